package io.rapporteur.console.opensearch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits longer each time, and gives up after a while without progress, or when all is to stop. */
final class ClusterPatience {
  private static final long LONGEST_MILLIS = 5_000;

  private final long firstMillis;
  private final Duration whole;
  private long pause;
  private long deadline;
  private boolean stopping;

  /**
   * @param first how long is waited first
   * @param whole how long in all
   */
  ClusterPatience(Duration first, Duration whole) {
    this.firstMillis = first.toMillis();
    this.whole = whole;
    begin();
  }

  /** There was progress. */
  synchronized void begin() {
    pause = firstMillis;
    deadline = System.nanoTime() + whole.toNanos();
  }

  /** Waits on account of a failure, or throws it. */
  <E extends Exception> void wait(E failure) throws E {
    synchronized (this) {
      if (stopping || System.nanoTime() > deadline) {
        throw failure;
      }
      try {
        // not all consoles at once
        wait(pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw failure;
      }
      pause = Math.min(LONGEST_MILLIS, pause * 2);
      if (stopping) {
        throw failure;
      }
    }
  }

  /** Nothing is waited for any more. */
  synchronized void stop() {
    stopping = true;
    notifyAll();
  }
}
