package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The compiled rules, in a few segments of falling size, as in a log-structured merge tree: a
 * change compiles a small segment and marks what it replaces as dead; segments are merged when the
 * one before is no longer much larger. So a change to a large set costs little, and each rule is
 * compiled a logarithmic number of times. Immutable.
 */
public final class RuleIndex {
  /** A segment is merged into the one before unless that has more than so many times its rules. */
  private static final int RATIO = 4;

  private final List<LiveSegment> segments;
  private final ScratchPool scratches;
  private final int size;

  private RuleIndex(List<LiveSegment> segments, ScratchPool scratches) {
    this.segments = segments;
    this.scratches = scratches;
    this.size = segments.stream().mapToInt(LiveSegment::live).sum();
  }

  /** No rules. */
  public static RuleIndex empty() {
    return new RuleIndex(List.of(), new ScratchPool());
  }

  /** How many rules there are. */
  public int size() {
    return size;
  }

  /** The rule of that id, or null. */
  public StandingQuery find(String id) {
    for (int i = segments.size() - 1; i >= 0; i--) {
      int number = segments.get(i).liveNumber(id);
      if (number >= 0) {
        return segments.get(i).segment().rule(number);
      }
    }
    return null;
  }

  /** Shows every rule, in no order. */
  public void forEach(Consumer<StandingQuery> consumer) {
    segments.forEach(segment -> segment.forEachLive(consumer));
  }

  /**
   * The index after a change.
   *
   * @param gone ids that are removed or replaced; unknown ones are ignored
   * @param added rules, their ids among {@code gone} if they replace others
   */
  public RuleIndex with(Collection<String> gone, List<? extends StandingQuery> added) {
    List<LiveSegment> next = new ArrayList<>();
    for (LiveSegment segment : segments) {
      LiveSegment left = segment.without(gone);
      if (left.live() > 0) {
        next.add(left);
      }
    }
    List<StandingQuery> fresh = new ArrayList<>(added);
    // Take back in what is not much larger than what comes, and what is mostly dead.
    while (!next.isEmpty()) {
      LiveSegment last = next.get(next.size() - 1);
      boolean small = !fresh.isEmpty() && last.live() <= (long) RATIO * fresh.size();
      if (!small && last.live() * 2 >= last.segment().size()) {
        break;
      }
      last.forEachLive(fresh::add);
      next.remove(next.size() - 1);
    }
    if (!fresh.isEmpty()) {
      next.add(new LiveSegment(new RuleSegment(fresh)));
    }
    return new RuleIndex(List.copyOf(next), scratches);
  }

  /** Holds a document against every rule. */
  public void run(AnnotatedDocument document, FindingSink sink) {
    Scratch scratch = scratches.take();
    try {
      scratch.run(document, segments, sink);
    } finally {
      scratches.giveBack(scratch);
    }
  }
}
