package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Years by their last two figures behind an apostrophe: {@code the winter of '94}. */
final class ShortYears {
  private static final String APOSTROPHES = "'’‘";

  /** Two figures from which on a year is of the century before. */
  private static final int LAST_CENTURY = 30;

  private ShortYears() {}

  /** The year that an apostrophe opens; 0 when it opens none. */
  static int at(Atoms atoms, int i) {
    int number = i + 1;
    boolean opens = atoms.isAnyMark(i, APOSTROPHES) && !atoms.glued(i) && atoms.glued(number);
    if (!opens || atoms.afterBreak(i) || DateNumbers.length(atoms, number) != 2) {
      return 0;
    }
    int after = number + 1;
    boolean goesOn =
        atoms.isWord(after)
            && (atoms.glued(after)
                || atoms.capitalised(after)
                || !atoms.is(after, CommonWords.STOP));
    int year = DateNumbers.digits(atoms, number);
    boolean quoted = atoms.isAnyMark(after, APOSTROPHES) || goesOn || year < 0;
    return quoted ? 0 : year < LAST_CENTURY ? 2000 + year : 1900 + year;
  }

  /** The same where a year stands alone: {@code in '94}; 0 where no word leads it. */
  static int alone(Atoms atoms, int i) {
    boolean led =
        atoms.is(i - 1, CalendarWords.YEAR_LEAD) || atoms.is(i - 1, CalendarWords.YEAR_PREPOSITION);
    return led ? at(atoms, i) : 0;
  }
}
