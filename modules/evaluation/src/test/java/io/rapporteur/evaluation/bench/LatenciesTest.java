package io.rapporteur.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void shouldTakeTheNearestRank() {
    Latencies latencies = new Latencies(LongStream.rangeClosed(1, 200).toArray());
    assertThat(latencies.percentile(50)).isEqualTo(100);
    assertThat(latencies.percentile(99)).isEqualTo(198);
    assertThat(latencies.percentile(100)).isEqualTo(200);
  }

  @Test
  void shouldBeZeroWhenNothingWasMeasured() {
    assertThat(new Latencies(new long[0]).percentile(99)).isZero();
  }
}
