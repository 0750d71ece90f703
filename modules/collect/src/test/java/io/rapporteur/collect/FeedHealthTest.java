package io.rapporteur.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
