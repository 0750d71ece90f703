package io.rapporteur.streams.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationProgressTest {
  private static final long STALL = 1_000;

  private static boolean live(State state, long lag, long idle) {
    return ApplicationProgress.isLive(state, lag, idle, STALL);
  }

  @Test
  void shouldNotTakeRunningForHealth() {
    assertThat(live(State.RUNNING, 1, STALL)).isFalse();
    assertThat(live(State.REBALANCING, 1, STALL)).isFalse();
    assertThat(live(State.RUNNING, 1, STALL - 1)).isTrue();
  }

  @Test
  void shouldWantNothingOfOneThatHasNothingToDo() {
    assertThat(live(State.RUNNING, 0, 100 * STALL)).isTrue();
    assertThat(live(State.REBALANCING, 0, 100 * STALL)).isTrue();
    assertThat(live(State.CREATED, 0, 100 * STALL)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"PENDING_ERROR", "ERROR", "PENDING_SHUTDOWN", "NOT_RUNNING"})
  void shouldHaveOneRestartedThatEnds(State state) {
    assertThat(live(state, 0, 0)).isFalse();
  }
}
