package io.rapporteur.console.live;

import java.util.Arrays;

/** How many documents come, and how long each was on its way. Thread-safe. */
public final class Pace {
  private static final int SECONDS = 10;
  private static final int KEPT = 1_000;

  private final long[] perSecond = new long[SECONDS + 1];
  private final long[] second = new long[SECONDS + 1];
  private final long[] latencies = new long[KEPT];
  private int measured;

  /** A document has arrived. */
  synchronized void arrived(long nowMillis, long writtenMillis) {
    long now = nowMillis / 1000;
    int slot = (int) (now % perSecond.length);
    if (second[slot] != now) {
      second[slot] = now;
      perSecond[slot] = 0;
    }
    perSecond[slot]++;
    latencies[measured++ % KEPT] = Math.max(0, nowMillis - writtenMillis);
  }

  /** Documents a second, over the ten seconds before this one. */
  public synchronized double rate(long nowMillis) {
    long now = nowMillis / 1000;
    long sum = 0;
    for (int i = 0; i < second.length; i++) {
      sum += second[i] < now && second[i] >= now - SECONDS ? perSecond[i] : 0;
    }
    return (double) sum / SECONDS;
  }

  /** How many of the last documents {@link #latency} is about, at most 1,000. */
  public synchronized int count() {
    return Math.min(measured, KEPT);
  }

  /** Milliseconds from a document's record to its arrival here, of a share of the last ones. */
  public synchronized Long latency(double share) {
    int count = count();
    if (count == 0) {
      return null;
    }
    long[] sorted = Arrays.copyOf(latencies, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (share * count))];
  }
}
