package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import java.time.LocalDate;

/** Units of time on the calendar: the one so many away from a day, and the one nobody can place. */
final class UnitPeriods {
  private UnitPeriods() {}

  /** The value of a unit without a day to reckon from. */
  static String open(TimeUnit unit) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY, MILLENNIUM -> "XX";
      default -> "XXXX-XX-XX";
    };
  }

  /** The unit so many before or after the one that a day is in. */
  static CalendarPeriod moved(LocalDate base, TimeUnit unit, long by) {
    LocalDate month = base.withDayOfMonth(1).plusMonths(unit == TimeUnit.QUARTER ? by * 3 : by);
    return switch (unit) {
      case WEEK -> CalendarPeriod.week(base.plusWeeks(by));
      case FORTNIGHT -> CalendarPeriod.week(base.plusWeeks(by * 2));
      case WEEKEND -> CalendarPeriod.weekend(base.plusWeeks(by));
      case MONTH -> CalendarPeriod.month(month.getYear(), month.getMonthValue());
      case QUARTER -> CalendarPeriod.quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
      case YEAR -> CalendarPeriod.year(year(base, by));
      case DECADE -> CalendarPeriod.decade(year(base, by * 10));
      case CENTURY -> CalendarPeriod.century(year(base, by * 100));
      case MILLENNIUM -> CalendarPeriod.year(year(base, by * 1000));
      default -> CalendarPeriod.day(base.plusDays(by));
    };
  }

  private static int year(LocalDate base, long by) {
    return (int) Math.max(1, Math.min(9999, base.getYear() + by));
  }

  /** Before the year 1 or after 9999: four digits cannot say it. */
  static boolean isBeyondEra(LocalDate base, TimeUnit unit, long by) {
    long years =
        switch (unit) {
          case MONTH -> by / 12;
          case QUARTER -> by / 4;
          case YEAR, DECADE, CENTURY, MILLENNIUM -> by * unit.times();
          default -> 0;
        };
    return base.getYear() + years <= 1 || base.getYear() + years >= 9999;
  }
}
