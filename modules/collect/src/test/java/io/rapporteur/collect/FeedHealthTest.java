package io.rapporteur.collect;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedHealthTest {
  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  private static final Duration INTERVAL = Duration.ofMinutes(10);

  @Test
  void shouldDoubleThePauseUpToADayAndThenBeDead() {
    FeedHealth health = FeedHealth.NEW.succeeded(NOW, INTERVAL, "e", "m", true, null);
    assertThat(health.next()).isEqualTo(NOW.plus(INTERVAL));
    long[] minutes = {20, 40, 80, 160, 320, 640, 1_280, 1_440, 1_440};
    for (int i = 0; i < minutes.length; i++) {
      health = health.failed(NOW, INTERVAL, "answers 500", false, null);
      assertThat(Duration.between(NOW, health.next())).isEqualTo(Duration.ofMinutes(minutes[i]));
      assertThat(health.dead()).as("failure %s", i + 1).isEqualTo(i + 1 >= FeedHealth.DEAD_AFTER);
    }
    assertThat(health.lastSuccess()).isEqualTo(NOW);
    assertThat(health.etag()).isEqualTo("e");
    FeedHealth back = health.succeeded(NOW, INTERVAL, "e", "m", false, null);
    assertThat(back.dead()).isFalse();
    assertThat(back.failures()).isZero();
  }

  @Test
  void shouldRestAsLongAsAServerAsksAndDieWhenItSaysGone() {
    Duration rest = Duration.ofHours(3);
    assertThat(FeedHealth.NEW.failed(NOW, INTERVAL, "answers 503", false, rest).next())
        .isEqualTo(NOW.plus(rest));
    assertThat(FeedHealth.NEW.failed(NOW, INTERVAL, "answers 410", true, null).dead()).isTrue();
  }

  @Test
  void shouldSayOnALineWhenAFeedLastAnsweredAndHadNewsAndWhatIsWrong() {
    FeedHealth well = FeedHealth.NEW.succeeded(NOW, INTERVAL, null, null, true, null);
    FeedHealth quiet =
        well.succeeded(NOW.plusSeconds(600), INTERVAL, null, null, false, null)
            .failed(NOW.plusSeconds(1_200), INTERVAL, "answers 500", false, null);
    FeedHealth gone = FeedHealth.NEW.failed(NOW, INTERVAL, "answers 410", true, null);

    assertThat(status("http://a.example/", quiet).line())
        .isEqualTo(
            "FAILS  http://a.example/ · answered 2026-03-01T10:10:00Z · new 2026-03-01T10:00:00Z · 1"
                + " times: answers 500");
    assertThat(status("http://b.example/", well).line()).startsWith("ok     http://b.example/");
    assertThat(status("http://c.example/", gone).line())
        .startsWith("DEAD   http://c.example/ · answered never · new never")
        .endsWith("answers 410");
    assertThat(
            Stream.of(
                    status("http://b.example/", well),
                    status("http://a.example/", quiet),
                    status("http://c.example/", gone))
                .sorted())
        .extracting(FeedStatus::url)
        .containsExactly("http://c.example/", "http://a.example/", "http://b.example/");
  }

  /** As the topic has it. */
  private static FeedStatus status(String url, FeedHealth health) {
    return FeedStatus.of(StateRecords.key(url), StateRecords.value(health)).orElseThrow();
  }

  @Test
  void shouldTellTheAgesOfTheLastAnswerAndTheLastNews() {
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    FeedSpec feed =
        FeedsFile.parse("feeds.yaml", "feeds:\n  - { url: 'http://a.example/' }\n").feeds().get(0);
    Clock clock = Clock.fixed(NOW.plusSeconds(900), ZoneOffset.UTC);
    FeedMeters meters = new FeedMeters(metrics, List.of(feed), clock);
    FeedHealth health =
        FeedHealth.NEW
            .succeeded(NOW, INTERVAL, null, null, true, null)
            .succeeded(NOW.plusSeconds(600), INTERVAL, null, null, false, null);

    assertThat(metrics.get("rapporteur.feed.success.age").gauge().value()).isNaN();
    meters.show(feed, health);

    assertThat(metrics.get("rapporteur.feed.success.age").gauge().value()).isEqualTo(300);
    assertThat(metrics.get("rapporteur.feed.item.age").gauge().value()).isEqualTo(900);
  }

  @Test
  void shouldStandOnTheTopicAndBeReadBack() {
    FeedState state = new FeedState();
    FeedHealth health = FeedHealth.NEW.failed(NOW, INTERVAL, "says \"no\"", false, null);
    StateRecords.apply(StateRecords.key("u"), StateRecords.value(health), url -> state);
    StateRecords.apply(
        StateRecords.key("u", "abc"), StateRecords.value(new Seen("c", 5)), url -> state);

    assertThat(state.health()).isEqualTo(health);
    assertThat(state.seen()).containsExactly(java.util.Map.entry("abc", new Seen("c", 5)));
    StateRecords.apply(StateRecords.key("u", "abc"), null, url -> state);
    assertThat(state.seen()).isEmpty();
  }
}
