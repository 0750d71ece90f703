package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/** Days of the week: {@code Thursday}, {@code Tuesday next week}, {@code on Mondays}. */
final class WeekdayRules {
  private WeekdayRules() {}

  /** {@code Thursday}, {@code Thursday, 5 May}. */
  static Timex at(Atoms atoms, int i, DateForms forms) {
    int weekday = atoms.number(i, CommonWords.WEEKDAY, 0);
    if (weekday == 0) {
      return null;
    }
    boolean shortForm = atoms.is(i, CalendarWords.WEEKDAY_SHORT);
    int after = shortForm ? DateParts.skipMark(atoms, i + 1, '.') : i + 1;
    int at = DateParts.skip(atoms, DateParts.skipMark(atoms, after, ','), CommonWords.DEFINITE);
    Timex date =
        atoms.isNumber(at)
            ? CalendarRules.fromNumber(atoms, at, forms)
            : CalendarRules.fromMonth(atoms, at, forms);
    if (date != null && date.day > 0 && !atoms.afterBreak(at)) {
      Timex whole = date.over(i, date.to);
      whole.weekday = weekday;
      return whole;
    }
    Timex numbered = NumberedWeekdays.at(atoms, i, weekday, after);
    if (numbered != null) {
      return numbered;
    }
    boolean title =
        atoms.is(i + 1, CommonWords.DAY_PART)
            && atoms.capitalised(i + 1)
            && atoms.capitalised(i + 2);
    if (shortForm || title && !atoms.afterBreak(i + 2)) {
      return null;
    }
    boolean counted =
        atoms.is(i, CalendarWords.WEEKDAY_PLURAL)
            && (atoms.isNumber(i - 1) || atoms.is(i - 1, CommonWords.CARDINAL));
    if (counted) {
      return null;
    }
    boolean recurs =
        atoms.is(i, CalendarWords.WEEKDAY_PLURAL)
            || atoms.is(i - 1, CommonWords.ARTICLE)
                && atoms.is(i - 2, CalendarWords.RECURRING_DAY_LEAD);
    if (recurs) {
      return SetRules.weekday(i, i + 1, weekday);
    }
    Timex timex = new Timex(Timex.Form.WEEKDAY, i, i + 1);
    timex.weekday = weekday;
    return ofWeek(atoms, timex);
  }

  /** {@code Tuesday next week}, {@code Wednesday of last week}. */
  private static Timex ofWeek(Atoms atoms, Timex day) {
    int at = DateParts.skip(atoms, day.to, CommonWords.OF);
    return atoms.afterBreak(at) ? day : DeicticRules.ofUnit(atoms, day, at, TimeUnit.WEEK);
  }
}
