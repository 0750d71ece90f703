package io.rapporteur.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.rapporteur.console.json.Json;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;

/**
 * Whatever is asked of the console, it answers in time and with no fault of its own, with the
 * headers that it sets and no other, and says in a document of JSON what it did not like.
 */
class ConsoleFuzzTest {
  /** All headers that the console sends; one that a request talked it into is none of them. */
  private static final Set<String> HEADERS =
      Set.of(
          "cache-control",
          "connection",
          "content-disposition",
          "content-encoding",
          "content-length",
          "content-security-policy",
          "content-type",
          "cross-origin-opener-policy",
          "cross-origin-resource-policy",
          "date",
          "etag",
          "referrer-policy",
          "set-cookie",
          "transfer-encoding",
          "vary",
          "x-accel-buffering",
          "x-content-type-options",
          "x-frame-options");

  private static ConsoleDesk desk;

  @BeforeAll
  static void open() {
    desk = ConsoleDesk.open();
  }

  /**
   * Jazzer takes any connection for one that an input talked the program into: all but those to
   * this machine are. It is there to be told from the first test on, again for each since it
   * forgets when it begins to look, and is never taken back: the console's clients connect when
   * they like.
   */
  private static void allowThisMachine() {
    BugDetectors.allowNetworkConnections(
        (host, port) -> host.equals("127.0.0.1") || host.equals("localhost"));
  }

  /** The request line without its version, headers, an empty line, the body. */
  @FuzzTest(maxDuration = "10h")
  void request(byte[] bytes) {
    allowThisMachine();
    String text = new String(bytes, ISO_8859_1);
    int end = text.indexOf("\n\n");
    String head = end < 0 ? text : text.substring(0, end);
    int line = head.indexOf('\n');
    String target = line < 0 ? head : head.substring(0, line);
    String headers = line < 0 ? "" : "\r\n" + head.substring(line + 1).replace("\n", "\r\n");
    byte[] body = end < 0 ? new byte[0] : Arrays.copyOfRange(bytes, end + 2, bytes.length);
    check(desk.answer((target + " HTTP/1.1" + headers).getBytes(ISO_8859_1), body));
  }

  private static void check(String answer) {
    if (answer.isEmpty()) {
      return;
    }
    int end = answer.indexOf("\r\n\r\n");
    Sound.require(end > 0 && answer.startsWith("HTTP/1.1 "), "no answer of HTTP: " + answer);
    String[] lines = answer.substring(0, end).split("\r\n");
    int status = Integer.parseInt(lines[0].substring(9, 12));
    Sound.require(allowed(status), "the answer is " + lines[0]);
    for (int i = 1; i < lines.length; i++) {
      String name = lines[i].split(":", 2)[0].toLowerCase(Locale.ROOT);
      Sound.require(HEADERS.contains(name), "a header that nobody set: " + lines[i]);
    }
    String head = answer.substring(0, end).toLowerCase(Locale.ROOT);
    Sound.require(
        head.contains("content-security-policy: default-src 'none'"), "undressed: " + lines[0]);
    if (status >= 400) {
      says(status, head, answer.substring(end + 4));
    }
  }

  /** 503 says that Kafka does not answer now; 501 and 505 are what HTTP says of its own forms. */
  private static boolean allowed(int status) {
    return status < 500 || status == 501 || status == 503 || status == 505;
  }

  private static void says(int status, String head, String body) {
    if (head.contains("content-type: text/html") || body.isEmpty()) {
      return; // the page, which asks for a login; or the answer to HEAD
    }
    Sound.require(head.contains("content-type: application/problem+json"), "no problem: " + head);
    String json = new String(body.getBytes(ISO_8859_1), UTF_8);
    int last = json.lastIndexOf('}');
    Map<?, ?> problem = (Map<?, ?>) Json.parse(json.substring(0, last + 1));
    Sound.require(Long.valueOf(status).equals(problem.get("status")), "another status: " + json);
  }
}
