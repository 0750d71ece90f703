package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.scan.Atoms;

/**
 * What stands beside an expression and changes which year it tells: a year that the pattern has
 * not, and a number of which what looks like a year is only a part.
 */
final class YearBeside {
  private static final WordClass PREPOSITION = WordClass.of("year-preposition");
  private static final int YEAR_LENGTH = 4;
  private static final int LAST_DAY = 31;
  private static final int CENTURY = 1900;

  private YearBeside() {}

  /**
   * Whether the expressions end with a lone year that more of a number is joined to: {@code
   * 2015-86}, {@code set-23-2020}. An unread date is better than a wrong one.
   */
  static boolean isPartOfNumber(Atoms atoms, Timex[] made) {
    Timex first = made[0];
    Timex last = made[made.length - 1];
    return isLoneYear(last)
        && (isJoined(atoms, last.to, last.to + 1)
            || isLoneYear(first) && isJoined(atoms, first.from - 1, first.from - 2)
            || isLoneYear(first) && isOfDate(atoms, first.from - 1)
            || isCount(atoms, last.to)
            || SlotNumbers.pastHalf(atoms, last.to) > last.to);
  }

  /** {@code 12 10 2014}: the day and month before it are not read. */
  private static boolean isOfDate(Atoms atoms, int i) {
    return i >= 0
        && DateNumbers.day(atoms, i) > 0
        && !atoms.glued(i + 1)
        && !atoms.afterBreak(i + 1);
  }

  /** {@code 2000 to 3000 degrees}: goes on to a number that is no year. */
  private static boolean isCount(Atoms atoms, int joint) {
    boolean goesOn = PartOfAnother.isJoint(atoms, joint);
    return goesOn
        && DateNumbers.length(atoms, joint + 1) == YEAR_LENGTH
        && DateNumbers.digits(atoms, joint + 1) > 0
        && DateNumbers.year(atoms, joint + 1) == 0;
  }

  private static boolean isLoneYear(Timex timex) {
    return timex != null
        && timex.form == Timex.Form.CALENDAR
        && timex.year > 0
        && timex.month == 0
        && timex.to == timex.from + 1;
  }

  private static boolean isJoined(Atoms atoms, int mark, int number) {
    return (atoms.isDash(mark) || atoms.isMark(mark, '/'))
        && atoms.glued(mark)
        && atoms.glued(mark + 1)
        && atoms.isNumber(number)
        && atoms.end(number) - atoms.start(number) != YEAR_LENGTH;
  }

  /**
   * {@code 12 janvier, 2016.}, {@code 9 de mayo en 2018}, {@code mai 68}, {@code maio de 68}: gives
   * a date its year.
   */
  static void take(Atoms atoms, Timex[] made) {
    Timex last = made[made.length - 1];
    if (last == null
        || last.form != Timex.Form.CALENDAR
        || last.month == 0
        || last.year != 0
        || last.direction != Timex.OPEN) {
      return;
    }
    int at = last.to;
    boolean joint = atoms.isMark(at, ',') || atoms.is(at, PREPOSITION);
    int figures = joint ? at + 1 : at;
    int year =
        atoms.afterBreak(figures)
            ? 0
            : !joint
                ? yearInTwo(atoms, figures)
                : last.day > 0
                    ? DateNumbers.year(atoms, figures)
                    : atoms.isMark(at, ',') ? 0 : yearInTwo(atoms, figures);
    if (year > 0 && ends(atoms, figures + 1)) {
      for (Timex timex : made) {
        if (timex != null && timex.form == Timex.Form.CALENDAR && timex.year == 0) {
          timex.year = year;
        }
      }
      made[made.length - 1] = last.over(last.from, figures + 1);
    }
  }

  /** The year of the last century that two figures tell which are no day, or 0. */
  private static int yearInTwo(Atoms atoms, int i) {
    int figures = DateNumbers.length(atoms, i) == 2 ? DateNumbers.digits(atoms, i) : -1;
    return figures > LAST_DAY ? CENTURY + figures : 0;
  }

  /** Nothing that the number could count stands behind it. */
  private static boolean ends(Atoms atoms, int i) {
    return i >= atoms.size()
        || atoms.afterBreak(i)
        || atoms.isAnyMark(i, ".,;:)") && !atoms.glued(i + 1);
  }
}
