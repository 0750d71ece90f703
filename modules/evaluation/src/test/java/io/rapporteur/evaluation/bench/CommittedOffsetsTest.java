package io.rapporteur.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommittedOffsetsTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void shouldCountFromTheFirstSampleAfterTheWarmUp() {
    List<long[]> seen =
        List.of(
            new long[] {0, 10},
            new long[] {SECOND, 50},
            new long[] {2 * SECOND, 150},
            new long[] {3 * SECOND, 250});
    assertThat(CommittedOffsets.rate(seen, 40)).isEqualTo(100);
  }

  @Test
  void shouldBeZeroWhenEverythingCameInOneSample() {
    assertThat(CommittedOffsets.rate(List.of(new long[] {SECOND, 100}), 40)).isZero();
  }
}
