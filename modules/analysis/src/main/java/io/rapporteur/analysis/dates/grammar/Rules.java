package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Small readings that several rules share. */
final class Rules {
  private Rules() {}

  /** Past an ordinal's letters: the index after {@code 4th} when {@code 4} is at {@code i}. */
  static int pastOrdinal(Atoms atoms, int i) {
    boolean ending = atoms.glued(i + 1) && atoms.isAny(i + 1, "st", "nd", "rd", "th");
    return ending ? i + 2 : i + 1;
  }

  /** The month a word names where a month is meant; 0 otherwise. */
  static int month(Atoms atoms, int i) {
    return atoms.capitalised(i) || isDated(atoms, i) ? atoms.number(i, CommonWords.MONTH, 0) : 0;
  }

  /** {@code may 28, 2006}, {@code 28 may 2006}: a day and a year, and no capital is needed. */
  private static boolean isDated(Atoms atoms, int i) {
    if (atoms.number(i, CommonWords.MONTH, 0) == 0) {
      return false;
    }
    boolean dayAfter = DateNumbers.day(atoms, i + 1) > 0;
    int year = dayAfter ? skipMark(atoms, i + 2, ',') : i + 1;
    return (dayAfter || DateNumbers.day(atoms, i - 1) > 0) && CalendarRules.isYear(atoms, year);
  }

  /** Past a month and the point of its short form. */
  static int pastMonth(Atoms atoms, int i) {
    boolean whole = atoms.isAny(i, "may", "june", "july");
    boolean pointed =
        !whole
            && DateNumbers.length(atoms, i) <= 4
            && atoms.isMark(i + 1, '.')
            && atoms.glued(i + 1);
    return pointed ? i + 2 : i + 1;
  }

  static int skip(Atoms atoms, int i, String word) {
    return atoms.is(i, word) ? i + 1 : i;
  }

  static int skipMark(Atoms atoms, int i, char mark) {
    return atoms.isMark(i, mark) ? i + 1 : i;
  }

  /** Past the {@code 's} of a possessive. */
  static boolean possessive(Atoms atoms, int i) {
    return atoms.isAnyMark(i, "'’") && atoms.glued(i);
  }
}
