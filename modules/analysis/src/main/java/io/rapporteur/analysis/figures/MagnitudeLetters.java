package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Magnitudes written as one letter: {@code 2.7m}, {@code $3B}, {@code 25k}. */
final class MagnitudeLetters {
  /** Atoms before a number that say nothing of what it is of. */
  private static final int FILLERS = 6;

  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  private MagnitudeLetters() {}

  /** How many times the number is meant; 1 when the atom after it is no such letter. */
  static double times(Atoms atoms, int i, boolean money) {
    if (!atoms.is(i, FigureWords.MAGNITUDE_LETTER)) {
      return 1;
    }
    boolean ends =
        !(atoms.glued(i + 1)
            && (atoms.isWord(i + 1) || atoms.isNumber(i + 1) || atoms.isMark(i + 1, '/')));
    double times = atoms.lexeme(i).decimal(FigureWords.MAGNITUDE_LETTER);
    return ends && isMeant(atoms, i, times, money) ? times : 1;
  }

  /** Small letters are units, too, and stand for a magnitude of money or of things only. */
  private static boolean isMeant(Atoms atoms, int i, double times, boolean money) {
    boolean glued = atoms.glued(i);
    if (times == THOUSAND) {
      return glued;
    }
    if (times > BILLION) {
      return glued && money;
    }
    boolean capital = atoms.capitalised(i);
    return glued && capital && times == MILLION
        || glued && (isPaid(atoms, i) || isSubject(atoms, i))
        || (glued || capital) && (money || countsThings(atoms, i + 1) || isSharedWithEnd(atoms, i));
  }

  /** {@code paid 7.9m}, {@code a fee of 3m}: nobody pays metres. */
  private static boolean isPaid(Atoms atoms, int letter) {
    int before = beforeNumber(atoms, letter);
    boolean told =
        atoms.is(before, MoneyWords.TOLD)
            || atoms.is(before, VerbWords.SPENDING)
            || atoms.is(before, FigureWords.COLLECTING);
    return told && !(atoms.isWord(letter + 1) && !atoms.is(letter + 1, CommonWords.STOP));
  }

  /** {@code Some 2.4m watched}: metres do nothing. */
  private static boolean isSubject(Atoms atoms, int letter) {
    return !atoms.isWord(beforeNumber(atoms, letter))
        && FigureClause.isVerb(atoms, letter + 1)
        && !atoms.afterBreak(letter + 1);
  }

  private static int beforeNumber(Atoms atoms, int letter) {
    int i = letter - 2;
    while (i > letter - FILLERS
        && (atoms.is(i, CommonWords.STOP) || atoms.is(i, CommonWords.APPROXIMATE))
        && !atoms.is(i, MoneyWords.TOLD)) {
      i--;
    }
    return i;
  }

  /** {@code 1.5m to 2.5m tonnes}: the letter means what it means with the other end. */
  private static boolean isSharedWithEnd(Atoms atoms, int letter) {
    int at = letter + 2;
    boolean joint = atoms.is(letter + 1, FigureWords.TO) || atoms.isDash(letter + 1);
    return joint
        && atoms.isNumber(at)
        && atoms.glued(at + 1)
        && atoms.text(at + 1).equals(atoms.text(letter))
        && countsThings(atoms, at + 2);
  }

  /** What follows is counted, so the letter is no unit. */
  private static boolean countsThings(Atoms atoms, int first) {
    int i = atoms.is(first, CountingWords.MORE_OF) ? first + 1 : first;
    if (atoms.is(i, CommonWords.OF)
        && (atoms.is(i + 1, CommonWords.DETERMINER) || atoms.capitalised(i + 1))) {
      return true;
    }
    if (!atoms.isWord(i) || atoms.is(i, CommonWords.STOP) || atoms.glued(i)) {
      return false;
    }
    return EnglishNouns.isPlural(atoms, i)
        || EnglishNouns.isPlural(atoms, i + 1)
        || EnglishNouns.isPlural(atoms, i + 2)
        || EnglishNouns.isPlural(atoms, i + 3) && atoms.is(i + 1, CommonWords.AND)
        || atoms.is(i, CommonWords.CURRENCY)
        || EnglishNouns.isPlural(atoms, i + 4) && atoms.is(i + 2, CommonWords.AND);
  }
}
