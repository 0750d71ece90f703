package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.scan.Atoms;

/** Tells a percentage that measures something from one that only says: wholly. */
final class EmphaticPercent {
  private EmphaticPercent() {}

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
        atoms.is(before, FigureWords.AGREEING)
            || atoms.is(before, FigureWords.AGREED_WITH)
                && atoms.is(before - 2, FigureWords.AGREEING);
    return apart || agreed || atoms.is(after, FigureWords.WHOLLY);
  }
}
