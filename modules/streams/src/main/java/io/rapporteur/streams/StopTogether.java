package io.rapporteur.streams;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops several side by side, under one deadline: what each takes is not added up. Whoever runs the
 * process gives it so long and then kills it.
 */
final class StopTogether {
  private static final Logger LOG = LoggerFactory.getLogger(StopTogether.class);

  /** Stops one of them. */
  @FunctionalInterface
  interface Stop {
    /**
     * Stops it.
     *
     * @param within how long that may take
     * @return whether it stopped by then
     */
    boolean within(Duration within) throws Exception;
  }

  private StopTogether() {}

  /**
   * Stops all of them, each on a thread of its own, and returns when they have ended or the time is
   * over. One that fails keeps none of the others.
   *
   * @param stops by name
   * @return names of those that had not stopped by then; they go on by themselves
   */
  static SortedSet<String> all(Map<String, Stop> stops, Duration within) {
    long end = System.nanoTime() + within.toNanos();
    Map<String, Thread> threads = new LinkedHashMap<>();
    Set<String> gaveUp = ConcurrentHashMap.newKeySet();
    stops.forEach(
        (name, stop) -> {
          Thread thread =
              new Thread(
                  () -> {
                    if (!one(name, stop, within)) {
                      gaveUp.add(name);
                    }
                  },
                  "rapporteur-stop-" + name);
          thread.setDaemon(true);
          thread.start();
          threads.put(name, thread);
        });
    SortedSet<String> late = new TreeSet<>();
    threads.forEach(
        (name, thread) -> {
          if (!ended(thread, end) || gaveUp.contains(name)) {
            late.add(name);
          }
        });
    return late;
  }

  private static boolean one(String name, Stop stop, Duration within) {
    try {
      return stop.within(within);
    } catch (Exception e) {
      LOG.warn("{} did not close", name, e);
      return true;
    }
  }

  private static boolean ended(Thread thread, long end) {
    try {
      // a join of 0 ms would wait for ever
      TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1_000_000, end - System.nanoTime()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }
}
