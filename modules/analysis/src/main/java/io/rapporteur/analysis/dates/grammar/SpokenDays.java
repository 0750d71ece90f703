package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Days of a month in words, as transcripts have them: {@code the twenty-fifth of March}, {@code
 * March fifteenth}.
 *
 * @param day the day
 * @param to atom just past it
 */
record SpokenDays(int day, int to) {

  /** The day that begins at an atom; null when there is none. */
  static SpokenDays read(Atoms atoms, int i) {
    int tens = atoms.number(i, CommonWords.CARDINAL, 0);
    boolean both = tens == 20 || tens == 30;
    int last = both ? (atoms.isDash(i + 1) ? i + 2 : i + 1) : i;
    int ordinal = atoms.number(last, CommonWords.ORDINAL, 0);
    int day = both && ordinal < 10 ? tens + ordinal : ordinal;
    return ordinal <= 0 || day > 31 || both && ordinal >= 10 ? null : new SpokenDays(day, last + 1);
  }

  /** {@code March fifteenth}, but not {@code in March second place went}: no noun follows. */
  boolean isAlone(Atoms atoms) {
    return !atoms.isWord(to) || atoms.is(to, CommonWords.STOP);
  }
}
