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

  /** How often it was not enough, by the story's id. */
  private final Map<String, Integer> unfinished = new HashMap<>();

  Stints(Duration first) {
    this.first = first;
  }

  /** The length of the next one for a story. */
  Duration of(String id) {
    double length = first.toNanos() * Math.pow(MORE, unfinished.getOrDefault(id, 0));
    return Duration.ofNanos((long) length);
  }

  /**
   * Takes note of how one ended.
   *
   * @param enough whether the story is told, or is no more, or cannot be told
   */
  void ended(String id, boolean enough) {
    if (enough) {
      unfinished.remove(id);
    } else {
      unfinished.merge(id, 1, Integer::sum);
    }
  }

  boolean isUnfinished(String id) {
    return unfinished.containsKey(id);
  }
}
