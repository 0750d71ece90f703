package io.rapporteur.evaluation.bench;

import java.util.Arrays;

/** Latencies of one run, in milliseconds. */
final class Latencies {
  private final long[] sorted;

  Latencies(long[] millis) {
    this.sorted = millis.clone();
    Arrays.sort(sorted);
  }

  /** The nearest-rank percentile, {@code p} from 0 to 100; 0 when nothing was measured. */
  long percentile(double p) {
    if (sorted.length == 0) {
      return 0;
    }
    int rank = (int) Math.ceil(p / 100 * sorted.length);
    return sorted[Math.max(0, Math.min(sorted.length, rank) - 1)];
  }

  int count() {
    return sorted.length;
  }
}
