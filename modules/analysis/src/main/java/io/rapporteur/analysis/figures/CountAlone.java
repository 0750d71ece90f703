package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Whether a small number in words that has no noun counts something that is known: most such
 * numbers are pronouns or parts of phrases, and no figures.
 */
final class CountAlone {
  /** Words from a noun that stands for a count to its value. */
  private static final int REACH = 9;

  private CountAlone() {}

  static boolean is(Atoms atoms, Quantity quantity) {
    return isOfKnown(atoms, quantity)
        || isObject(atoms, quantity)
        || isSubject(atoms, quantity)
        || isTold(atoms, quantity);
  }

  /** {@code three of whom}, {@code nine of the 14 trapped}. */
  private static boolean isOfKnown(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    boolean part =
        atoms.is(at, CommonWords.OF)
            && (atoms.is(at + 1, CommonWords.DEFINITE) || atoms.is(at + 1, CommonWords.POSSESSIVE))
            && quantity.low > 1
            && (atoms.isNumber(at + 2) || atoms.is(at + 2, CommonWords.CARDINAL));
    return part
        || atoms.is(at, CommonWords.OF)
            && atoms.is(at + 1, CountingWords.KNOWN_BY_PRONOUN)
            && !atoms.is(quantity.from - 1, CommonWords.DEFINITE);
  }

  /**
   * {@code killed two and}, {@code killing at least three in}: of persons alone one says so without
   * naming them.
   */
  private static boolean isObject(Atoms atoms, Quantity quantity) {
    int verb = BoundWords.before(atoms, quantity);
    boolean persons =
        atoms.phraseStart(verb, CountingWords.PERSON_VERB) >= 0 && !atoms.isDash(quantity.to);
    return persons
        || ends(atoms, quantity.to) && !atoms.is(verb, CommonWords.COPULA) && isVerb(atoms, verb);
  }

  /** {@code Four are}, {@code Six died}, {@code the other two were}, {@code and four were hurt}. */
  private static boolean isSubject(Atoms atoms, Quantity quantity) {
    int at = quantity.to;
    int before = BoundWords.before(atoms, quantity);
    boolean opens =
        !atoms.isWord(before) && !atoms.isDash(before)
            || atoms.is(before, CountingWords.OTHER) && atoms.is(before - 1, CommonWords.DEFINITE);
    boolean auxiliary = atoms.is(at, CommonWords.COPULA) || atoms.is(at, CommonWords.HAVE);
    if (opens && auxiliary) {
      return true;
    }
    boolean further =
        atoms.is(before, CommonWords.AND) || atoms.is(before, GrammarWords.SUBORDINATOR);
    return (opens || further) && isOfPersons(atoms, auxiliary ? at + 1 : at);
  }

  /** {@code died}, {@code still missing}, {@code seriously hurt}: said of persons. */
  private static boolean isOfPersons(Atoms atoms, int verb) {
    int at = verb;
    while (atoms.is(at, GrammarWords.ADVERB)
        || atoms.is(at, CommonWords.COPULA)
        || EnglishEndings.isAdverb(atoms, at)) {
      at++;
    }
    return atoms.is(at, CountingWords.PERSON_VERB) || atoms.is(at, CountingWords.PERSON_STATE);
  }

  /** {@code the toll rose to five}, {@code brought the number of dead to nine}. */
  private static boolean isTold(Atoms atoms, Quantity quantity) {
    int link = BoundWords.before(atoms, quantity);
    if (!atoms.is(link, CountingWords.COUNT_LINK) || !closes(atoms, quantity.to)) {
      return false;
    }
    for (int i = link - 1; i > link - REACH && atoms.isWord(i); i--) {
      if (atoms.is(i, CountingWords.COUNT_NOUN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase is over: {@code five on Monday}, {@code five, police said}. */
  private static boolean closes(Atoms atoms, int at) {
    return !atoms.isDash(at) && (!atoms.isWord(at) || atoms.is(at, CommonWords.STOP));
  }

  private static boolean ends(Atoms atoms, int at) {
    return !atoms.isWord(at) && !atoms.isDash(at) || atoms.is(at, CommonWords.AND);
  }

  private static boolean isVerb(Atoms atoms, int i) {
    return (atoms.is(i, CommonWords.PAST) || EnglishEndings.isPast(atoms, i))
        && !atoms.is(i, CommonWords.HAVE)
        && !atoms.is(i, FigureWords.AGE_VERB);
  }
}
