package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;

/** What the words around a number say of it: nearness, bound, direction. */
final class Bounds {
  private Bounds() {}

  /** Reads the words before atom {@code from}, and the few after {@code to} that count. */
  static void apply(Atoms atoms, Quantity quantity) {
    int at = quantity.from - 1;
    at = skipOpening(atoms, at);
    int bound = isDuring(atoms, at, quantity) ? -1 : bound(atoms, at, quantity);
    if (bound >= 0) {
      at = atoms.is(bound - 1, FigureWords.BOUND_ADVERB) ? bound - 2 : bound - 1;
    } else if (isNear(atoms, at)) {
      quantity.approximate = true;
      at--;
    }
    if (after(atoms, quantity)) {
      return;
    }
    if (quantity.change == Change.none) {
      direction(atoms, quantity, at);
    } else if (grows(atoms, at) || falls(atoms, at)) {
      quantity.comparator = growth(quantity);
    }
  }

  /** {@code replaced over three years}: in the course of them, not more than them. */
  private static boolean isDuring(Atoms atoms, int at, Quantity quantity) {
    return atoms.is(at, FigureWords.IN_COURSE_OF)
        && (atoms.is(quantity.to - 1, CommonWords.TIME_UNIT)
            || quantity.unit.isEmpty() && atoms.is(quantity.to, CommonWords.TIME_UNIT))
        && !atoms.is(at - 1, FigureWords.BEFORE_LENGTH)
        && !atoms.isMark(at - 1, ',');
  }

  private static int skipOpening(Atoms atoms, int i) {
    boolean article =
        atoms.is(i, FigureWords.AMOUNT_ARTICLE) && atoms.is(i - 1, FigureWords.AMOUNT_OPENING);
    return article ? i - 1 : i;
  }

  /** The first atom of the bound that ends at {@code at}, which it sets; -1 when there is none. */
  private static int bound(Atoms atoms, int at, Quantity quantity) {
    int more = atoms.phraseStart(at, FigureWords.MORE_THAN);
    if (more >= 0) {
      quantity.change = Change.more_than;
      return more;
    }
    int less = atoms.phraseStart(at, FigureWords.LESS_THAN);
    if (less >= 0) {
      quantity.change = Change.less_than;
    }
    return less;
  }

  private static boolean isNear(Atoms atoms, int at) {
    return atoms.is(at, CommonWords.APPROXIMATE) && !atoms.is(at + 1, CommonWords.OF);
  }

  /** {@code or more}, {@code or so}, {@code or less}. */
  private static boolean after(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    if (atoms.lexeme(at) == null) {
      return false;
    }
    if (atoms.phraseEnd(at, FigureWords.OR_MORE) > 0) {
      quantity.change = Change.more_than;
    } else if (atoms.phraseEnd(at, FigureWords.OR_LESS) > 0) {
      quantity.change = Change.less_than;
    } else if (atoms.phraseEnd(at, FigureWords.APPROXIMATE_AFTER) > 0) {
      quantity.approximate = true;
    } else {
      return false;
    }
    return true;
  }

  private static void direction(Atoms atoms, Quantity quantity, int before) {
    int at = before;
    while (at > before - 3
        && atoms.is(at, FigureWords.AMOUNT_FILLER)
        && !(atoms.is(at, CommonWords.OF) && !atoms.is(at - 1, FigureWords.AVERAGE))) {
      at--;
    }
    int much = atoms.phraseStart(at, FigureWords.AS_MUCH_AS);
    at = much < 0 ? at : much - 1;
    if (atoms.phraseStart(at, FigureWords.FALLEN_TO) >= 0) {
      quantity.change = Change.down;
      return;
    }
    boolean added = quantity.isPercent() && atoms.is(at, FigureWords.ADDING);
    boolean collected =
        quantity.money && atoms.is(at, FigureWords.COLLECTING) && !atoms.is(at + 1, FigureWords.BY);
    boolean up = added || grows(atoms, at) && !collected;
    boolean down = falls(atoms, at);
    if (atoms.isMark(quantity.from, '+') || atoms.isMark(quantity.from - 1, '+')) {
      up = true;
    }
    boolean by = at < before && atoms.is(at + 1, FigureWords.BY);
    if (quantity.unit.isEmpty() && !by && !quantity.isPercent()) {
      up &= atoms.isNumber(quantity.from);
    }
    if (atoms.is(at, FigureWords.FROM) && quantity.isRange()) {
      int verb = at - 1;
      up = grows(atoms, verb);
      down = falls(atoms, verb);
    }
    if (up || down) {
      quantity.change = up ? Change.up : Change.down;
      quantity.comparator = growth(quantity);
    } else if (quantity.isPercent()) {
      afterPercent(atoms, quantity);
    }
  }

  private static Comparator growth(Quantity quantity) {
    return quantity.comparator == Comparator.multiple ? quantity.comparator : Comparator.growth;
  }

  /** {@code a 75 percent increase}, {@code 5% higher}. */
  private static void afterPercent(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    boolean rise =
        atoms.is(at, CommonWords.RISE)
            || atoms.is(at + 1, CommonWords.RISE)
            || atoms.is(at, FigureWords.HIGHER);
    boolean fall =
        atoms.is(at, CommonWords.FALL)
            || atoms.is(at + 1, CommonWords.FALL)
            || atoms.is(at, FigureWords.LOWER);
    if (rise || fall) {
      quantity.comparator = Comparator.growth;
      quantity.change = rise ? Change.up : Change.down;
    }
  }

  private static boolean grows(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.UP) && !isNounAt(atoms, i);
  }

  private static boolean falls(Atoms atoms, int i) {
    return atoms.is(i, CommonWords.DOWN) && !isNounAt(atoms, i);
  }

  /** {@code an increase of}: told apart because a noun has a determiner. */
  private static boolean isNounAt(Atoms atoms, int i) {
    return (atoms.is(i - 1, CommonWords.ARTICLE) || atoms.is(i - 1, CommonWords.DEFINITE))
        && !atoms.is(i, FigureWords.DIRECTION_ADVERB);
  }
}
