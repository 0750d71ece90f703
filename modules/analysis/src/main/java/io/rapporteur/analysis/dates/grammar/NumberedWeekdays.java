package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Weekdays with their number in the month: {@code Saturday the 16th}, {@code Sat 16th}. */
final class NumberedWeekdays {
  private NumberedWeekdays() {}

  /**
   * The day, or null when no number follows.
   *
   * @param after the atom past the weekday and its point
   */
  static Timex at(Atoms atoms, int i, int weekday, int after) {
    int at = DateParts.skip(atoms, after, CommonWords.DEFINITE);
    int day = atoms.isNumber(at) ? DateNumbers.day(atoms, at) : 0;
    int to = day > 0 ? DateParts.pastOrdinal(atoms, at) : at + 1;
    if (day == 0 && at > after) {
      day = atoms.number(at, CommonWords.ORDINAL, 0);
    } else if (to == at + 1) {
      return null;
    }
    boolean ends = !atoms.isWord(to) || atoms.is(to, CommonWords.STOP);
    if (day <= 0 || day > 31 || !ends || atoms.afterBreak(at) || atoms.is(to, CommonWords.OF)) {
      return null;
    }
    Timex timex = Timex.calendar(i, to, 0, 0, day);
    timex.weekday = weekday;
    return timex;
  }
}
