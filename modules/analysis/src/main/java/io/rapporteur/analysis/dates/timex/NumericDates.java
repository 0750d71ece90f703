package io.rapporteur.analysis.dates.timex;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.DateType;
import java.util.List;

/**
 * Dates written in figures alone: {@code 2023-02-28}, {@code 28.02.2023}, {@code 7/8/07}. All that
 * is read in a language without words of the calendar.
 */
public final class NumericDates implements DateFinder {

  @Override
  public boolean reads(LanguagePack pack) {
    return true;
  }

  @Override
  public void find(
      Atoms atoms, int from, int to, LanguagePack pack, List<Timex> into, Runnable pulse) {
    DateOrder order = DateOrder.of(pack);
    int i = from;
    while (i < to) {
      Timex timex = atoms.isNumber(i) ? at(atoms, i, order) : null;
      if (timex == null && atoms.isNumber(i) && order != DateOrder.MDY) {
        timex = undecided(atoms, i);
      }
      if (timex == null) {
        i++;
      } else {
        into.add(timex);
        i = timex.to;
        pulse.run();
      }
    }
  }

  /** The date that begins at an atom, its parts glued together; null when none does. */
  public static Timex at(Atoms atoms, int i, DateOrder order) {
    Timex pointed = pointed(atoms, i);
    if (pointed != null) {
      return pointed;
    }
    boolean three =
        atoms.isAnyMark(i + 1, "-/")
            && atoms.isMark(i + 3, atoms.text().charAt(atoms.start(i + 1)))
            && atoms.glued(i + 1)
            && atoms.glued(i + 2)
            && atoms.glued(i + 3)
            && atoms.glued(i + 4);
    if (!three) {
      Timex month = yearAndMonth(atoms, i);
      return month == null ? spaced(atoms, i) : month;
    }
    int a = DateNumbers.digits(atoms, i);
    int b = DateNumbers.digits(atoms, i + 2);
    int c = DateNumbers.digits(atoms, i + 4);
    if (DateNumbers.length(atoms, i) == 4 && DateNumbers.isDay(c) && DateNumbers.isMonth(b)) {
      return a == 0 ? null : timed(atoms, Timex.calendar(i, i + 5, a, b, c));
    }
    int length = DateNumbers.length(atoms, i + 4);
    if (length != 4 && length != 2 || atoms.glued(i) && !atoms.isAnyMark(i - 1, "(\"'“,")) {
      return null;
    }
    int year = length == 4 ? c : ofTwoDigits(c);
    boolean dashed = atoms.isMark(i + 1, '-');
    return DateNumbers.isYear(year) ? ordered(i, i + 5, year, a, b, dashed, order) : null;
  }

  /** {@code 2019-05-08T14:30:20}: with its time of day, when the two are written so. */
  private static Timex timed(Atoms atoms, Timex day) {
    int hour = day.to + 1;
    boolean clock =
        atoms.is(day.to, "t")
            && atoms.glued(day.to)
            && isPair(atoms, hour, 24)
            && isColon(atoms, hour + 1)
            && isPair(atoms, hour + 2, 60);
    if (!clock) {
      return day;
    }
    boolean seconds = isColon(atoms, hour + 3) && isPair(atoms, hour + 4, 60);
    int to = hour + (seconds ? 5 : 3);
    Timex timex = day.over(day.from, to);
    timex.time = atoms.text().substring(atoms.start(hour), atoms.end(to - 1));
    timex.type = DateType.time;
    return timex;
  }

  private static boolean isColon(Atoms atoms, int i) {
    return atoms.isMark(i, ':') && atoms.glued(i);
  }

  private static boolean isPair(Atoms atoms, int i, int limit) {
    int pair =
        atoms.glued(i) && DateNumbers.length(atoms, i) == 2 ? DateNumbers.digits(atoms, i) : limit;
    return pair >= 0 && pair < limit;
  }

  /**
   * {@code 2016 - 05}, {@code 2016 - 05 - 12}, {@code 11 - 2016}: with blanks, and nothing behind
   * that the number could count.
   */
  private static Timex spaced(Atoms atoms, int i) {
    boolean alone =
        (atoms.isAnyMark(i + 1, "-/") || atoms.isMark(i + 1, '.') && !atoms.glued(i + 1))
            && atoms.isNumber(i + 2)
            && !atoms.afterBreak(i + 1, i + 2)
            && !(i > 0
                && (atoms.isDash(i - 1) || atoms.isAnyMark(i - 1, ".,:/") && atoms.glued(i)));
    if (!alone) {
      return null;
    }
    int first = DateNumbers.year(atoms, i);
    int last = DateNumbers.year(atoms, i + 2);
    boolean yearFirst = first >= 1900 && last == 0;
    int month = DateNumbers.day(atoms, yearFirst ? i + 2 : i);
    boolean two = DateNumbers.length(atoms, yearFirst ? i + 2 : i) == 2;
    boolean fits = DateNumbers.isMonth(month) && (yearFirst ? two : last >= 1900 && first == 0);
    int day = DateNumbers.day(atoms, i + 4);
    if (fits
        && yearFirst
        && atoms.isMark(i + 3, '-')
        && day > 0
        && !atoms.afterBreak(i + 3, i + 4)) {
      return Timex.calendar(i, i + 5, first, month, day);
    }
    boolean zero = two && month < 10;
    boolean season = yearFirst && month == (first + 1) % 100;
    boolean ends = i + 3 >= atoms.size() || atoms.afterBreak(i + 3) || isEnd(atoms, i + 3);
    return fits && !season && (ends || zero && !isMore(atoms, i + 3))
        ? Timex.calendar(i, i + 3, yearFirst ? first : last, month, 0)
        : null;
  }

  private static boolean isEnd(Atoms atoms, int i) {
    return atoms.isAnyMark(i, ".,;)") && !(atoms.glued(i + 1) && atoms.isNumber(i + 1));
  }

  private static boolean isMore(Atoms atoms, int i) {
    return atoms.isAnyMark(i, "-/.:%") || atoms.isNumber(i);
  }

  /** {@code 2016-11}, {@code 2015/3}: no two years, as the second would be before the first. */
  private static Timex yearAndMonth(Atoms atoms, int i) {
    int year = DateNumbers.year(atoms, i);
    boolean pair =
        year >= 1900
            && atoms.isAnyMark(i + 1, "-/")
            && atoms.glued(i + 1)
            && atoms.glued(i + 2)
            && atoms.isNumber(i + 2)
            && !(atoms.glued(i) && i > 0 && !atoms.isMark(i - 1, '('))
            && !(atoms.glued(i + 3) && (atoms.isWord(i + 3) || atoms.isAnyMark(i + 3, "-/%")));
    int month = pair ? DateNumbers.digits(atoms, i + 2) : 0;
    boolean years = DateNumbers.length(atoms, i + 2) == 2 && month > year % 100;
    return DateNumbers.isMonth(month) && DateNumbers.length(atoms, i + 2) <= 2 && !years
        ? Timex.calendar(i, i + 3, year, month, 0)
        : null;
  }

  /**
   * A date whose day and month could be either, in a language that does not say which goes first:
   * its year alone is told ({@code 2021-XX-XX}). Null when there is none.
   */
  private static Timex undecided(Atoms atoms, int i) {
    Timex one = at(atoms, i, DateOrder.MDY);
    Timex other = at(atoms, i, DateOrder.DMY);
    if (one == null || other == null || one.month == other.month) {
      return null;
    }
    return Timex.undecided(i, one.to, one.year + "-XX-XX");
  }

  /** {@code 28.02.2023} is one run of digits, and its order the same everywhere. */
  private static Timex pointed(Atoms atoms, int i) {
    String text = atoms.text();
    int start = atoms.start(i);
    int end = atoms.end(i);
    int length = end - start;
    int first = length < 8 || length > 10 ? -1 : point(text, start, end);
    int second = first < 0 ? -1 : point(text, first + 1, end);
    if (second < 0 || end - second - 1 != 4) {
      return null;
    }
    int year = DateNumbers.digits(text, second + 1, end);
    int day = DateNumbers.digits(text, start, first);
    int month = DateNumbers.digits(text, first + 1, second);
    return year >= 1000 && DateNumbers.isDay(day) && DateNumbers.isMonth(month)
        ? Timex.calendar(i, i + 1, year, month, day)
        : null;
  }

  /** The next point within an atom; a search of the text would run to its end each time. */
  private static int point(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '.') {
        return i;
      }
    }
    return -1;
  }

  /**
   * In the language's order, unless only the other makes a date. Dashes where the month goes first:
   * the day goes first all the same, if it can.
   */
  private static Timex ordered(
      int from, int to, int year, int a, int b, boolean dashed, DateOrder order) {
    boolean monthFirst = DateNumbers.isMonth(a) && DateNumbers.isDay(b);
    boolean dayFirst = DateNumbers.isDay(a) && DateNumbers.isMonth(b);
    if (monthFirst && dayFirst && a != b && order != DateOrder.MDY && order != DateOrder.DMY) {
      return null;
    }
    boolean preferDay = order != DateOrder.MDY || dashed;
    if (dayFirst && (preferDay || !monthFirst)) {
      return shown(Timex.calendar(from, to, year, b, a), monthFirst ? null : DateOrder.DMY);
    }
    if (!monthFirst) {
      return null;
    }
    Timex timex = shown(Timex.calendar(from, to, year, a, b), dayFirst ? null : DateOrder.MDY);
    timex.reversible = dayFirst && a != b;
    return timex;
  }

  private static Timex shown(Timex timex, DateOrder order) {
    timex.order = order;
    return timex;
  }

  private static int ofTwoDigits(int value) {
    return value < 50 ? 2000 + value : 1900 + value;
  }
}
