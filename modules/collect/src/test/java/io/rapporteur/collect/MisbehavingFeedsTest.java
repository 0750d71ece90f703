package io.rapporteur.collect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.collect.web.BadServer;
import io.rapporteur.collect.web.FetchSettings;
import io.rapporteur.collect.web.Fetcher;
import io.rapporteur.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that answer in time and in good form, and say what is not so. */
class MisbehavingFeedsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final BadServer server = new BadServer();
  private final List<Document> sent = new ArrayList<>();
  private final FeedState state = new FeedState();
  private final Fetcher fetcher =
      new Fetcher(
          new FetchSettings(
              "test", Duration.ofSeconds(5), 100_000, Duration.ofMillis(1), Set.of("localhost")));
  private final FeedRound round =
      new FeedRound(
          fetcher,
          new Pages(fetcher, "inbox"),
          document -> {
            sent.add(document);
            return new Round.Output("documents", document.getUri(), new byte[0], Map.of());
          },
          Clock.fixed(NOW, ZoneOffset.UTC));

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private static byte[] rss(String... items) {
    return ("<rss version=\"2.0\"><channel><title>Varn</title><item>"
            + String.join("</item><item>", items)
            + "</item></channel></rss>")
        .getBytes(UTF_8);
  }

  /** Asks the feed once, and keeps what is to be remembered. */
  private FeedHealth ask(byte[] answer) throws InterruptedException {
    server.on("/", "200 OK\r\nContent-Type: application/rss+xml; charset=utf-8", answer);
    FeedSpec feed = new FeedSpec(server.url("/"), null, null, Duration.ofMinutes(10), false);
    Round asked = round.run(feed, state);
    state.health(asked.health());
    state.seen().putAll(asked.seen());
    return asked.health();
  }

  @Test
  void shouldSendNothingAgainWhenAFeedMakesNewIdsForEachAnswer() throws Exception {
    for (int i = 0; i < 3; i++) {
      String id =
          "<guid>urn:session:" + i + ":%s</guid><title>%s</title><link>http://a.example/%s</link>";
      ask(rss(id.replace("%s", "ferry"), id.replace("%s", "bridge")));
    }

    assertThat(sent)
        .extracting(Document::getUri)
        .containsExactly("urn:session:0:bridge", "urn:session:0:ferry");
    assertThat(state.seen()).hasSize(2);
  }

  @Test
  void shouldTellEntriesApartThatHaveTheSameId() throws Exception {
    byte[] feed =
        rss(
            "<guid>http://a.example/</guid><title>Ferry</title><link>http://a.example/1</link>",
            "<guid>http://a.example/</guid><title>Bridge</title><link>http://a.example/2</link>");
    ask(feed);
    ask(feed);

    assertThat(sent)
        .extracting(Document::getUri)
        .containsExactly("http://a.example/2", "http://a.example/1");
  }

  @Test
  void shouldNotBelieveAVersionOfTomorrow() throws Exception {
    String entry =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:f</id><title>F</title><entry><id>urn:e"
            + "</id><title>Ferry</title><updated>%s</updated></entry></feed>";
    ask(entry.formatted("2099-01-01T00:00:00Z").getBytes(UTF_8));
    ask(entry.formatted("2026-02-01T00:00:00Z").replace("Ferry", "Ferries").getBytes(UTF_8));

    assertThat(sent)
        .extracting(Document::getVersionCreated)
        .containsExactly(null, Instant.parse("2026-02-01T00:00:00Z"));
  }

  @Test
  void shouldReadDatesThatAreNoneAndACharsetThatIsAnother() throws Exception {
    String item = "<guid>urn:a</guid><title>Caf\u00e9</title><pubDate>31 Smarch, noon</pubDate>";
    FeedHealth health = ask(new String(rss(item), UTF_8).getBytes(ISO_8859_1));

    assertThat(health.failures()).isZero();
    assertThat(sent).hasSize(1);
    assertThat(sent.get(0).getHeadline()).startsWith("Caf");
    assertThat(sent.get(0).getPublished()).isNull();
  }

  @Test
  void shouldFetchNothingThatAFeedNamesAsAnEntity(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    for (String place : new String[] {secret.toUri().toString(), server.url("/secret")}) {
      FeedHealth health =
          ask(
              ("<!DOCTYPE rss [<!ENTITY x SYSTEM \""
                      + place
                      + "\">]><rss version=\"2.0\"><channel>"
                      + "<title>V</title><item><guid>urn:a</guid><title>&x;</title></item></channel></rss>")
                  .getBytes(UTF_8));
      assertThat(health.failures() + sent.size()).isPositive();
    }

    assertThat(sent.toString()).doesNotContain("the secret");
    assertThat(server.requests()).noneMatch(request -> request.contains("/secret"));
  }

  @Test
  void shouldAskAgainWhenAServerSaysThatNothingChangedSinceNever() throws Exception {
    server.on("/", "304 Not Modified", "");
    FeedSpec feed = new FeedSpec(server.url("/"), null, null, Duration.ofMinutes(10), false);

    FeedHealth health = round.run(feed, state).health();

    assertThat(health.failures()).isEqualTo(1);
    assertThat(health.error()).isEqualTo("answers 304");
  }

  @Test
  void shouldTakeAnEntryThatFillsTheFeedManyTimesOnce() throws Exception {
    String[] items = new String[500];
    java.util.Arrays.fill(items, "<guid>urn:a</guid><title>Ferry</title>");

    ask(rss(items));

    assertThat(sent).hasSize(1);
  }
}
