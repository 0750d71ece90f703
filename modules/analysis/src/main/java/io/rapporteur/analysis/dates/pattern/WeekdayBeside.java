package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.scan.Atoms;

/** A weekday and the day that it is, told side by side: {@code next Friday, 12 May}. */
final class WeekdayBeside {
  private WeekdayBeside() {}

  /** Both as the day alone, which says more; null when they are not told together. */
  static Timex joined(Atoms atoms, Timex weekday, Timex day) {
    boolean fits =
        weekday.form == Timex.Form.WEEKDAY
            && weekday.time == null
            && day.form == Timex.Form.CALENDAR
            && day.day > 0
            && day.month > 0
            && (day.weekday == 0 || day.weekday == weekday.weekday);
    int past = atoms.isMark(weekday.to, ',') ? weekday.to + 1 : weekday.to;
    if (!fits || day.from != past || atoms.afterBreak(weekday.to, day.from)) {
      return null;
    }
    Timex whole = day.over(weekday.from, day.to);
    whole.weekday = weekday.weekday;
    return whole;
  }
}
