package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Tells the number one from the pronoun. */
final class OneAsPronoun {
  private OneAsPronoun() {}

  /** Whether a quantity that reads one in words is a count. */
  static boolean counts(Atoms atoms, Quantity quantity) {
    int before = quantity.from - 1;
    boolean pronoun = atoms.is(before, NonMeasureWords.ONE_AFTER);
    int to = atoms.is(quantity.from + 2, FigureWords.TO) ? quantity.from + 2 : quantity.from + 3;
    boolean idiom =
        atoms.is(quantity.from + 1, NonMeasureWords.ONE_BEFORE)
            || atoms.is(before, FigureWords.FROM)
                && atoms.is(to, FigureWords.TO)
                && atoms.is(to + 1, NonMeasureWords.ANOTHER);
    boolean hyphen =
        atoms.isDash(quantity.from + 1)
            && atoms.glued(quantity.from + 1)
            && !atoms.is(quantity.from + 2, CommonWords.TIME_UNIT);
    // One of the key topics: praise of a topic, not a count.
    boolean praise =
        atoms.is(quantity.from + 1, CommonWords.OF)
            && atoms.is(quantity.from + 2, CommonWords.DETERMINER)
            && atoms.is(quantity.from + 3, NonMeasureWords.WEIGHTY);
    return !praise && !pronoun && !idiom && !hyphen && !quantity.unit.isEmpty();
  }
}
