package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** Finds what is measured where it stands right behind the figure. */
final class MeasureBeside {
  private final Atoms atoms;
  private final MeasurePhraseFinder phrases;

  MeasureBeside(Atoms atoms, MeasurePhraseFinder phrases) {
    this.atoms = atoms;
    this.phrases = phrases;
  }

  /**
   * The phrase that follows the figure and belongs to it; empty when none does: {@code 60 % of
   * revenue}, {@code 100-person mission}.
   */
  MeasurePhrase of(Quantity quantity, int end) {
    int at = quantity.to;
    boolean share = quantity.isPercent() || quantity.comparator == Comparator.share;
    if (share && atoms.is(at, CommonWords.OF)) {
      quantity.comparator =
          quantity.comparator == Comparator.growth ? quantity.comparator : Comparator.share;
      return phrases.nounPhrase(at + 1, end);
    }
    if (quantity.isPercent()) {
      int noun = atoms.is(at, CommonWords.RISE) || atoms.is(at, CommonWords.FALL) ? at : at + 1;
      boolean growth =
          (atoms.is(noun, CommonWords.RISE) || atoms.is(noun, CommonWords.FALL))
              && !atoms.is(at, CommonWords.STOP);
      if (growth && atoms.is(noun + 1, MeasureWords.GROWTH_OF)) {
        return phrases.nounPhrase(noun + 2, end);
      }
      if (growth && noun > at) {
        return new MeasurePhrase(at, noun);
      }
    }
    if (atoms.is(at, CommonWords.OF) && quantity.countedFrom < 0 && !quantity.unit.isEmpty()) {
      return phrases.nounPhrase(at + 1, end);
    }
    MeasurePhrase sort = quantity.money ? phrases.sort(quantity, end) : new MeasurePhrase(at, at);
    if (!sort.isEmpty()) {
      return sort;
    }
    boolean adjective =
        quantity.attributive
            || quantity.money && phrases.isNounAhead(at)
            || quantity.isPercent()
                && quantity.comparator == Comparator.share
                && phrases.isNounAhead(at);
    return adjective ? phrases.nounPhrase(at, end) : new MeasurePhrase(at, at);
  }
}
