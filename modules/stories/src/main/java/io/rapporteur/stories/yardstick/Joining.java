package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.Alignment;
import io.rapporteur.stories.wording.AlignmentStep;
import io.rapporteur.stories.wording.AlignmentStep.Kind;
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

  List<PlacedStretch> joined(List<PlacedStretch> segments) {
    List<PlacedStretch> joined = new ArrayList<>();
    for (PlacedStretch segment : segments) {
      PlacedStretch before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && follows(before, segment)) {
        joined.set(joined.size() - 1, both(before, segment));
      } else {
        joined.add(segment);
      }
    }
    for (int i = 0; i < joined.size(); i++) {
      int least = i == 0 ? 0 : joined.get(i - 1).to();
      int most = i + 1 == joined.size() ? quotation.size() : joined.get(i + 1).from();
      joined.set(i, withEdges(joined.get(i), least, most));
    }
    return joined;
  }

  private PlacedStretch withEdges(PlacedStretch segment, int least, int most) {
    Alignment alignment = new Alignment(quotation, transcript, segment.steps(), segment.score());
    return new PlacedStretch(alignment.withEdges(least, most).steps(), segment.score());
  }

  private static boolean follows(PlacedStretch before, PlacedStretch segment) {
    return segment.otherFrom() >= before.otherTo()
        && segment.otherFrom() - before.otherTo() <= Windows.REACH
        && segment.from() - before.to() <= EDGE;
  }

  private static PlacedStretch both(PlacedStretch before, PlacedStretch after) {
    List<AlignmentStep> steps = new ArrayList<>(before.steps());
    int at = before.otherTo();
    for (int i = before.to(); i < after.from(); i++) {
      boolean pair = at < after.otherFrom();
      steps.add(
          new AlignmentStep(pair ? Kind.OTHER : Kind.LEFT_ONLY, i, i + 1, at, pair ? ++at : at));
    }
    for (; at < after.otherFrom(); at++) {
      steps.add(new AlignmentStep(Kind.RIGHT_ONLY, after.from(), after.from(), at, at + 1));
    }
    steps.addAll(after.steps());
    return new PlacedStretch(steps, before.score() + after.score());
  }
}
