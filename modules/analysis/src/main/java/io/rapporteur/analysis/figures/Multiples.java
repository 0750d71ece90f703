package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** Figures that say how many times as much: {@code sixfold}, {@code 2.5 times}. */
final class Multiples {
  private Multiples() {}

  /** {@code sixfold}. */
  static Quantity fold(Atoms atoms, int i) {
    if (!atoms.isWord(i)) {
      return null;
    }
    boolean folds =
        atoms.end(i) - atoms.start(i) > 6
            && atoms.text().regionMatches(true, atoms.end(i) - 4, "fold", 0, 4);
    double times = folds ? Folds.times(atoms.text(i)) : 0;
    if (times == 0) {
      return null;
    }
    Quantity quantity = new Quantity();
    quantity.from = i;
    quantity.to = i + 1;
    quantity.low = times;
    quantity.high = times;
    quantity.comparator = Comparator.multiple;
    quantity.words = true;
    Bounds.apply(atoms, quantity);
    quantity.comparator = Comparator.multiple;
    return quantity;
  }

  /** {@code 2.5 times}, {@code 3x}, {@code 10-fold}; {@code 7 times} is a count. */
  static boolean times(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    boolean hyphen = atoms.isDash(at) && atoms.glued(at);
    int word = hyphen ? at + 1 : at;
    boolean x = atoms.isAny(word, "x") && atoms.glued(word) && !atoms.glued(word + 1);
    if (x || atoms.is(word, "fold")) {
      quantity.comparator = Comparator.multiple;
      quantity.to = word + 1;
      return true;
    }
    if (!atoms.is(word, "times") || atoms.capitalised(word)) {
      return false;
    }
    boolean rate =
        atoms.isAny(word + 1, "a", "an", "per", "each", "every")
            && atoms.is(word + 2, CommonWords.TIME_UNIT);
    boolean compares =
        atoms.isAny(word + 1, "more", "higher", "as", "the", "larger", "bigger", "greater")
            || quantity.low != Math.rint(quantity.low)
            || atoms.is(quantity.from - 1, "by")
            || atoms.isAny(
                word + 1, "earnings", "faster", "less", "lower", "better", "that", "book", "its")
            || atoms.is(quantity.from - 2, "by");
    quantity.to = word + 1;
    quantity.unit = compares && !rate ? "" : "time";
    quantity.comparator = compares && !rate ? Comparator.multiple : Comparator.absolute;
    return true;
  }
}
