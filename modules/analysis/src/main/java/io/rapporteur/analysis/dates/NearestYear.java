package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The year of a day or month told without one. A writer leaves the year out where the reader cannot
 * go wrong: a day is the nearest of its name, unless its own verb or preposition says otherwise;
 * the tense of the clause at large decides only between two that are both far.
 */
final class NearestYear {
  /** So many days ahead a day is taken for the next one whatever the tense around it. */
  private static final int SOON = 45;

  /** So many days back it is taken for the last one whatever the tense around it. */
  private static final int JUST_NOW = 20;

  /** So many days ahead where no tense is told. */
  private static final int AHEAD = 150;

  /** So many days to each side a weekday with its number is looked for. */
  private static final int FAR = 190;

  /** So many years apart at most are those that have 29 February. */
  private static final int LEAP = 4;

  private NearestYear() {}

  static int of(Timex timex, LocalDate document, Lean lean) {
    int months = timex.month - document.getMonthValue();
    int order = months != 0 || timex.day == 0 ? months : timex.day - document.getDayOfMonth();
    int year = document.getYear();
    if (timex.unit == TimeUnit.YEAR) {
      return year + timex.direction;
    }
    if (timex.direction != Timex.OPEN) {
      return timex.direction < 0
          ? (order < 0 ? year : year - 1)
          : timex.direction > 0 ? (order > 0 ? year : year + 1) : year;
    }
    if (order == 0) {
      return year;
    }
    int next = order > 0 ? year : year + 1;
    return timex.day == 0
        ? ofMonth(year, months, lean)
        : isNext(timex, document, next, lean) ? next : next - 1;
  }

  /**
   * A day in a year, or in the nearest one to it that has the day (29 February) or in which it is
   * the weekday that is told with it.
   */
  static CalendarPeriod on(int year, Timex timex) {
    CalendarPeriod period = DateResolver.on(year, timex);
    if (!DateResolver.isPossible(timex) || period != null && fits(timex, period)) {
      return period;
    }
    int reach = period == null ? LEAP : 1;
    for (int k = 1; k <= reach; k++) {
      for (int other : new int[] {year - k, year + k}) {
        CalendarPeriod near = DateResolver.on(other, timex);
        if (near != null && (period == null || fits(timex, near))) {
          return near;
        }
      }
    }
    return period;
  }

  private static boolean fits(Timex timex, CalendarPeriod period) {
    return timex.weekday == 0
        || timex.day == 0
        || period.begin().getDayOfWeek().getValue() == timex.weekday;
  }

  /** {@code Saturday the 16th}, {@code the 16th at 8}: the nearest such day; null when far. */
  static LocalDate ofWeekday(Timex timex, LocalDate document, Lean lean) {
    LocalDate before = null;
    for (int k = 1; k <= FAR; k++) {
      LocalDate back = document.minusDays(k - 1L);
      if (before == null && isDay(timex, back)) {
        before = back;
      }
      LocalDate ahead = document.plusDays(k);
      if (isDay(timex, ahead) && (before == null || lean.tense() == Tense.FUTURE)) {
        return ahead;
      }
      if (before != null && (lean.tense() != Tense.FUTURE || k > SOON)) {
        return before;
      }
    }
    return before;
  }

  private static boolean isDay(Timex timex, LocalDate day) {
    return day.getDayOfMonth() == timex.day
        && (timex.weekday == 0 || day.getDayOfWeek().getValue() == timex.weekday);
  }

  private static int ofMonth(int year, int months, Lean lean) {
    return switch (lean.tense()) {
      case FUTURE -> months >= (lean.direct() ? 0 : -1) ? year : year + 1;
      case PAST -> months <= 0 ? year : year - 1;
      default -> months <= 5 ? year : year - 1;
    };
  }

  private static boolean isNext(Timex timex, LocalDate document, int next, Lean lean) {
    long ahead = distance(document, timex, next);
    long back = -distance(document, timex, next - 1);
    return switch (lean.tense()) {
      case FUTURE -> lean.direct() || back > JUST_NOW || ahead < back;
      case PAST -> ahead <= (lean.direct() ? 1 : SOON);
      default -> ahead <= AHEAD;
    };
  }

  /** Days to the day, in a year that has it or not. */
  private static long distance(LocalDate document, Timex timex, int year) {
    LocalDate first = LocalDate.of(year, timex.month, 1);
    return ChronoUnit.DAYS.between(document, first) + timex.day - 1;
  }
}
