package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** Figures that say how many times as much: {@code sixfold}, {@code 2.5 times}. */
final class Multiples {
  private Multiples() {}

  /** {@code sixfold}; null for any other word. */
  static Quantity oneWord(Atoms atoms, int i) {
    if (!atoms.is(i, FigureWords.MULTIPLE)) {
      return null;
    }
    Quantity quantity = new Quantity();
    quantity.from = i;
    quantity.to = i + 1;
    quantity.low = atoms.number(i, FigureWords.MULTIPLE, 0);
    quantity.high = quantity.low;
    quantity.comparator = Comparator.multiple;
    quantity.words = true;
    BoundWords.apply(atoms, quantity);
    quantity.comparator = Comparator.multiple;
    return quantity;
  }

  /** {@code 2.5 times}, {@code 3x}, {@code 10-fold}; {@code 7 times} is a count. */
  static boolean times(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    boolean hyphen = atoms.isDash(at) && atoms.glued(at);
    int word = hyphen ? at + 1 : at;
    boolean sign =
        atoms.is(word, FigureWords.TIMES_SIGN) && atoms.glued(word) && !atoms.glued(word + 1);
    if (sign || atoms.is(word, FigureWords.TIMES_SUFFIX)) {
      quantity.comparator = Comparator.multiple;
      quantity.to = word + 1;
      return true;
    }
    if (!atoms.is(word, FigureWords.TIMES) || atoms.capitalised(word)) {
      return false;
    }
    boolean rate =
        atoms.is(word + 1, FigureWords.TIMES_RATE) && atoms.is(word + 2, CommonWords.TIME_UNIT);
    boolean compares =
        atoms.is(word + 1, FigureWords.COMPARES)
            || quantity.low != Math.rint(quantity.low)
            || atoms.is(quantity.from - 1, FigureWords.BY)
            || atoms.is(quantity.from - 2, FigureWords.BY);
    quantity.to = word + 1;
    quantity.unit = compares && !rate ? "" : "time";
    quantity.comparator = compares && !rate ? Comparator.multiple : Comparator.absolute;
    return true;
  }
}
