package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import java.util.List;

/** What a figure takes over from the one before it in the same sentence. */
final class EarlierFigures {
  private static final int REACH = 40;

  private EarlierFigures() {}

  static void inherit(Atoms atoms, List<Quantity> before, Quantity quantity) {
    if (before.isEmpty()) {
      return;
    }
    Quantity last = before.get(before.size() - 1);
    if (isSame(atoms, last, quantity) && quantity.change == Change.none && !quantity.approximate) {
      quantity.change = last.change;
      quantity.direction = last.direction;
      quantity.bound = last.bound;
      quantity.comparator =
          last.comparator == Comparator.growth ? Comparator.growth : quantity.comparator;
    }
    if (quantity.unit.isEmpty() && quantity.comparator == Comparator.absolute && !quantity.money) {
      unit(atoms, before, quantity);
    }
  }

  /** The same amount in other words: {@code 190 points, or 0.6%}, {@code 7 miles (11 km)}. */
  private static boolean isSame(Atoms atoms, Quantity last, Quantity quantity) {
    int at = quantity.from;
    boolean bracket =
        atoms.isMark(at - 1, '(') && last.to == at - 1
            || atoms.isMark(at - 1, '/') && last.to == at - 1;
    boolean or =
        atoms.is(at - 1, CommonWords.OR)
            && last.to >= at - 2
            && (atoms.isMark(at - 2, ',') || last.to == at - 1);
    return bracket || or && !last.unit.equals(quantity.unit);
  }

  /** {@code 3.9 million headsets, up from 2.4 million}: the noun is not said twice. */
  private static void unit(Atoms atoms, List<Quantity> before, Quantity quantity) {
    int at = quantity.approximate ? quantity.from - 2 : quantity.from - 1;
    Quantity last = before.get(before.size() - 1);
    boolean listed = last.to == at && last.unit.isEmpty() && atoms.isMark(last.from - 1, '(');
    if (!atoms.is(at, FigureWords.LINKED_FIGURE) || listed) {
      // In four towns, such as Brenn (210 to 340): these count no towns.
      return;
    }
    for (int k = before.size() - 1; k >= 0; k--) {
      Quantity other = before.get(k);
      if (quantity.from - other.to > REACH || endsBetween(atoms, other.to, quantity.from)) {
        return;
      }
      if (atoms.is(at, FigureWords.TO) && Changes.from(atoms, other.from - 1)) {
        quantity.borrow(other);
        return;
      }
      boolean compared = atoms.is(at, FigureWords.COMPARED_WITH);
      if (compared && other.money && writtenOut(atoms, other) && magnitude(atoms, quantity)) {
        quantity.unit = other.unit;
        quantity.money = true;
        return;
      }
      boolean noun =
          other.countedFrom >= 0
              && other.comparator != Comparator.share
              && other.comparator != Comparator.rate;
      if (noun || other.unit.equals("point")) {
        quantity.unit = other.unit;
        quantity.qualifiers = other.qualifiers;
        quantity.countedFrom = noun ? other.countedFrom : -1;
        quantity.countedTo = noun ? other.countedTo : -1;
        return;
      }
    }
  }

  /** {@code 1.2 billion crowns}, not {@code $1.2 billion}: a sign would be written again. */
  private static boolean writtenOut(Atoms atoms, Quantity other) {
    return other.comparator != Comparator.rate && atoms.is(other.to - 1, CommonWords.CURRENCY);
  }

  private static boolean magnitude(Atoms atoms, Quantity quantity) {
    return atoms.is(quantity.to - 1, CommonWords.MAGNITUDE)
        && (!atoms.is(quantity.to, CommonWords.STOP)
            || atoms.is(quantity.to, FigureWords.AMOUNT_END));
  }

  private static boolean endsBetween(Atoms atoms, int from, int to) {
    for (int i = from; i < to; i++) {
      if (atoms.isAnyMark(i, ".?!;") && !atoms.glued(i + 1) || atoms.afterBreak(i)) {
        return true;
      }
    }
    return false;
  }
}
