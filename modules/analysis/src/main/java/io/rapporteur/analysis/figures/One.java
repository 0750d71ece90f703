package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordClass;

/** Tells the number one from the pronoun. */
final class One {
  private One() {}

  static boolean counts(Atoms atoms, Quantity quantity) {
    int before = quantity.from - 1;
    boolean pronoun =
        atoms.isAny(before, "no", "any", "every", "each", "this", "that", "the", "which")
            || atoms.isAny(
                before, "another", "some", "only", "good", "big", "new", "old", "last", "next");
    boolean idiom =
        atoms.isAny(quantity.from + 1, "another", "day", "thing", "way", "hand", "side");
    boolean fromOne =
        atoms.is(before, "from")
            && (atoms.is(quantity.from + 2, "to") || atoms.is(quantity.from + 3, "to"))
            && (atoms.is(quantity.from + 3, "another") || atoms.is(quantity.from + 4, "another"));
    idiom |= fromOne;
    boolean hyphen =
        atoms.isDash(quantity.from + 1)
            && atoms.glued(quantity.from + 1)
            && !atoms.is(quantity.from + 2, WordClass.TIMEUNIT);
    return !pronoun && !idiom && !hyphen && !quantity.unit.isEmpty();
  }
}
