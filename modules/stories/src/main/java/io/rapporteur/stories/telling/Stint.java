package io.rapporteur.stories.telling;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Bounds the time that is spent in one go on what is not remembered yet. Where it is over, the next
 * piece of such work is not begun: what was done so far is remembered, and the whole is begun anew
 * some other time. A piece is done in any case, so that there is always some progress. Not for
 * several threads.
 */
final class Stint {
  /** Says that it is over. */
  static final class OverException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OverException() {
      super("the stint is over", null, false, false);
    }
  }

  /** Nanoseconds. */
  private long left = Long.MAX_VALUE;

  private boolean working;

  /** Begins one of a given length. */
  void begin(Duration most) {
    left = Math.max(1, most.toNanos());
  }

  /** From here on there is time without end, as there is at first. */
  void end() {
    left = Long.MAX_VALUE;
  }

  /**
   * Does a piece of work; one that is done within another is a part of that.
   *
   * @throws OverException when the time is over
   */
  <V> V work(Supplier<V> piece) {
    if (working) {
      return piece.get();
    }
    if (left <= 0) {
      throw new OverException();
    }
    long begin = System.nanoTime();
    working = true;
    try {
      return piece.get();
    } finally {
      working = false;
      left -= Math.max(1, System.nanoTime() - begin);
    }
  }
}
