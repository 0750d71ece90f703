package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.dates.timex.DateNumbers;
import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.scan.Atoms;

/**
 * Parts by their place in a whole: {@code the first six months of 2024}, {@code the last week of
 * May}, {@code the second Sunday in March}, {@code the final quarter of 2003}.
 */
final class PartRules {
  /** Months told without their year are those of the year so far: 3, 6 or 9 of them. */
  private static final int QUARTER_MONTHS = 3;

  /** Units in a part at most. */
  private static final int MOST = 60;

  private PartRules() {}

  static Timex at(Atoms atoms, int i, DateForms forms) {
    Timex ofDay = atoms.is(i, CommonWords.TIME_UNIT) ? ofDay(atoms, i, forms) : null;
    if (ofDay != null) {
      return ofDay;
    }
    int ordinal = ordinal(atoms, i);
    if (ordinal == 0) {
      return null;
    }
    int at = atoms.isNumber(i) ? DateParts.pastOrdinal(atoms, i) : i + 1;
    int digits = atoms.isNumber(at) ? DateNumbers.digits(atoms, at) : 0;
    int count = digits > 0 ? digits : atoms.number(at, CommonWords.CARDINAL, 0);
    if (count > MOST || count > 0 && ordinal * ordinal != 1) {
      return null;
    }
    int noun = DateParts.skip(atoms, count > 0 ? at + 1 : at, LengthWords.LENGTH_ADJECTIVE);
    return part(atoms, i, noun, ordinal, count, forms);
  }

  /** {@code the week of May 5}: the one that a day is in. */
  private static Timex ofDay(Atoms atoms, int i, DateForms forms) {
    TimeUnit unit = TimeUnit.at(atoms, i);
    boolean week = unit == TimeUnit.WEEK || unit == TimeUnit.WEEKEND;
    boolean one = week && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL);
    if (!one || !atoms.is(i - 1, CommonWords.DEFINITE) || !atoms.is(i + 1, CommonWords.OF)) {
      return null;
    }
    Timex day = CalendarRules.at(atoms, DateParts.skip(atoms, i + 2, CommonWords.DEFINITE), forms);
    boolean fits = day != null && day.form == Form.CALENDAR && day.day > 0;
    return fits ? made(i, day.to, unit, 0, 0, 1, day) : null;
  }

  private static Timex part(Atoms atoms, int i, int noun, int ordinal, int count, DateForms forms) {
    int weekday =
        atoms.is(noun, CalendarWords.WEEKDAY_SHORT)
            ? 0
            : atoms.number(noun, CommonWords.WEEKDAY, 0);
    TimeUnit unit = weekday > 0 ? TimeUnit.DAY : TimeUnit.at(atoms, noun);
    boolean half = ordinal < 0 && atoms.is(noun, CommonWords.HALF);
    boolean plural = atoms.is(noun, LengthWords.TIME_UNIT_PLURAL);
    if (half) {
      return lastOfYear(atoms, i, noun, Form.HALF);
    }
    if (unit == null || unit.ofDay() || plural != count > 1 || weekday > 0 && count > 0) {
      return null;
    }
    if (unit == TimeUnit.QUARTER && count <= 1) {
      return ordinal < 0 ? lastOfYear(atoms, i, noun, Form.QUARTER) : null;
    }
    Timex whole = whole(atoms, noun + 1, forms);
    if (whole != null) {
      if (unit.compareTo(grain(whole)) >= 0) {
        return null;
      }
      return made(i, whole.to, unit, weekday, ordinal, Math.max(1, count), whole);
    }
    boolean soFar =
        unit == TimeUnit.MONTH
            && ordinal == 1
            && count > 0
            && count % QUARTER_MONTHS == 0
            && count < 12
            && atoms.is(i - 1, CommonWords.DEFINITE)
            && !atoms.is(noun + 1, CommonWords.OF);
    return soFar ? made(i, noun + 1, unit, 0, ordinal, count, null) : null;
  }

  private static Timex made(
      int from, int to, TimeUnit unit, int weekday, int ordinal, int count, Timex whole) {
    Timex timex = new Timex(Form.PART, from, to);
    timex.unit = unit;
    timex.weekday = weekday;
    timex.ordinal = ordinal;
    timex.amount = count;
    timex.whole = whole;
    return timex;
  }

  /** The place in the whole; 0 when no word tells one. */
  private static int ordinal(Atoms atoms, int i) {
    if (atoms.isNumber(i)) {
      int number = DateParts.pastOrdinal(atoms, i) > i + 1 ? DateNumbers.digits(atoms, i) : 0;
      return Math.max(0, number);
    }
    int place = DateParts.steps(atoms, i, CalendarWords.PART_PLACE);
    return place != 0 ? place : atoms.number(i, CommonWords.ORDINAL, 0);
  }

  /** {@code final quarter of 2003}, {@code last half of the year}. */
  private static Timex lastOfYear(Atoms atoms, int i, int noun, Form form) {
    Timex timex = new Timex(form, i, noun + 1);
    timex.month = form == Form.QUARTER ? 4 : 2;
    Timex dated = PeriodRules.ofYear(atoms, timex);
    boolean sure = PeriodRules.isDated(dated) || !atoms.is(i, DeicticWords.DIRECTION);
    return sure && !(dated == timex && PeriodRules.isOfGame(atoms, i, noun)) ? dated : null;
  }

  /** What the part is of, after a preposition. */
  private static Timex whole(Atoms atoms, int i, DateForms forms) {
    if (!atoms.is(i, CalendarWords.YEAR_PREPOSITION) || atoms.afterBreak(i)) {
      return null;
    }
    int at = DateParts.skip(atoms, i + 1, CommonWords.DEFINITE);
    Timex whole = DeicticRules.at(atoms, at);
    whole = whole != null ? whole : CalendarRules.at(atoms, at, forms);
    whole = whole != null ? whole : PeriodRules.at(atoms, at);
    if (whole == null && at == i + 2 && isWhole(atoms, at)) {
      return Timex.period(at, at + 1, TimeUnit.at(atoms, at), 0);
    }
    if (whole == null) {
      return null;
    }
    boolean fits =
        switch (whole.form) {
          case CALENDAR -> whole.day == 0;
          case PERIOD -> whole.unit != TimeUnit.DAY && whole.unit != TimeUnit.WEEKEND;
          case QUARTER, HALF, SEASON, DECADE, CENTURY -> true;
          default -> false;
        };
    return fits ? whole : null;
  }

  private static TimeUnit grain(Timex whole) {
    return switch (whole.form) {
      case CALENDAR -> whole.month > 0 ? TimeUnit.MONTH : TimeUnit.YEAR;
      case PERIOD -> whole.unit;
      case DECADE, CENTURY -> TimeUnit.DECADE;
      default -> TimeUnit.QUARTER;
    };
  }

  /** {@code the month}, {@code the year}, with nothing of its own behind it. */
  private static boolean isWhole(Atoms atoms, int i) {
    TimeUnit unit = TimeUnit.at(atoms, i);
    boolean fits = unit == TimeUnit.MONTH || unit == TimeUnit.YEAR || unit == TimeUnit.WEEK;
    return fits
        && !atoms.is(i, LengthWords.TIME_UNIT_PLURAL)
        && (!atoms.isWord(i + 1) || atoms.is(i + 1, CommonWords.STOP))
        && !atoms.is(i + 1, CommonWords.OF);
  }
}
