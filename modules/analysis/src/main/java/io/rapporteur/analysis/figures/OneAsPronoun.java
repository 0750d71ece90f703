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
    return !isMember(atoms, quantity.from)
        && !pronoun
        && !idiom
        && !hyphen
        && !quantity.unit.isEmpty();
  }

  /**
   * {@code it is one of the ports}, {@code Oslo, one of the ports}, {@code one of the key ports}:
   * it says what a thing is, and counts none.
   */
  private static boolean isMember(Atoms atoms, int one) {
    if (!atoms.is(one + 1, CommonWords.OF)) {
      return false;
    }
    int before = atoms.is(one - 1, NonMeasureWords.MEMBER_ADVERB) ? one - 2 : one - 1;
    boolean told =
        atoms.isMark(before, ',') && one > 1
            || atoms.isDash(before) && !atoms.glued(before)
            || atoms.is(before, CommonWords.COPULA)
            || atoms.is(before, NonMeasureWords.MEMBER_AFTER);
    int noun = atoms.is(one + 2, CommonWords.DETERMINER) ? one + 3 : one + 2;
    boolean praised =
        atoms.is(noun, NonMeasureWords.WEIGHTY)
            || atoms.is(noun, CountingWords.SUPERLATIVE)
            || EnglishEndings.isSuperlative(atoms, noun);
    return told || praised;
  }
}
