package io.rapporteur.streams.relate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How long a story may be worked on in one go: documents are taken in and other stories told in
 * between, and no transaction is outlasted. Each time that it was not enough it is a quarter more
 * the next time, so that a story is told in the end whatever of it can be remembered.
 */
final class Stints {
  private static final double MORE = 1.25;

  private final Duration first;

  /** Stories that one stint was not enough for, by id. */
  private final Map<String, Work> works = new HashMap<>();

  private static final class Work {
    private int stints;
    private long millis;
    private boolean ended;
  }

  Stints(Duration first) {
    this.first = first;
  }

  /** The length of the next one for a story. */
  Duration of(String id) {
    Work work = works.get(id);
    double length = first.toNanos() * Math.pow(MORE, work == null ? 0 : work.stints);
    return Duration.ofNanos((long) length);
  }

  /**
   * Takes note of how one ended.
   *
   * @param enough whether the story is told, or is no more, or cannot be told
   */
  void ended(String id, boolean enough) {
    Work work = enough ? works.get(id) : works.computeIfAbsent(id, story -> new Work());
    if (work != null) {
      work.stints++;
      work.ended = enough;
    }
  }

  /** Whether there is more to do. */
  boolean isUnfinished(String id) {
    Work work = works.get(id);
    return work != null && !work.ended;
  }

  /**
   * Takes note of how long the latest was, milliseconds.
   *
   * @return how long all were that the story took, so far
   */
  long took(String id, long millis) {
    Work work = works.get(id);
    if (work == null) {
      return millis;
    }
    work.millis += millis;
    if (work.ended) {
      works.remove(id);
    }
    return work.millis;
  }
}
