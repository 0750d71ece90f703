package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/** Figures that say the one before them once more in another unit: {@code 5 miles (8 km)}. */
final class Conversions {
  /** Words between the bracket and its figure, as in {@code (about 8 km)}. */
  private static final int MOST_WORDS = 3;

  private Conversions() {}

  /** Whether a figure belongs to the last of those before it, which takes it in then. */
  static boolean take(Atoms atoms, List<Quantity> before, Quantity quantity) {
    Quantity last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null || !isSameKind(last, quantity) || !isInBrackets(atoms, last, quantity)) {
      return false;
    }
    last.alsoAs.add(quantity);
    return true;
  }

  /** Both money or both of a measure, in two units; or a part and its percentage. */
  private static boolean isSameKind(Quantity last, Quantity quantity) {
    if (last.unit.equals(quantity.unit) && last.alsoAs.isEmpty()) {
      return quantity.isPercent() && last.words && !quantity.words;
    }
    return last.money ? quantity.money : last.measured && quantity.measured;
  }

  private static boolean isInBrackets(Atoms atoms, Quantity last, Quantity quantity) {
    int open = quantity.from - 1;
    Quantity earlier = last.alsoAs.isEmpty() ? null : last.alsoAs.get(last.alsoAs.size() - 1);
    if (earlier != null) {
      return earlier.to == open && atoms.isAnyMark(open, "/;,");
    }
    while (open > quantity.from - 1 - MOST_WORDS && atoms.isWord(open)) {
      open--;
    }
    boolean opens = atoms.isAnyMark(open, "([");
    boolean closes = atoms.isAnyMark(quantity.to, ")];,/") || atoms.isWord(quantity.to);
    return opens && closes && open - last.to <= (quantity.isPercent() ? MOST_WORDS : 0);
  }
}
