package io.rapporteur.collect.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Gives each host its pause between requests. */
final class HostPace {
  private static final int MANY = 10_000;

  private final long pause;
  private final Map<String, Long> next = new HashMap<>();

  HostPace(Duration pause) {
    this.pause = pause.toNanos();
  }

  /** Returns when it is one's turn to ask a host. */
  void await(String host) throws InterruptedException {
    long mine = turn(host);
    long wait = mine - System.nanoTime();
    if (wait > 0) {
      Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
    }
  }

  private synchronized long turn(String host) {
    long now = System.nanoTime();
    if (next.size() > MANY) {
      next.values().removeIf(time -> time - now < 0);
    }
    long mine = Math.max(now, next.getOrDefault(host, now));
    next.put(host, mine + pause);
    return mine;
  }
}
