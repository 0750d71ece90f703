package io.rapporteur.streams.relate;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Stories that are to be told, and when. A story that took long is told less often, so that one to
 * which a document comes every second costs a bounded share of the time and of the topic.
 */
final class DueStories {
  /** A story rests this many times as long as it took. */
  private static final int REST = 20;

  /** Milliseconds that a story waits of which no more changed than which others it names. */
  private static final long ASIDE = 10_000;

  /** Beyond so many rests, those that are over are forgotten. */
  private static final int MOST = 1_000;

  private record Turn(long time, String id) implements Comparable<Turn> {
    @Override
    public int compareTo(Turn other) {
      return time != other.time ? Long.compare(time, other.time) : id.compareTo(other.id);
    }
  }

  private final TreeSet<Turn> turns = new TreeSet<>();
  private final Map<String, Long> times = new HashMap<>();
  private final Map<String, Long> resting = new HashMap<>();

  /** Has a story told, now or when it has rested; milliseconds. */
  void mark(String id, long now) {
    markAt(id, Math.max(now, resting.getOrDefault(id, now)));
  }

  /**
   * Has a story told some time later: what changed can wait, and more of its kind may come until
   * then.
   */
  void markAside(String id, long now) {
    markAt(id, Math.max(now + ASIDE, resting.getOrDefault(id, now)));
  }

  /** The earlier of two times is kept. */
  private void markAt(String id, long time) {
    Long before = times.get(id);
    if (before == null || time < before) {
      if (before != null) {
        turns.remove(new Turn(before, id));
      }
      times.put(id, time);
      turns.add(new Turn(time, id));
    }
  }

  /** The next story whose time has come, taken off; null for none. */
  String next(long now) {
    if (turns.isEmpty() || turns.first().time > now) {
      return null;
    }
    String id = turns.pollFirst().id;
    times.remove(id);
    return id;
  }

  /** Takes note of what a story took, milliseconds. */
  void took(String id, long millis, long now) {
    if (millis > 0) {
      resting.put(id, now + REST * millis);
    }
    if (resting.size() > MOST) {
      resting.values().removeIf(time -> time <= now);
    }
  }

  boolean waits(String id) {
    return times.containsKey(id);
  }

  int size() {
    return turns.size();
  }
}
