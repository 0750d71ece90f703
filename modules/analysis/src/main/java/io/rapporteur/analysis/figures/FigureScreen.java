package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** Whether a number that was read is a figure at all. */
final class FigureScreen {
  /** Numbers in words from here on are figures without a unit. */
  private static final int LARGE = 100;

  private FigureScreen() {}

  static boolean of(Atoms atoms, Quantity quantity) {
    if (!Double.isFinite(quantity.low) || !Double.isFinite(quantity.high)) {
      return false;
    }
    if (PeriodLengths.is(atoms, quantity)) {
      return false;
    }
    if (quantity.money || quantity.comparator != Comparator.absolute) {
      return true;
    }
    if (quantity.words && atoms.phraseStart(quantity.from - 1, FigureWords.ONE_IN) >= 0) {
      return false;
    }
    if (quantity.words && quantity.high == 1) {
      return OneAsPronoun.counts(atoms, quantity);
    }
    return !quantity.words
        || !quantity.unit.isEmpty()
        || quantity.high >= LARGE
        || CountAlone.is(atoms, quantity);
  }
}
