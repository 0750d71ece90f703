package io.rapporteur.streams.ops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Health and metrics over HTTP, on a port apart from anything else: {@code /health/live}, {@code
 * /health/ready} (200 or 503, with a JSON object that says why) and {@code /metrics} in Prometheus'
 * text format.
 */
public final class ManagementServer implements AutoCloseable {
  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  /** Seconds that a request may take to come, and an answer to be taken. */
  private static final int DEADLINE = 5;

  /** Answered side by side: a few that dawdle must not keep a probe waiting. */
  private static final int THREADS = 16;

  static {
    // the JDK's server has no other way to say it, and without it one socket holds a thread for
    // good
    System.getProperties().putIfAbsent("sun.net.httpserver.maxReqTime", String.valueOf(DEADLINE));
    System.getProperties().putIfAbsent("sun.net.httpserver.maxRspTime", String.valueOf(DEADLINE));
  }

  private final HttpServer server;
  private final ExecutorService threads;

  private ManagementServer(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
  }

  /**
   * Starts to serve.
   *
   * @param port 0 for any that is free
   */
  public static ManagementServer start(
      String host, int port, Supplier<List<AppHealth>> health, PrometheusMeterRegistry metrics) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getByName(host), port), 16);
      ExecutorService threads =
          Executors.newFixedThreadPool(
              THREADS,
              task -> {
                Thread thread = new Thread(task, "rapporteur-management");
                thread.setDaemon(true);
                return thread;
              });
      server.setExecutor(threads);
      serve(server, "/health/live", answer(health, AppHealth::live));
      serve(server, "/health/ready", answer(health, AppHealth::ready));
      serve(server, "/metrics", exchange -> send(exchange, 200, TEXT, metrics.scrape()));
      server.start();
      return new ManagementServer(server, threads);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "health and metrics cannot be served on "
              + host
              + ":"
              + port
              + " ("
              + e.getMessage()
              + "); set management.port to a free one, or to 0 for any",
          e);
    }
  }

  /** The port it serves on. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** Answers this path, and no longer one, to those who ask and do nothing else. */
  private static void serve(HttpServer server, String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          if (!exchange.getRequestURI().getPath().equals(path)) {
            send(exchange, 404, TEXT, "there is /health/live, /health/ready and /metrics\n");
          } else if (!exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Allow", "GET");
            send(exchange, 405, TEXT, "ask with GET\n");
          } else {
            handler.handle(exchange);
          }
        });
  }

  private static HttpHandler answer(Supplier<List<AppHealth>> health, Predicate<AppHealth> good) {
    return exchange -> {
      List<AppHealth> apps = health.get();
      boolean up = apps.stream().allMatch(good);
      String body =
          "{\"status\":\""
              + (up ? "UP" : "DOWN")
              + "\",\"apps\":["
              + apps.stream().map(AppHealth::json).collect(Collectors.joining(","))
              + "]}\n";
      send(exchange, up ? 200 : 503, "application/json", body);
    };
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
