package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.WordSet;

/** Tells the number one from the pronoun. */
final class One {
  private static final WordSet WEIGHTY =
      WordSet.of("key main major leading central principal important primary crucial core");

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
            && !atoms.is(quantity.from + 2, CommonWords.TIME_UNIT);
    boolean someone = atoms.isAny(before, "said", "says", "told", "asked", "recalled");
    // One of the key topics: praise of a topic, not a count.
    boolean praise =
        atoms.is(quantity.from + 1, "of")
            && atoms.isAny(quantity.from + 2, "the", "its", "their", "our")
            && atoms.isAny(quantity.from + 3, WEIGHTY);
    return !someone && !praise && !pronoun && !idiom && !hyphen && !quantity.unit.isEmpty();
  }
}
