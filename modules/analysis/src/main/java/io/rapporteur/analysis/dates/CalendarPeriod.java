package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.Timex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar with its TIMEX3 value.
 *
 * @param value TIMEX3 value
 * @param begin first day
 * @param end last day, inclusive
 */
record CalendarPeriod(String value, LocalDate begin, LocalDate end) {

  static CalendarPeriod day(LocalDate day) {
    return new CalendarPeriod(day.toString(), day, day);
  }

  static CalendarPeriod week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new CalendarPeriod(weekValue(day), monday, monday.plusDays(6));
  }

  static CalendarPeriod weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new CalendarPeriod(weekValue(day) + "-WE", monday.plusDays(5), monday.plusDays(6));
  }

  private static String weekValue(LocalDate day) {
    return four(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + Timex.twoDigits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static CalendarPeriod month(int year, int month) {
    YearMonth of = YearMonth.of(year, month);
    return new CalendarPeriod(of.toString(), of.atDay(1), of.atEndOfMonth());
  }

  static CalendarPeriod year(int year) {
    return new CalendarPeriod(four(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** So many whole months from a first of a month on, by the shortest name they have. */
  static CalendarPeriod months(LocalDate begin, int count) {
    int year = begin.getYear();
    int first = begin.getMonthValue();
    LocalDate end = begin.plusMonths(count).minusDays(1);
    if (count == 1) {
      return month(year, first);
    }
    if (count == 3 && first % 3 == 1) {
      return quarter(year, first / 3 + 1);
    }
    if (count == 6 && first % 6 == 1) {
      return half(year, first / 6 + 1);
    }
    if (count % 12 == 0 && first == 1) {
      return count == 12
          ? year(year)
          : count == 120 && year % 10 == 0
              ? decade(year)
              : new CalendarPeriod(four(year) + "/" + four(end.getYear()), begin, end);
    }
    String value = YearMonth.from(begin) + "/" + YearMonth.from(end);
    return new CalendarPeriod(value, begin, end);
  }

  /** From one day to another. */
  static CalendarPeriod days(LocalDate begin, LocalDate end) {
    return begin.equals(end) ? day(begin) : new CalendarPeriod(begin + "/" + end, begin, end);
  }

  static CalendarPeriod quarter(int year, int quarter) {
    LocalDate begin = LocalDate.of(year, quarter * 3 - 2, 1);
    return new CalendarPeriod(four(year) + "-Q" + quarter, begin, begin.plusMonths(3).minusDays(1));
  }

  static CalendarPeriod half(int year, int half) {
    LocalDate begin = LocalDate.of(year, half * 6 - 5, 1);
    return new CalendarPeriod(four(year) + "-H" + half, begin, begin.plusMonths(6).minusDays(1));
  }

  /** Seasons of the northern hemisphere by whole months; winter runs into the next year. */
  static CalendarPeriod season(int year, String code) {
    int month = firstMonth(code);
    LocalDate begin = LocalDate.of(year, month, 1);
    return new CalendarPeriod(four(year) + "-" + code, begin, begin.plusMonths(3).minusDays(1));
  }

  static int firstMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  static CalendarPeriod decade(int year) {
    int first = year - Math.floorMod(year, 10);
    return new CalendarPeriod(
        four(first).substring(0, 3), LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  /** The century of a year, by its first two digits as TIMEX3 does. */
  static CalendarPeriod century(int year) {
    int first = year - Math.floorMod(year, 100);
    return new CalendarPeriod(
        four(first).substring(0, 2), LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
  }

  private static String four(int year) {
    return year >= 1000 && year < 10_000
        ? Integer.toString(year)
        : String.format(Locale.ROOT, "%04d", year);
  }
}
