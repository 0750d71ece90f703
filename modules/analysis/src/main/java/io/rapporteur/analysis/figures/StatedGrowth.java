package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Direction;

/**
 * Parts what is measured from words that say what became of it: {@code growth in exports}, {@code
 * the number of trains}.
 */
final class StatedGrowth {
  private final Atoms atoms;
  private final boolean[] dated;

  StatedGrowth(Atoms atoms, boolean[] dated) {
    this.atoms = atoms;
    this.dated = dated;
  }

  /**
   * The phrase without what the figure says of it: the growth of it, the number of it. What was
   * said so is noted with the quantity.
   */
  MeasurePhrase strip(Quantity quantity, MeasurePhrase phrase) {
    MeasurePhrase trimmed = phrase.trimmed(atoms, dated);
    MeasurePhrase bare = trimmed.withoutGrowth(atoms);
    if (!bare.equals(trimmed) && quantity.isPercent() && quantity.change == Change.none) {
      quantity.comparator = Comparator.growth;
      quantity.change = falls(trimmed, bare) ? Change.down : Change.up;
      quantity.direction = quantity.change == Change.up ? Direction.up : Direction.down;
    }
    MeasurePhrase number = bare.withoutNumber(atoms);
    if (!number.equals(bare)
        && quantity.unit.isEmpty()
        && EnglishNouns.isPlural(atoms, number.from())) {
      quantity.unit = EnglishNouns.singular(atoms, number.from());
    }
    return number.trimmed(atoms, dated);
  }

  private boolean falls(MeasurePhrase whole, MeasurePhrase bare) {
    for (int i = whole.from(); i < bare.from(); i++) {
      if (atoms.is(i, CommonWords.FALL) && !atoms.is(i, CommonWords.RISE)) {
        return true;
      }
    }
    return false;
  }
}
