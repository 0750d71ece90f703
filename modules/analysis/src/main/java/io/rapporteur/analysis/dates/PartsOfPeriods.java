package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Parts of a stretch of the calendar, by their place in it: {@code the first six months of 2024},
 * {@code the last week of May}, {@code the second Sunday in March}.
 */
final class PartsOfPeriods {
  private PartsOfPeriods() {}

  /** The part of a whole from one day to another; null when it has none there. */
  static CalendarPeriod of(Timex part, LocalDate begin, LocalDate end) {
    if (part.ordinal == 0) {
      return switch (part.unit) {
        case WEEK -> CalendarPeriod.week(begin);
        // The nearest one: that of a Monday is the one before it.
        case WEEKEND -> CalendarPeriod.weekend(begin.minusDays(2));
        default -> ended(part.unit, end);
      };
    }
    int count = (int) part.amount;
    boolean last = part.ordinal < 0;
    int before = last ? 0 : part.ordinal - 1;
    CalendarPeriod found =
        switch (part.unit) {
          case DAY ->
              part.weekday > 0 ? weekday(part, begin, end) : days(begin, end, before, count, last);
          case WEEK ->
              count > 1
                  ? days(begin, end, before, count * 7, last)
                  : week(begin, end, part.ordinal);
          case WEEKEND -> weekend(begin, end, part.ordinal);
          case MONTH -> months(begin, end, before, count, last);
          case QUARTER -> months(begin, end, before * 3, count * 3, last);
          case YEAR -> months(begin, end, before * 12, count * 12, last);
          case DECADE -> months(begin, end, before * 120, count * 120, last);
          default -> null;
        };
    boolean within = found != null && !found.begin().isAfter(end) && !found.end().isBefore(begin);
    return within ? found : null;
  }

  /** A year, quarter or month that ends on a day, by the name of the one that it ends in. */
  private static CalendarPeriod ended(TimeUnit unit, LocalDate end) {
    int months = unit == TimeUnit.YEAR ? 12 : unit == TimeUnit.QUARTER ? 3 : 1;
    String name =
        switch (unit) {
          case YEAR -> CalendarPeriod.year(end.getYear()).value();
          case QUARTER ->
              CalendarPeriod.quarter(end.getYear(), (end.getMonthValue() + 2) / 3).value();
          default -> CalendarPeriod.month(end.getYear(), end.getMonthValue()).value();
        };
    return new CalendarPeriod(name, end.plusDays(1).minusMonths(months), end);
  }

  private static CalendarPeriod months(
      LocalDate begin, LocalDate end, int before, int count, boolean last) {
    LocalDate first = last ? end.plusDays(1).minusMonths(count) : begin.plusMonths(before);
    CalendarPeriod part = CalendarPeriod.months(first.withDayOfMonth(1), count);
    return part.end().isAfter(end) ? null : part;
  }

  private static CalendarPeriod days(
      LocalDate begin, LocalDate end, int before, int count, boolean last) {
    LocalDate first = last ? end.minusDays(count - 1L) : begin.plusDays(before);
    return CalendarPeriod.days(first, first.plusDays(count - 1L));
  }

  /** Weeks belong where their Thursday is. */
  private static CalendarPeriod week(LocalDate begin, LocalDate end, int ordinal) {
    LocalDate day = nth(begin, end, DayOfWeek.THURSDAY, ordinal);
    return CalendarPeriod.week(day);
  }

  private static CalendarPeriod weekend(LocalDate begin, LocalDate end, int ordinal) {
    return CalendarPeriod.weekend(nth(begin, end, DayOfWeek.SATURDAY, ordinal));
  }

  private static CalendarPeriod weekday(Timex part, LocalDate begin, LocalDate end) {
    return CalendarPeriod.day(nth(begin, end, DayOfWeek.of(part.weekday), part.ordinal));
  }

  private static LocalDate nth(LocalDate begin, LocalDate end, DayOfWeek day, int ordinal) {
    return ordinal < 0
        ? end.with(TemporalAdjusters.previousOrSame(day))
        : begin.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(ordinal - 1L);
  }

  /** Seasons, quarters and halves of a year, and its first months. */
  static CalendarPeriod ofYear(Timex timex, int year) {
    return switch (timex.form) {
      case SEASON -> CalendarPeriod.season(year, timex.value);
      case QUARTER -> CalendarPeriod.quarter(year, timex.month);
      case PART -> of(timex, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      default -> CalendarPeriod.half(year, timex.month);
    };
  }

  /** What stands for a part of a year that nothing tells. */
  static String open(Timex timex) {
    String code =
        timex.form == Form.SEASON
            ? timex.value
            : timex.form == Form.PART
                ? "XX"
                : (timex.form == Form.QUARTER ? "Q" : "H") + timex.month;
    return "XXXX-" + code;
  }
}
