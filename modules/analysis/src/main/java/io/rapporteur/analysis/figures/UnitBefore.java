package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Scales whose name stands before the number: {@code magnitude 4.6}, {@code category 3}. */
final class UnitBefore {
  private UnitBefore() {}

  /** Takes the name into the figure; false when there is none. */
  static boolean read(Atoms atoms, Quantity quantity) {
    int at = quantity.from - 1;
    int name = atoms.isDash(at) && atoms.glued(at) || atoms.is(at, CommonWords.OF) ? at - 1 : at;
    if (quantity.money
        || quantity.words
        || !atoms.is(name, UnitWords.SCALE)
        || atoms.afterBreak(quantity.from)) {
      return false;
    }
    quantity.unit = atoms.value(name, UnitWords.SCALE);
    quantity.from = name;
    return true;
  }
}
