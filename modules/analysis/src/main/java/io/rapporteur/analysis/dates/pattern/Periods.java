package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.TimeUnit;
import io.rapporteur.analysis.dates.timex.Timex;
import io.rapporteur.analysis.dates.timex.Timex.Form;

/** Makes expressions of weeks, months, years and their parts from what slots took. */
final class Periods {
  private static final int LAST_DECADE = 2100;

  private Periods() {}

  /** The unit a slot took, else the one that the pattern names; null when neither. */
  static TimeUnit unit(ExpressionMeaning meaning, Captured taken) {
    Slot slot = taken.has(Slot.UNIT) ? Slot.UNIT : Slot.UNITS;
    return TimeUnit.of(taken.has(slot) ? taken.code(slot) : meaning.argument());
  }

  static Timex period(ExpressionMeaning meaning, Captured taken) {
    if (taken.has(Slot.RELATIVE)) {
      return relative(taken);
    }
    TimeUnit unit = unit(meaning, taken);
    int direction = meaning.direction(taken);
    boolean known = direction != Timex.OPEN || unit == TimeUnit.WEEKEND;
    return unit == null || unit.ofDay() || !known
        ? null
        : Timex.period(taken.from, taken.to, unit, direction);
  }

  private static Timex relative(Captured taken) {
    String code = taken.code(Slot.RELATIVE);
    int distance = taken.number(Slot.RELATIVE);
    if (code.equals("W") && taken.has(Slot.WEEKDAY)) {
      Timex timex = new Timex(Form.WEEKDAY, taken.from, taken.to);
      timex.weekday = taken.number(Slot.WEEKDAY);
      timex.direction = distance;
      timex.unit = TimeUnit.WEEK;
      return timex;
    }
    if (code.charAt(0) == '/') {
      Timex timex = new Timex(Form.WEEKDAY, taken.from, taken.to);
      timex.weekday = Integer.parseInt(code.substring(1));
      timex.direction = distance;
      return DayExpressions.withTime(timex, taken);
    }
    return DayExpressions.withTime(
        Timex.period(taken.from, taken.to, TimeUnit.of(code), distance), taken);
  }

  /** Some units ago is a length of the past and no more. */
  static Timex shift(ExpressionMeaning meaning, Captured taken) {
    double amount = taken.has(Slot.N) ? taken.decimal(Slot.N) : 1;
    TimeUnit unit = unit(meaning, taken);
    int direction = meaning.direction(taken);
    if (unit == null || direction == Timex.OPEN) {
      return null;
    }
    boolean context = meaning.argument().equals("context");
    if (context && unit.ofDay()) {
      // Three hours later: past or future, nobody knows.
      return null;
    }
    if (Double.isNaN(amount)) {
      return Timex.duration(taken.from, taken.to, unit.duration(amount));
    }
    Timex timex = Timex.shift(taken.from, taken.to, unit, amount, direction);
    timex.fromContext = context;
    return timex;
  }

  static Timex partOfYear(ExpressionMeaning meaning, Captured taken) {
    boolean season = meaning.kind() == ExpressionMeaning.Kind.SEASON;
    boolean quarter = meaning.kind() == ExpressionMeaning.Kind.QUARTER;
    Form form = season ? Form.SEASON : quarter ? Form.QUARTER : Form.HALF;
    Timex timex = new Timex(form, taken.from, taken.to);
    timex.year = DayExpressions.year(taken);
    timex.direction = meaning.direction(taken);
    if (season) {
      timex.value = taken.code(Slot.SEASON);
      return timex.value == null ? null : timex;
    }
    timex.month = ordinal(taken);
    return timex.month >= 1 && timex.month <= (quarter ? 4 : 2) ? timex : null;
  }

  private static int ordinal(Captured taken) {
    return taken.has(Slot.ORDINAL)
        ? taken.number(Slot.ORDINAL)
        : taken.has(Slot.QUARTER)
            ? taken.number(Slot.QUARTER)
            : taken.has(Slot.ROMAN) ? taken.number(Slot.ROMAN) : taken.number(Slot.N);
  }

  static Timex era(ExpressionMeaning meaning, Captured taken) {
    boolean century = meaning.kind() == ExpressionMeaning.Kind.CENTURY;
    Timex timex = new Timex(century ? Form.CENTURY : Form.DECADE, taken.from, taken.to);
    if (century) {
      int ordinal = ordinal(taken);
      timex.year = (ordinal - 1) * 100;
      return ordinal > 0 && ordinal <= 21 ? timex : null;
    }
    int year =
        taken.has(Slot.DECADE)
            ? taken.number(Slot.DECADE)
            : taken.has(Slot.YEAR)
                ? taken.number(Slot.YEAR)
                : taken.has(Slot.ORDINAL) ? taken.number(Slot.ORDINAL) : taken.number(Slot.N);
    timex.year = year < 100 ? 1900 + year : year;
    return year >= 10 && year % 10 == 0 && timex.year < LAST_DECADE ? timex : null;
  }
}
