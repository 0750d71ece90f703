package io.rapporteur.streams.topology;

import java.time.Duration;

/** Lets some work take half of the time at most: what takes half a tick or more rests as long. */
final class HalfTheTime {
  private final long share;

  /** Nothing is done before, milliseconds since the epoch. */
  private long rests;

  /**
   * @param tick from one time that the work may be done to the next
   */
  HalfTheTime(Duration tick) {
    share = tick.toMillis() / 2;
  }

  /** Whether it may be done. */
  boolean mayBegin(long now) {
    return now >= rests;
  }

  /** Whether it took its share of a tick, milliseconds. */
  boolean isSpent(long millis) {
    return millis >= share;
  }

  /**
   * Rests for as long as the work took.
   *
   * @param now when it began
   */
  void rest(long now, long millis) {
    rests = now + 2 * millis - share / 2;
  }
}
