package io.rapporteur.rules.engine;

import java.util.Collection;
import java.util.function.Consumer;

/** A segment, and which of its rules are still in force. Immutable. */
final class LiveSegment {
  private final RuleSegment segment;

  /** One bit for each rule that is gone. */
  private final long[] dead;

  private final int live;

  LiveSegment(RuleSegment segment) {
    this(segment, new long[segment.size() + 63 >>> 6], segment.size());
  }

  private LiveSegment(RuleSegment segment, long[] dead, int live) {
    this.segment = segment;
    this.dead = dead;
    this.live = live;
  }

  RuleSegment segment() {
    return segment;
  }

  int live() {
    return live;
  }

  boolean isLive(int number) {
    return (dead[number >>> 6] & 1L << number) == 0;
  }

  /** The number of a rule in force, -1 when there is none. */
  int liveNumber(String id) {
    int number = segment.number(id);
    return number >= 0 && isLive(number) ? number : -1;
  }

  LiveSegment without(Collection<String> gone) {
    long[] changed = null;
    int left = live;
    for (String id : gone) {
      int number = segment.number(id);
      if (number >= 0 && isLive(number)) {
        changed = changed == null ? dead.clone() : changed;
        if ((changed[number >>> 6] & 1L << number) == 0) {
          changed[number >>> 6] |= 1L << number;
          left--;
        }
      }
    }
    return changed == null ? this : new LiveSegment(segment, changed, left);
  }

  void forEachLive(Consumer<? super StandingQuery> consumer) {
    for (int i = 0; i < segment.size(); i++) {
      if (isLive(i)) {
        consumer.accept(segment.rule(i));
      }
    }
  }
}
