package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Ages given without a unit: {@code Mr Adams, 66, said}, {@code a man, 40, died}, {@code she was
 * 10}, {@code he died at 80}.
 */
final class Ages {
  private static final String UNIT = "year of age";
  private static final int OLDEST = 115;

  private Ages() {}

  static boolean apply(Atoms atoms, Quantity quantity) {
    int at = quantity.from - 1;
    boolean plausible =
        quantity.low >= 1 && quantity.high <= OLDEST && quantity.low == Math.rint(quantity.low);
    boolean ends =
        !atoms.isWord(quantity.to) && !atoms.isDash(quantity.to)
            || atoms.is(quantity.to, CommonWords.STOP);
    if (!plausible || !ends) {
      return false;
    }
    boolean apposed =
        atoms.isMark(at, ',')
            && atoms.isMark(quantity.to, ',')
            && (atoms.capitalised(at - 1) || isPerson(atoms, at - 1))
            && !quantity.words;
    // "Those aged over 80".
    int before = atoms.is(at, FigureWords.AGE_LIMIT) ? at - 1 : at;
    boolean aged = atoms.phraseStart(before, FigureWords.AGE_BEFORE) >= 0;
    boolean verb =
        atoms.is(at, FigureWords.AGE_VERB)
            && !(quantity.words && quantity.high == 1)
            && (atoms.is(at - 1, FigureWords.PERSON_PRONOUN)
                || atoms.is(at - 2, FigureWords.PERSON_PRONOUN));
    if (!apposed && !aged && !verb && !isLimit(atoms, at, quantity)) {
      return false;
    }
    quantity.unit = UNIT;
    return true;
  }

  /** {@code those under 30}, {@code women over 40}. */
  private static boolean isLimit(Atoms atoms, int at, Quantity quantity) {
    return !quantity.words
        && atoms.is(at, FigureWords.AGE_LIMIT)
        && (atoms.is(at - 1, FigureWords.THOSE)
            || atoms.pack(at).list(FigureWords.PERSON).has(EnglishNouns.singular(atoms, at - 1)));
  }

  /** One person, by a noun: {@code a man}, {@code the driver}. */
  private static boolean isPerson(Atoms atoms, int i) {
    boolean one = atoms.isWord(i) && !EnglishNouns.isPlural(atoms, i);
    return one
        && (atoms.is(i, FigureWords.PERSON_NOUN)
            || atoms.is(i, FigureWords.ROLE_NOUN)
            || atoms.pack(i).list(FigureWords.PERSON).has(EnglishNouns.singular(atoms, i)));
  }
}
