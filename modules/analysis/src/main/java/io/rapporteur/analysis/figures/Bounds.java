package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordSet;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;

/** What the words around a number say of it: nearness, bound, direction. */
final class Bounds {
  /** Right before an amount of money they say that it was got together, not that it grew. */
  private static final WordSet COLLECTING = WordSet.of("raise raises raised raising");

  private Bounds() {}

  /** Reads the words before atom {@code from}, and the few after {@code to} that count. */
  static void apply(Atoms atoms, Quantity quantity) {
    int at = quantity.from - 1;
    at = skipOpening(atoms, at);
    Change bound = isDuring(atoms, at, quantity) ? Change.none : bound(atoms, at);
    if (bound != Change.none) {
      quantity.change = bound;
      at = pastBound(atoms, at);
    } else if (isNear(atoms, at)) {
      quantity.approximate = true;
      at--;
    }
    if (atoms.isAny(quantity.to, "or") && after(atoms, quantity)) {
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
    return atoms.is(at, "over")
        && (atoms.is(quantity.to - 1, CommonWords.TIME_UNIT)
            || quantity.unit.isEmpty() && atoms.is(quantity.to, CommonWords.TIME_UNIT))
        && !atoms.isAny(at - 1, "for", "after", "of", "just", "well", "took", "takes", "take")
        && !atoms.isAny(at - 1, "is", "was", "last", "lasted", "lasting", "spent", "by", "to")
        && !atoms.isMark(at - 1, ',');
  }

  private static int skipOpening(Atoms atoms, int at) {
    int i = at;
    boolean article =
        atoms.isAny(i, "a", "an", "the", "average", "of")
            && (atoms.isAny(
                i - 1, "than", "about", "nearly", "almost", "by", "average", "an", "around"));
    return article ? i - 1 : i;
  }

  private static Change bound(Atoms atoms, int at) {
    if (atoms.is(at, "than")) {
      if (atoms.isAny(at - 1, "more", "greater", "higher", "larger", "longer", "better", "older")) {
        return Change.more_than;
      }
      return atoms.isAny(at - 1, "less", "fewer", "lower", "smaller", "shorter", "under")
          ? Change.less_than
          : Change.none;
    }
    if (atoms.isAny(at, "over", "above", "beyond", "exceeding", "exceeded", "exceeds", "exceed")
        || atoms.is(at, "least") && atoms.is(at - 1, "at")
        || atoms.isAnyMark(at, ">≥")
        || atoms.is(at, "of") && atoms.isAny(at - 1, "upwards", "excess")
        || atoms.isAny(at, "topped", "topping", "surpassed", "surpassing")) {
      return Change.more_than;
    }
    boolean under =
        atoms.isAny(at, "under", "below")
            || atoms.is(at, "to") && atoms.is(at - 1, "up")
            || atoms.is(at, "most") && atoms.is(at - 1, "at")
            || atoms.isAnyMark(at, "<≤")
            || atoms.isDash(at) && atoms.is(at - 1, "sub");
    return under ? Change.less_than : Change.none;
  }

  private static int pastBound(Atoms atoms, int at) {
    boolean two =
        atoms.is(at, "than")
            || atoms.is(at, "to")
            || atoms.isAny(at, "least", "most", "of")
            || atoms.isDash(at);
    int i = two ? at - 2 : at - 1;
    return atoms.isAny(i, "just", "well", "slightly", "far", "little", "no", "much") ? i - 1 : i;
  }

  private static boolean isNear(Atoms atoms, int at) {
    if (atoms.isAnyMark(at, "~≈")) {
      return true;
    }
    return atoms.is(at, CommonWords.APPROXIMATE) && !atoms.is(at + 1, "of");
  }

  /** {@code or more}, {@code or so}, {@code or less}. */
  private static boolean after(Atoms atoms, Quantity quantity) {
    int at = quantity.to + 1;
    if (atoms.isAny(at, "more", "above", "higher", "over")) {
      quantity.change = Change.more_than;
    } else if (atoms.isAny(at, "less", "fewer", "below", "under")) {
      quantity.change = Change.less_than;
    } else if (atoms.is(at, "so")) {
      quantity.approximate = true;
    } else {
      return false;
    }
    return true;
  }

  private static void direction(Atoms atoms, Quantity quantity, int before) {
    int at = before;
    while (at > before - 3
        && (atoms.isAny(at, "by", "an", "a", "some", "further", "average", "of")
            || atoms.isAny(
                at, "additional", "just", "only", "another", "extra", "the", "estimated"))
        && !(atoms.is(at, "of") && !atoms.is(at - 1, "average"))) {
      at--;
    }
    if (atoms.is(at, "as") && atoms.isAny(at - 1, "much", "many") && atoms.is(at - 2, "as")) {
      at -= 3;
    }
    if (atoms.is(at, "to") && atoms.is(at - 1, "down")) {
      quantity.change = Change.down;
      return;
    }
    boolean added = quantity.isPercent() && atoms.isAny(at, "added", "adding", "adds");
    boolean collected = quantity.money && atoms.isAny(at, COLLECTING) && !atoms.is(at + 1, "by");
    boolean up = added || grows(atoms, at) && !collected;
    boolean down = falls(atoms, at);
    if (atoms.isMark(quantity.from, '+') || atoms.isMark(quantity.from - 1, '+')) {
      up = true;
    }
    boolean by = at < before && atoms.is(at + 1, "by");
    if (quantity.unit.isEmpty() && !by && !quantity.isPercent()) {
      up &= atoms.isNumber(quantity.from);
    }
    if (atoms.is(at, "from") && quantity.isRange()) {
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
            || atoms.isAny(at, "higher", "up", "more");
    boolean fall =
        atoms.is(at, CommonWords.FALL)
            || atoms.is(at + 1, CommonWords.FALL)
            || atoms.isAny(at, "lower", "down", "less", "fewer");
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
    return atoms.isAny(i - 1, "a", "an", "the") && !atoms.isAny(i, "up", "down");
  }
}
