package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/** Parts of dates that several rules read. */
final class DateParts {
  private DateParts() {}

  /** Past an ordinal's letters: the index after {@code 4th} when {@code 4} is at {@code i}. */
  static int pastOrdinal(Atoms atoms, int i) {
    return atoms.glued(i + 1) && atoms.is(i + 1, CalendarWords.ORDINAL_ENDING) ? i + 2 : i + 1;
  }

  /** The month a word names where a month is meant; 0 otherwise. */
  static int month(Atoms atoms, int i) {
    boolean sure =
        atoms.capitalised(i)
            || !atoms.is(i, CalendarWords.DOUBTFUL_MONTH)
                && !atoms.is(i, CalendarWords.DOUBTFUL_MONTH_SHORT)
            || isDated(atoms, i)
            || isDay(atoms, i);
    return sure ? atoms.number(i, CommonWords.MONTH, 0) : 0;
  }

  /** {@code may 28, 2006}, {@code 28 may 2006}: a day and a year, and no capital is needed. */
  private static boolean isDated(Atoms atoms, int i) {
    if (!atoms.is(i, CommonWords.MONTH)) {
      return false;
    }
    boolean dayAfter = DateNumbers.day(atoms, i + 1) > 0;
    int year = dayAfter ? skipMark(atoms, i + 2, ',') : i + 1;
    return (dayAfter || DateNumbers.day(atoms, i - 1) > 0) && YearRules.isYear(atoms, year);
  }

  /** {@code nov. 6}, {@code on june 4}, {@code the fourth of march}, {@code in april}. */
  private static boolean isDay(Atoms atoms, int i) {
    if (!atoms.is(i, CommonWords.MONTH)) {
      return false;
    }
    int after = pastMonth(atoms, i);
    boolean dayAfter = DateNumbers.day(atoms, after) > 0;
    boolean placed = atoms.is(i - 1, CalendarWords.DAY_PREPOSITION);
    boolean dayBefore =
        atoms.is(i - 1, CommonWords.OF)
            && (atoms.is(i - 2, CommonWords.ORDINAL)
                || atoms.is(i - 2, CalendarWords.ORDINAL_ENDING));
    return dayAfter && (after > i + 1 || placed) || dayBefore || placed;
  }

  /** Past a month and the point of its short form. */
  static int pastMonth(Atoms atoms, int i) {
    boolean pointed =
        atoms.is(i, CalendarWords.MONTH_SHORT) && atoms.isMark(i + 1, '.') && atoms.glued(i + 1);
    return pointed ? i + 2 : i + 1;
  }

  static int skip(Atoms atoms, int i, WordClass words) {
    return atoms.is(i, words) ? i + 1 : i;
  }

  static int skipMark(Atoms atoms, int i, char mark) {
    return atoms.isMark(i, mark) ? i + 1 : i;
  }

  /** The value of a word as a whole number below zero or above; 0 when it has none. */
  static int steps(Atoms atoms, int i, WordClass words) {
    return atoms.is(i, words) ? (int) atoms.lexeme(i).decimal(words) : 0;
  }
}
