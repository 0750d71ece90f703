package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.Alignment;
import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.Differences;
import io.rapporteur.stories.wording.Step;
import io.rapporteur.stories.wording.Step.Kind;
import io.rapporteur.stories.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a quotation at a place of a transcript, steps in words of the whole of both.
 *
 * @param steps how they stand, word by word
 * @param score what they have in common
 */
record Segment(List<Step> steps, int score) {

  /** The alignment of two stretches, counted from the beginning of the whole of each. */
  static Segment of(Alignment alignment, int from, int otherFrom) {
    List<Step> steps = new ArrayList<>();
    for (Step step : alignment.steps()) {
      steps.add(
          new Step(
              step.kind(),
              step.from() + from,
              step.to() + from,
              step.otherFrom() + otherFrom,
              step.otherTo() + otherFrom));
    }
    return new Segment(steps, alignment.score());
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
