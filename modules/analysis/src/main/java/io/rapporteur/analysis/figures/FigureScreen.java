package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
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
        || isCountAlone(atoms, quantity);
  }

  /**
   * {@code killed two and}, {@code and four died}, {@code four are}, {@code three of whom}, {@code
   * the other two were}: what is counted is known.
   */
  private static boolean isCountAlone(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    int before = quantity.from - 1;
    boolean some =
        atoms.is(at, CommonWords.OF)
            && atoms.is(at + 1, CountingWords.KNOWN_BY_PRONOUN)
            && !atoms.is(before, CommonWords.DEFINITE);
    boolean ends = !atoms.isWord(at) && !atoms.isDash(at) || atoms.is(at, CommonWords.AND);
    // "killing at least three in": of persons alone one says so without naming them
    int verb = BoundWords.before(atoms, quantity);
    boolean persons = atoms.phraseStart(verb, CountingWords.PERSON_VERB) >= 0 && !atoms.isDash(at);
    boolean object = persons || ends && !atoms.is(verb, CommonWords.COPULA) && isVerb(atoms, verb);
    boolean opens =
        !atoms.isWord(before) && !atoms.isDash(before)
            || atoms.is(before, CountingWords.OTHER) && atoms.is(before - 1, CommonWords.DEFINITE);
    boolean more = atoms.is(before, CommonWords.AND) && atoms.is(at, CountingWords.PERSON_VERB);
    boolean subject =
        opens && (atoms.is(at, CommonWords.COPULA) || atoms.is(at, CommonWords.HAVE)) || more;
    return some || object || subject;
  }

  private static boolean isVerb(Atoms atoms, int i) {
    return (atoms.is(i, CommonWords.PAST) || EnglishEndings.isPast(atoms, i))
        && !atoms.is(i, CommonWords.HAVE)
        && !atoms.is(i, FigureWords.AGE_VERB);
  }
}
