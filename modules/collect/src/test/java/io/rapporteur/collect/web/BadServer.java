package io.rapporteur.collect.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that answers a path as a test says, byte by byte. */
public final class BadServer implements AutoCloseable {
  /** Answers a request. */
  @FunctionalInterface
  public interface Answering {
    void answer(String request, OutputStream out) throws Exception;
  }

  private final ServerSocket socket;
  private final Map<String, Answering> paths = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  public BadServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  public BadServer on(String path, Answering answering) {
    paths.put(path, answering);
    return this;
  }

  /** Answers with a status line, headers and a body, and closes. */
  public BadServer on(String path, String head, byte[] body) {
    return on(path, (request, out) -> write(out, head, body));
  }

  public BadServer on(String path, String head, String body) {
    return on(path, head, body.getBytes(UTF_8));
  }

  public String url(String path) {
    return "http://localhost:" + socket.getLocalPort() + path;
  }

  /** Whole requests, headers included, in the order in which they came. */
  public List<String> requests() {
    return requests;
  }

  public static void write(OutputStream out, String head, byte[] body) throws IOException {
    String text =
        "HTTP/1.1 " + head + "\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
    out.write(text.getBytes(ISO_8859_1));
    out.write(body);
    out.flush();
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private void accept() {
    while (!closed) {
      try {
        Socket connection = socket.accept();
        start(() -> serve(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = connection.getInputStream();
      StringBuilder request = new StringBuilder();
      while (request.indexOf("\r\n\r\n") < 0) {
        int next = in.read();
        if (next < 0) {
          return;
        }
        request.append((char) next);
      }
      requests.add(request.toString());
      String path = request.toString().split(" ", 3)[1];
      Answering answering = paths.get(path);
      if (answering == null) {
        write(connection.getOutputStream(), "404 Not Found", new byte[0]);
      } else {
        answering.answer(request.toString(), connection.getOutputStream());
      }
    } catch (Exception e) {
      // the other side has had enough
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "bad-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    closed = true;
    socket.close();
  }
}
