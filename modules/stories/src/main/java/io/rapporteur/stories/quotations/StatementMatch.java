package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.MeaningChange;
import java.util.List;

/**
 * How one rendering of a statement stands to another.
 *
 * @param variant how
 * @param differences what differs within what they have in common, the asked one on the left; none
 *     for reported speech
 * @param meaning what of the meaning the differences carry, the gravest of them
 * @param score how sure it is that they are one statement, the higher the surer
 */
public record StatementMatch(
    Variant variant, List<Difference> differences, MeaningChange meaning, int score) {

  /** Copies the list. */
  public StatementMatch {
    differences = List.copyOf(differences);
  }

  /** The same with the sides changed. */
  StatementMatch turned() {
    return new StatementMatch(
        variant, differences.stream().map(Difference::turned).toList(), meaning, score);
  }
}
