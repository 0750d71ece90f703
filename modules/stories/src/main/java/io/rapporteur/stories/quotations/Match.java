package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.Meaning;
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
public record Match(Variant variant, List<Difference> differences, Meaning meaning, int score) {

  /** Copies the list. */
  public Match {
    differences = List.copyOf(differences);
  }

  /** The same with the sides changed. */
  Match turned() {
    return new Match(
        variant, differences.stream().map(Difference::turned).toList(), meaning, score);
  }
}
