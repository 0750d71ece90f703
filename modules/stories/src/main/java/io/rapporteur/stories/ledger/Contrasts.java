package io.rapporteur.stories.ledger;

import io.rapporteur.stories.lists.Lines;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that part two measures, whatever else their sentences share: votes for and votes against,
 * men and women, what goes in and what goes out. Each row has sides of which a figure is of one.
 */
final class Contrasts {
  private static final List<List<Set<String>>> ROWS = read();

  private Contrasts() {}

  private static List<List<Set<String>>> read() {
    return Lines.of(Contrasts.class, "contrasts.txt").stream()
        .map(row -> Arrays.stream(row.split("\\|")).map(Contrasts::stems).toList())
        .toList();
  }

  private static Set<String> stems(String side) {
    return Arrays.stream(side.strip().split(" "))
        .map(BodyWords::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The sides a figure is of: those its measure names, else those its clause names.
   *
   * @param measure stems of what is measured
   * @param clause stems of the words around it
   */
  static Sides sides(Set<String> measure, Set<String> clause) {
    int[] rows = new int[ROWS.size()];
    for (int row = 0; row < rows.length; row++) {
      int own = of(row, measure);
      rows[row] = own == 0 ? of(row, clause) : own;
    }
    return new Sides(rows);
  }

  /** The sides of a row that words are of. */
  private static int of(int row, Set<String> words) {
    int sides = 0;
    List<Set<String>> all = ROWS.get(row);
    for (int side = 0; side < all.size(); side++) {
      if (!Collections.disjoint(all.get(side), words)) {
        sides |= 1 << side;
      }
    }
    return sides;
  }
}
