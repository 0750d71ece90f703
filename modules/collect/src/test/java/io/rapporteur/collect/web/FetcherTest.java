package io.rapporteur.collect.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofMinutes;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that misbehaves costs its own feed a round, in bounded time and memory, and no more. */
@Timeout(60)
class FetcherTest {
  private static final FetchSettings SETTINGS =
      new FetchSettings(
          "test", Duration.ofMillis(1_500), 10_000, Duration.ofMillis(1), Set.of("localhost"));

  private final BadServer server = new BadServer();
  private final Fetcher fetcher = new Fetcher(SETTINGS);

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private Answer fetch(String path) throws Exception {
    return fetcher.fetch(server.url(path), null, null);
  }

  private FetchException refused(String path) {
    return catchThrowableOfType(FetchException.class, () -> fetch(path));
  }

  @Test
  void shouldTakeWhatIsThereAndWhatToAskWithTheNextTime() throws Exception {
    server.on(
        "/",
        "200 OK\r\nETag: \"1\"\r\nLast-Modified: Mon, 02 Mar 2026 00:00:00 GMT\r\nContent-Type: text/xml",
        "<rss/>");

    Answer answer = fetch("/");

    assertThat(new String(answer.body(), UTF_8)).isEqualTo("<rss/>");
    assertThat(answer.contentType()).isEqualTo("text/xml");
    fetcher.fetch(server.url("/"), answer.etag(), answer.lastModified());
    assertThat(server.requests().get(1))
        .contains(
            "If-None-Match: \"1\"",
            "If-Modified-Since: Mon, 02 Mar 2026 00:00:00 GMT",
            "User-Agent: test");
  }

  @Test
  void shouldTellWhatHasNotChanged() throws Exception {
    server.on("/", "304 Not Modified", "");
    assertThat(fetcher.fetch(server.url("/"), "\"1\"", null).changed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "404 Not Found",
        "401 Unauthorized",
        "500 Oops",
        "204 No Content",
        "304 Not Modified",
        "206 Partial Content"
      })
  void shouldRefuseAnyStatusButOk(String status) {
    server.on("/", status, "");
    assertThat(refused("/")).hasMessage("answers " + status.substring(0, 3));
  }

  @Test
  void shouldTellWhatIsGoneAndWhoAsksForRest() {
    server.on("/gone", "410 Gone", "").on("/busy", "503 Busy\r\nRetry-After: 120", "");
    server
        .on("/long", "429 Much\r\nRetry-After: 99999999", "")
        .on("/odd", "503 Busy\r\nRetry-After: soon", "");
    String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(UTC).plusHours(1));
    String past = "Mon, 02 Mar 2020 00:00:00 GMT";
    server
        .on("/date", "429 Much\r\nRetry-After: " + date, "")
        .on("/past", "429 Much\r\nRetry-After: " + past, "");
    assertThat(refused("/date").retryAfter()).isBetween(ofMinutes(58), ofMinutes(61));
    assertThat(refused("/past").retryAfter()).isNegative();
    assertThat(refused("/gone").gone()).isTrue();
    assertThat(refused("/busy").retryAfter()).isEqualTo(Duration.ofSeconds(120));
    assertThat(refused("/long").retryAfter()).isEqualTo(Duration.ofDays(1));
    assertThat(refused("/odd").retryAfter()).isNull();
  }

  @Test
  void shouldCutAnAnswerWithoutEnd() {
    server.on(
        "/",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(UTF_8));
          while (true) {
            out.write(("400\r\n" + "x".repeat(0x400) + "\r\n").getBytes(UTF_8));
          }
        });
    assertThat(refused("/")).hasMessageContaining("more than 10000 bytes");
  }

  @Test
  void shouldCutAnAnswerThatSaysItIsHuge() {
    server.on(
        "/",
        (request, out) -> head(out, "200 OK\r\nContent-Length: 99999999999", "x".repeat(20_000)));
    assertThat(refused("/")).hasMessageContaining("more than 10000 bytes");
  }

  @Test
  void shouldNotExpandABomb() {
    server.on("/", "200 OK\r\nContent-Encoding: gzip", BadServer.gzip(new byte[5 << 20]));
    assertThat(refused("/")).hasMessageContaining("more than 10000 bytes");
  }

  @Test
  void shouldExpandWhatIsCompressedAndRefuseWhatOnlySaysSo() throws Exception {
    server.on("/", "200 OK\r\nContent-Encoding: gzip", BadServer.gzip("<rss/>".getBytes(UTF_8)));
    server
        .on("/lie", "200 OK\r\nContent-Encoding: gzip", "<rss/>")
        .on("/br", "200 OK\r\nContent-Encoding: br", "x");
    assertThat(new String(fetch("/").body(), UTF_8)).isEqualTo("<rss/>");
    assertThat(refused("/lie")).hasMessageContaining("cannot be expanded");
    assertThat(refused("/br")).hasMessageContaining("coding br");
  }

  @Test
  void shouldGiveUpOnASilentServer() {
    server.on("/", (request, out) -> Thread.sleep(30_000));
    assertThat(refused("/")).hasMessageContaining("within 1500 ms");
  }

  @Test
  void shouldGiveUpOnOneThatDripsItsBody() {
    server.on(
        "/",
        (request, out) -> {
          head(out, "200 OK\r\nContent-Length: 5000", "");
          while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
          }
        });
    assertThat(refused("/")).hasMessageContaining("within 1500 ms");
  }

  @Test
  void shouldGiveUpOnOneThatDripsItsHeaders() {
    server.on(
        "/",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          while (true) {
            out.write("X: y\r\n".getBytes(UTF_8));
            out.flush();
            Thread.sleep(100);
          }
        });
    assertThat(refused("/")).hasMessageContaining("within 1500 ms");
  }

  @Test
  void shouldTellOneThatHangsUp() {
    server
        .on("/before", (request, out) -> {})
        .on("/between", (request, out) -> head(out, "200 OK\r\nContent-Length: 500", "half"));
    assertThat(refused("/before")).hasMessageContaining("cannot be asked");
    assertThat(refused("/between")).hasMessageContaining("cannot be asked");
  }

  @Test
  void shouldTellOneThatDoesNotSpeakHttp() {
    server.on("/", (request, out) -> out.write("SSH-2.0-x\r\n\r\n".getBytes(UTF_8)));
    assertThat(refused("/")).isNotNull();
  }

  @Test
  void shouldEndAfterHeadersWithoutEnd() {
    server.on(
        "/",
        (request, out) -> {
          out.write("HTTP/1.1 200 OK\r\n".getBytes(UTF_8));
          while (true) {
            out.write(("X-" + "y".repeat(1_000) + ": z\r\n").getBytes(UTF_8));
          }
        });
    assertThat(refused("/")).isNotNull();
  }

  @Test
  void shouldFollowToWhereItHasMoved() throws Exception {
    server.on("/", "301 Moved\r\nLocation: /there", "").on("/there", "200 OK", "x");
    assertThat(fetch("/").url()).endsWith("/there");
  }

  @Test
  void shouldEndACircle() {
    server.on("/", "302 Found\r\nLocation: /", "");
    assertThat(refused("/")).hasMessageContaining("more than 5 times");
    assertThat(server.requests()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::ffff:10.0.0.1]/",
        "http://0.0.0.0/",
        "http://2130706433/",
        "http://[fd00::1]/",
        "http://100.64.0.1/"
      })
  void shouldNotBeLedToAPrivateAddress(String target) {
    server.on("/", "302 Found\r\nLocation: " + target, "");
    assertThat(refused("/")).hasMessageMatching("(?s).*(private address|no address|not known).*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://a.example/",
        "http:///",
        "jar:http://a.example/!/",
        "http://a b"
      })
  void shouldNotBeLedToWhatIsNoWebAddress(String target) {
    server.on("/", "302 Found\r\nLocation: " + target, "").on("/none", "302 Found", "");
    assertThat(refused("/")).isNotNull();
    assertThat(refused("/none")).hasMessageContaining("without saying where to");
  }

  @Test
  void shouldNotAskAPrivateHostThatIsNotAllowed() {
    Fetcher strict = new Fetcher(FetchSettings.STANDARD);
    FetchException e =
        catchThrowableOfType(FetchException.class, () -> strict.fetch(server.url("/"), null, null));
    assertThat(e).hasMessageContaining("localhost is at the private address");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void shouldTakePublicAddressesForPublic() throws Exception {
    for (String address :
        new String[] {"8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "172.15.0.1"}) {
      assertThat(Addresses.isPrivate(InetAddress.getByName(address))).as(address).isFalse();
    }
  }

  @Test
  void shouldGiveAHostItsPause() throws Exception {
    FetchSettings slow =
        new FetchSettings(
            "test", Duration.ofSeconds(5), 100, Duration.ofMillis(200), Set.of("localhost"));
    Fetcher polite = new Fetcher(slow);
    server.on("/", "200 OK", "x");
    long start = System.nanoTime();
    for (int i = 0; i < 4; i++) {
      polite.fetch(server.url("/"), null, null);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(600));
  }

  private static void head(OutputStream out, String head, String body) throws IOException {
    out.write(("HTTP/1.1 " + head + "\r\n\r\n" + body).getBytes(UTF_8));
    out.flush();
  }
}
