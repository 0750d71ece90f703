package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;
import java.util.List;

/** Ends of ranges that leave to the other end what both share: {@code from 3 to 5 May}. */
final class RangeRules {
  private RangeRules() {}

  /** A day or year whose month or kind the other end of the range gives; null when none. */
  static Timex opening(Atoms atoms, int i, DateForms forms) {
    int day = DateNumbers.day(atoms, i);
    int after = DateParts.pastOrdinal(atoms, i);
    int other = pastJoint(atoms, after);
    if (day == 0 || other < 0 || atoms.glued(i) && !atoms.isMark(i - 1, '(')) {
      return null;
    }
    other = atoms.isDash(after) ? other : DateParts.skip(atoms, other, CommonWords.DEFINITE);
    if (!atoms.isNumber(other)) {
      return null;
    }
    Timex closing = CalendarRules.at(atoms, other, forms);
    if (closing == null || closing.day == 0 || closing.month == 0 || closing.day < day) {
      return null;
    }
    return Timex.calendar(i, after, closing.year, closing.month, day);
  }

  /** Adds what follows a date in a range or list: {@code May 3-5, 2022}, {@code 2014-15}. */
  static int continued(Atoms atoms, Timex first, List<Timex> out) {
    int at = first.to;
    int other = pastJoint(atoms, at);
    if (other < 0 || !atoms.isNumber(other)) {
      return at;
    }
    if (first.day > 0 && first.month > 0 && isNumberOfDay(atoms, at, other, first.day)) {
      int day = DateNumbers.day(atoms, other);
      int past = DateParts.pastOrdinal(atoms, other);
      int yearAt = DateParts.skipMark(atoms, past, ',');
      boolean dated = first.year == 0 && YearRules.isYear(atoms, yearAt);
      int year = dated ? DateNumbers.year(atoms, yearAt) : first.year;
      first.year = year;
      out.add(Timex.calendar(other, dated ? yearAt + 1 : past, year, first.month, day));
      return dated ? yearAt + 1 : past;
    }
    boolean yearOnly = first.day == 0 && first.month == 0 && first.to == first.from + 1;
    if (yearOnly
        && closesYears(atoms, first.from, other)
        && DateNumbers.length(atoms, other) == 2) {
      int year = first.year - first.year % 100 + DateNumbers.digits(atoms, other);
      out.add(Timex.calendar(other, other + 1, year, 0, 0));
      return other + 1;
    }
    return at;
  }

  private static boolean isNumberOfDay(Atoms atoms, int joint, int other, int firstDay) {
    int day = DateNumbers.day(atoms, other);
    int past = DateParts.pastOrdinal(atoms, other);
    if (day <= firstDay || DateParts.month(atoms, past) > 0) {
      return false;
    }
    boolean year = YearRules.isYear(atoms, DateParts.skipMark(atoms, past, ','));
    boolean dash = atoms.isDash(joint);
    boolean ends =
        !atoms.isWord(past) || atoms.is(past, CommonWords.STOP) && !atoms.is(past, CommonWords.OF);
    return year
        || dash && !atoms.is(past, CommonWords.TIME_UNIT)
        || ends && !atoms.isMark(past, '%');
  }

  /** {@code 2004-2009}, {@code 2014-15}, {@code 2014/15}. */
  static boolean closesYears(Atoms atoms, int first, int second) {
    int from = DateNumbers.year(atoms, first);
    int to = DateNumbers.digits(atoms, second);
    if (from < 1500 || from > 2100) {
      return false;
    }
    return DateNumbers.length(atoms, second) == 2
        ? to == (from + 1) % 100 || to > from % 100 && to - from % 100 <= 20
        : DateNumbers.year(atoms, second) > from && to - from <= 200;
  }

  /** Past what joins the ends of a range; -1 when nothing does. */
  static int pastJoint(Atoms atoms, int i) {
    if (atoms.afterBreak(i + 1)) {
      return -1;
    }
    boolean joint =
        atoms.isDash(i)
            || atoms.is(i, CalendarWords.RANGE_JOINT)
            || atoms.isMark(i, '/') && atoms.glued(i);
    return joint ? i + 1 : -1;
  }

  /** Gives a date without a year the year of the one it is coordinated with. */
  static void share(Atoms atoms, List<Timex> found) {
    for (int k = found.size() - 2; k >= 0; k--) {
      Timex a = found.get(k);
      Timex b = found.get(k + 1);
      boolean open = a.form == Timex.Form.CALENDAR && a.year == 0 && a.month > 0;
      boolean dated = b.form == Timex.Form.CALENDAR && b.year > 0 && b.month > 0;
      boolean sameGrain = a.day > 0 == b.day > 0;
      if (open && dated && sameGrain && joined(atoms, a.to, b.from)) {
        a.year = a.month > b.month ? b.year - 1 : b.year;
      }
    }
  }

  private static boolean joined(Atoms atoms, int from, int to) {
    if (to - from < 1 || to - from > 3) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!atoms.isDash(i)
          && !atoms.is(i, CalendarWords.RANGE_JOINT)
          && !atoms.is(i, CommonWords.DEFINITE)
          && !atoms.isMark(i, ',')) {
        return false;
      }
    }
    return true;
  }
}
