package io.rapporteur.streams.relate;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How long a story may be worked on in one go: documents are taken in and other stories told in
 * between, and no transaction is outlasted. Each time that it was not enough it is a quarter more
 * the next time, so that a story is told in the end whatever of it can be remembered; and at least
 * twice what comes on top each time, which would be most of the time else, as long as both together
 * are well below what a transaction may take.
 */
final class Stints {
  private static final double MORE = 1.25;
  private static final long ON_TOP = 2;

  /** Not for what comes on top alone is a stint longer, milliseconds. */
  private static final long LONG = 20_000;

  private final Duration first;

  /** Stories that one stint was not enough for, by id. */
  private final Map<String, Work> works = new HashMap<>();

  private static final class Work {
    private int stints;
    private long millis;
    private long onTop;
    private boolean ended;
  }

  Stints(Duration first) {
    this.first = first;
  }

  /** The length of the next one for a story. */
  Duration of(String id) {
    Work work = works.get(id);
    return work == null ? first : length(work);
  }

  private Duration length(Work work) {
    double nanos = first.toNanos() * Math.pow(MORE, work.stints);
    long apart = Duration.ofMillis(Math.min(LONG, ON_TOP * work.onTop)).toNanos();
    return Duration.ofNanos(Math.max((long) nanos, apart));
  }

  /**
   * Takes note of how one ended.
   *
   * @param enough whether the story is told, or is no more, or cannot be told
   */
  void ended(String id, boolean enough) {
    Work work = enough ? works.get(id) : works.computeIfAbsent(id, story -> new Work());
    if (work != null) {
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
    } else {
      work.onTop = Math.max(0, millis - length(work).toMillis());
      work.stints++;
    }
    return work.millis;
  }
}
