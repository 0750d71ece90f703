package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import java.time.LocalDate;
import java.time.YearMonth;

/** Stretches of whole months that two expressions tell together. */
final class PeriodsTold {
  /** Months that results are told for at most. */
  private static final int MOST = 12;

  /** Atoms between a length and the month it ends with: to, to the end of, ended. */
  private static final int JOINT = 4;

  private PeriodsTold() {}

  /**
   * {@code between January and June}, {@code the three months to March}; null for anything else.
   *
   * @param before the expression before
   * @param from what it is; may be null
   * @param last the expression that ends the stretch
   * @param to what that is; may be null
   */
  static CalendarPeriod upTo(Timex before, ResolvedDate from, Timex last, ResolvedDate to) {
    boolean ends =
        to != null
            && to.end() != null
            && last.form == Form.CALENDAR
            && last.month > 0
            && to.end().equals(YearMonth.from(to.end()).atEndOfMonth());
    if (!ends) {
      return null;
    }
    ResolvedDate stretch = Intervals.joined(last, from, to);
    if (stretch != null && stretch.begin() != null && stretch.begin().getDayOfMonth() == 1) {
      return new CalendarPeriod(stretch.value(), stretch.begin(), stretch.end());
    }
    boolean months =
        before.form == Form.DURATION
            && before.unit == TimeUnit.MONTH
            && before.amount > 1
            && before.amount <= MOST
            && before.amount == Math.rint(before.amount);
    int gap = last.from - before.to;
    if (!months || gap < 1 || gap > JOINT || before.direction > 0) {
      return null;
    }
    LocalDate first = YearMonth.from(to.end()).minusMonths((long) before.amount - 1).atDay(1);
    return CalendarPeriod.months(first, (int) before.amount);
  }
}
