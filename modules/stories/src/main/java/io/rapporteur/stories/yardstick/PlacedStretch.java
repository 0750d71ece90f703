package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.Alignment;
import io.rapporteur.stories.wording.AlignmentStep;
import io.rapporteur.stories.wording.AlignmentStep.Kind;
import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.Differences;
import io.rapporteur.stories.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a quotation at a place of a transcript, steps in words of the whole of both.
 *
 * @param steps how they stand, word by word
 * @param score what they have in common
 */
record PlacedStretch(List<AlignmentStep> steps, int score) {

  /** The alignment of two stretches, counted from the beginning of the whole of each. */
  static PlacedStretch of(Alignment alignment, int from, int otherFrom) {
    List<AlignmentStep> steps = new ArrayList<>();
    for (AlignmentStep step : alignment.steps()) {
      steps.add(
          new AlignmentStep(
              step.kind(),
              step.from() + from,
              step.to() + from,
              step.otherFrom() + otherFrom,
              step.otherTo() + otherFrom));
    }
    return new PlacedStretch(steps, alignment.score());
  }

  int from() {
    return steps.get(0).from();
  }

  int to() {
    return steps.get(steps.size() - 1).to();
  }

  int otherFrom() {
    return steps.get(0).otherFrom();
  }

  int otherTo() {
    return steps.get(steps.size() - 1).otherTo();
  }

  /** How many words of the quotation are in it as they were said. */
  int same() {
    return steps.stream().filter(s -> s.kind() == Kind.SAME).mapToInt(s -> s.to() - s.from()).sum();
  }

  List<Difference> differences(Wording quotation, Wording transcript) {
    return Differences.of(new Alignment(quotation, transcript, steps, score));
  }
}
