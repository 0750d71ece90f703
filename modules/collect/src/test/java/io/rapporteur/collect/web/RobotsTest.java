package io.rapporteur.collect.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {
  private final BadServer server = new BadServer();
  private final AtomicLong clock = new AtomicLong();
  private final Fetcher fetcher =
      new Fetcher(
          new FetchSettings(
              "Varn-Desk/1.0 (feeds@varn.example)",
              Duration.ofSeconds(1),
              100_000,
              Duration.ofMillis(1),
              Set.of("localhost")));
  private final Robots robots = new Robots(fetcher, clock::get);

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  private FetchException refused(String path) {
    return catchThrowableOfType(
        FetchException.class, () -> robots.check(URI.create(server.url(path))));
  }

  private long asked() {
    return server.requests().stream().filter(r -> r.startsWith("GET /robots.txt ")).count();
  }

  private void serve(String text) {
    server.on("/robots.txt", "200 OK\r\nContent-Type: text/plain", text);
  }

  @ParameterizedTest
  @CsvSource({
    "/news/1, true",
    "/private/1, false",
    "/private/press/1, true",
    "/print/x?a=1, false",
    "/x.pdf, false",
    "/x.pdfx, true",
    "/, true"
  })
  void shouldHeedTheRulesForIt(String path, boolean allowed) {
    serve(
        "User-agent: *\nDisallow: /\n\nUser-agent: varn-desk\nDisallow: /private/\nAllow:"
            + " /private/press\nDisallow: /print*a=1\nDisallow: /*.pdf$\n");

    FetchException refused = refused(path);

    assertThat(refused == null).isEqualTo(allowed);
    assertThat(allowed || refused.gone()).as("it need not be tried again").isTrue();
  }

  @Test
  void shouldHeedTheRulesForAllWhenNoneAreForIt() {
    serve("User-agent: other\nAllow: /\n\nUser-agent: *\nDisallow: /news\n");

    assertThat(refused("/news/1")).hasMessageContaining("robots.txt");
    assertThat(refused("/sport/1")).isNull();
    assertThat(asked()).isEqualTo(1);
  }

  @Test
  void shouldAskAgainAfterTwelveHours() {
    serve("User-agent: *\nDisallow: /news\n");
    assertThat(refused("/news/1")).isNotNull();
    serve("User-agent: *\nDisallow:\n");
    clock.set(Duration.ofHours(11).toNanos());
    assertThat(refused("/news/1")).isNotNull();
    clock.set(Duration.ofHours(13).toNanos());
    assertThat(refused("/news/1")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "403 Forbidden", "401 Unauthorized", "410 Gone"})
  void shouldAllowAllWhereThereIsNone(String status) {
    server.on("/robots.txt", status, "");
    assertThat(refused("/news/1")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"500 Oops", "503 Later", "429 Slow down"})
  void shouldAllowNothingForAWhileWhenItCannotBeHad(String status) {
    server.on("/robots.txt", status, "");

    assertThat(refused("/news/1").gone()).isFalse();
    assertThat(refused("/news/2")).isNotNull();
    assertThat(asked()).as("not asked for each page").isEqualTo(1);

    serve("User-agent: *\nDisallow:\n");
    clock.set(Duration.ofMinutes(11).toNanos());
    assertThat(refused("/news/1")).isNull();
  }

  @Test
  void shouldWaitAsLongAsTheHostAsks() {
    server.on("/robots.txt", "503 Later\r\nRetry-After: 3600", "");
    assertThat(refused("/news/1")).isNotNull();
    serve("");
    clock.set(Duration.ofMinutes(30).toNanos());
    assertThat(refused("/news/1")).isNotNull();
    clock.set(Duration.ofMinutes(61).toNanos());
    assertThat(refused("/news/1")).isNull();
  }

  @Test
  void shouldAllowNothingWhenItHangsOrBreaksOff() {
    server.on("/robots.txt", (request, out) -> Thread.sleep(10_000));
    assertThat(refused("/news/1").gone()).isFalse();
    server.on("/robots.txt", (request, out) -> out.write("HTTP/1.1 200 OK\r\nConte".getBytes()));
    clock.set(Duration.ofHours(1).toNanos());
    assertThat(refused("/news/1").gone()).isFalse();
  }

  @Test
  void shouldFollowRedirectsOfTheFile() {
    server.on("/robots.txt", "301 Moved\r\nLocation: /r", "");
    server.on("/r", "200 OK\r\nContent-Type: text/plain", "User-agent: *\nDisallow: /news\n");
    assertThat(refused("/news/1")).isNotNull();
    assertThat(refused("/sport/1")).isNull();
  }

  @Test
  void shouldMakeNothingOfNonsense() {
    serve("\u0000\ufffd<html><body>no robots here</body>\n".repeat(500));
    assertThat(refused("/news/1")).isNull();
  }

  @Test
  void shouldCheckWhereARedirectOfAPageLeads() {
    serve("User-agent: *\nDisallow: /private/\n");
    server.on("/open", "302 Found\r\nLocation: /private/1", "");
    server.on("/private/1", "200 OK\r\nContent-Type: text/html", "<p>secret</p>");

    FetchException refused =
        catchThrowableOfType(
            FetchException.class, () -> fetcher.fetch(server.url("/open"), null, null, robots));

    assertThat(refused).hasMessageContaining("not for robots");
    assertThat(server.requests()).noneMatch(each -> each.startsWith("GET /private/1 "));
  }

  @ParameterizedTest
  @CsvSource({
    "Varn-Desk/1.0 (x), varn-desk",
    "Varn Wire desk (x), varn",
    "Rapporteur (collects feeds), rapporteur",
    "123, rapporteur"
  })
  void shouldTakeItsNameFromTheUserAgent(String agent, String token) {
    assertThat(Robots.token(agent)).isEqualTo(token);
  }
}
