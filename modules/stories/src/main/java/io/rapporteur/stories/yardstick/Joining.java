package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.Likeness;
import io.rapporteur.stories.wording.Step;
import io.rapporteur.stories.wording.Step.Kind;
import io.rapporteur.stories.wording.Word;
import io.rapporteur.stories.wording.WordSort;
import io.rapporteur.stories.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes segments whole: those that follow each other closely are one with a cut in it, and a few
 * words that are left over at the ends of the quotation are held against the words that stand
 * there.
 */
final class Joining {
  /** So many words at an end belong to the place that is next to them. */
  private static final int EDGE = 3;

  private final Wording quotation;
  private final Wording transcript;

  Joining(Wording quotation, Wording transcript) {
    this.quotation = quotation;
    this.transcript = transcript;
  }

  List<Segment> joined(List<Segment> segments) {
    List<Segment> joined = new ArrayList<>();
    for (Segment segment : segments) {
      Segment before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && follows(before, segment)) {
        joined.set(joined.size() - 1, both(before, segment));
      } else {
        joined.add(segment);
      }
    }
    if (!joined.isEmpty()) {
      joined.set(0, withHead(joined.get(0)));
      int last = joined.size() - 1;
      joined.set(last, withTail(joined.get(last)));
    }
    return joined;
  }

  private static boolean follows(Segment before, Segment segment) {
    return segment.otherFrom() >= before.otherTo()
        && segment.otherFrom() - before.otherTo() <= Windows.REACH
        && segment.from() - before.to() <= EDGE;
  }

  private static Segment both(Segment before, Segment after) {
    List<Step> steps = new ArrayList<>(before.steps());
    int at = before.otherTo();
    for (int i = before.to(); i < after.from(); i++) {
      boolean pair = at < after.otherFrom();
      steps.add(new Step(pair ? Kind.OTHER : Kind.LEFT_ONLY, i, i + 1, at, pair ? ++at : at));
    }
    for (; at < after.otherFrom(); at++) {
      steps.add(new Step(Kind.RIGHT_ONLY, after.from(), after.from(), at, at + 1));
    }
    steps.addAll(after.steps());
    return new Segment(steps, before.score() + after.score());
  }

  private Segment withHead(Segment segment) {
    int head = segment.from();
    if (head == 0 || head > EDGE) {
      return segment;
    }
    Edge edge =
        Edge.best(
            head,
            (k, skip) -> {
              int at = segment.otherFrom() - skip - k - 1;
              return at >= 0 ? likeness(quotation.get(head - 1 - k), transcript.get(at)) : 0;
            });
    List<Step> steps = new ArrayList<>();
    int at = segment.otherFrom() - edge.skip() - edge.pairs();
    for (int i = 0; i < head; i++) {
      boolean pair = i >= head - edge.pairs();
      steps.add(step(i, at, pair));
      at += pair ? 1 : 0;
    }
    skip(steps, head, at, edge.skip());
    steps.addAll(segment.steps());
    return new Segment(steps, segment.score());
  }

  private Segment withTail(Segment segment) {
    int from = segment.to();
    int tail = quotation.size() - from;
    if (tail == 0 || tail > EDGE) {
      return segment;
    }
    Edge edge =
        Edge.best(
            tail,
            (k, skip) -> {
              int at = segment.otherTo() + skip + k;
              return at < transcript.size()
                  ? likeness(quotation.get(from + k), transcript.get(at))
                  : 0;
            });
    List<Step> steps = new ArrayList<>(segment.steps());
    int at = segment.otherTo();
    skip(steps, from, at, edge.skip());
    at += edge.skip();
    for (int i = 0; i < tail; i++) {
      steps.add(step(from + i, at, i < edge.pairs()));
      at += i < edge.pairs() ? 1 : 0;
    }
    return new Segment(steps, segment.score());
  }

  private static void skip(List<Step> steps, int word, int at, int count) {
    for (int i = at; i < at + count; i++) {
      steps.add(new Step(Kind.RIGHT_ONLY, word, word, i, i + 1));
    }
  }

  private Step step(int i, int at, boolean pair) {
    if (!pair) {
      return new Step(Kind.LEFT_ONLY, i, i + 1, at, at);
    }
    boolean same = likeness(quotation.get(i), transcript.get(at)) == Edge.SAME;
    return new Step(same ? Kind.SAME : Kind.OTHER, i, i + 1, at, at + 1);
  }

  /** The same word, or one put for it: a name for a name, a number for a number. */
  private int likeness(Word a, Word b) {
    if (Likeness.same(a, b, quotation.lists())) {
      return Edge.SAME;
    }
    boolean put =
        a.sort() == b.sort() && (a.sort() == WordSort.NUMBER || a.sort() == WordSort.MODAL);
    return put || a.capital() && b.capital() ? Edge.PUT : 0;
  }
}
