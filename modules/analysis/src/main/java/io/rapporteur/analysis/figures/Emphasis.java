package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordSet;

/** Tells a percentage that measures something from one that only says: wholly. */
final class Emphasis {
  private static final WordSet WHOLLY =
      WordSet.of(
          "sure certain agree agreed agrees right correct true clear confident committed convinced"
              + " behind wrong honest serious focused determined");

  private Emphasis() {}

  /** {@code I agree, 100 percent, that}, {@code we are 100 percent sure}. */
  static boolean of(Atoms atoms, Quantity quantity) {
    if (!quantity.isPercent() || quantity.low != 100 && quantity.low != 110 || quantity.isRange()) {
      return false;
    }
    int before = quantity.from - 1;
    int after = quantity.to;
    boolean apart =
        atoms.isMark(before, ',')
            && (atoms.isAnyMark(after, ",.!") && !atoms.isNumber(after + 1)
                || after >= atoms.size());
    boolean agreed =
        atoms.isAny(before, "agree", "agreed", "agrees")
            || atoms.isAny(before, "you", "him", "her", "them", "that")
                && atoms.isAny(before - 2, "agree", "agreed", "agrees");
    return apart || agreed || atoms.isAny(after, WHOLLY);
  }
}
