package io.rapporteur.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.console.Console;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.model.Story;
import io.rapporteur.testkit.AnnotatedDocuments;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.TestCluster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import org.awaitility.Awaitility;

/** A console with a little of everything on its topics, and a client that sends any bytes. */
final class ConsoleDesk {
  /** Longer than any answer takes, on a busy machine too. */
  private static final int PATIENCE_MILLIS = 30_000;

  private final Console console;
  private final int port;

  private ConsoleDesk(Console console) {
    this.console = console;
    this.port = URI.create(console.address()).getPort();
  }

  /** Opens one; it ends with the JVM, as the broker does. */
  static ConsoleDesk open() {
    TestCluster cluster = TestCluster.on(EmbeddedBroker.shared(), "politics", "economy");
    fill(cluster);
    try {
      String data = Files.createTempDirectory("rapporteur-fuzz").toString();
      Map<String, String> settings =
          Map.of("console.port", "0", "console.data.dir", data, "rules.starter", "false");
      Console console = Console.start(cluster.config(settings), new FuzzBackend(), "test");
      Runtime.getRuntime().addShutdownHook(new Thread(console::close, "console-stop"));
      Awaitility.await().atMost(TestCluster.PATIENCE).until(console::caughtUp);
      return new ConsoleDesk(console);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fill(TestCluster cluster) {
    AnnotatedDocument ferry =
        AnnotatedDocuments.annotated("urn:a").subject("medtop:20000337").routes("economy").build();
    cluster.produce(cluster.topics().annotated(), "urn:a", AnnotatedDocument.class, ferry);
    Document fed = Document.newBuilder().setUri("urn:a").setBody("as it was fed").build();
    cluster.produce(cluster.topics().documents(), "urn:a", Document.class, fed);
    Rule rule = Rule.newBuilder().setId("r1").setQuery("ferry").build();
    cluster.produce(cluster.topics().rules(), "r1", Rule.class, rule);
    Story story =
        Story.newBuilder().setId("story:1").setHeadline("Ferry").setLanguage("en").build();
    cluster.produce(cluster.topics().stories(), "story:1", Story.class, story);
    cluster.produce(
        cluster.topics().deadLetters(),
        "urn:bad",
        "{\u0001".getBytes(UTF_8),
        Map.of("dl.reason", "bad-json", "dl.stage", "intake/parse", "dl.topic", "news.inbox"));
  }

  /**
   * What is answered to a request, and to what it hides behind itself.
   *
   * @param head method and target, and headers a line each
   */
  String answer(byte[] head, byte[] body) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(head);
      out.write(beside(body.length).getBytes(ISO_8859_1));
      out.write(body);
      socket.getOutputStream().write(out.toByteArray());
      socket.shutdownOutput();
      return read(socket.getInputStream());
    } catch (java.net.SocketTimeoutException e) {
      throw new IllegalStateException("no answer within " + PATIENCE_MILLIS + " ms", e);
    } catch (IOException e) {
      return ""; // the connection was ended, as a server may do with what is no HTTP
    }
  }

  private String beside(int length) {
    return "\r\nHost: 127.0.0.1:"
        + port
        + "\r\nAuthorization: Bearer "
        + console.token()
        + "\r\nConnection: close\r\nContent-Length: "
        + length
        + "\r\n\r\n";
  }

  private static String read(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    byte[] piece = new byte[8_192];
    for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
      answer.append(new String(piece, 0, n, ISO_8859_1));
      if (answer.indexOf("text/event-stream") >= 0 && answer.indexOf("\r\n\r\n") >= 0) {
        break; // it has no end
      }
    }
    return answer.toString();
  }
}
