package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.Comparator;

/** The unit of a bare number whose measure is things: {@code deaths reached 140} counts deaths. */
final class MeasuredUnit {
  private MeasuredUnit() {}

  static void take(Atoms atoms, Quantity quantity, MeasurePhrase measure) {
    boolean counts =
        quantity.low == Math.rint(quantity.low)
            && quantity.high == Math.rint(quantity.high)
            && (quantity.comparator == Comparator.absolute
                || quantity.comparator == Comparator.growth);
    boolean listed = atoms.isMark(quantity.from - 1, '(') || atoms.isMark(quantity.to, ')');
    if (!counts || listed || measure.isEmpty()) {
      return;
    }
    int head = measure.from();
    while (head + 1 < measure.to()
        && atoms.isWord(head + 1)
        && !MeasurePhrase.isStop(atoms, head + 1)) {
      head++;
    }
    if (EnglishNouns.isPlural(atoms, head)
        && !atoms.is(head, CountingWords.NOT_UNIT)
        && !atoms.is(head, CommonWords.STOP)) {
      quantity.unit = EnglishNouns.singular(atoms, head);
    }
  }
}
