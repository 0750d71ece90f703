package io.rapporteur.analysis.dates;

import io.rapporteur.model.DateType;

/**
 * An expression of time as it was read, before a calendar has settled what the text leaves open.
 * Filled by the rules that match it and not changed afterwards.
 */
final class Timex {
  /** What sort of reckoning the expression asks for. */
  enum Form {
    /** Year, month and day as far as given. */
    CALENDAR,
    /** A day of the week. */
    WEEKDAY,
    /** This, the last, the next unit. */
    PERIOD,
    /** So many units before or after. */
    SHIFT,
    SEASON,
    QUARTER,
    HALF,
    DECADE,
    CENTURY,
    DURATION,
    SET,
    /** Present, past or future, no more. */
    REFERENCE,
    /** A time of day. */
    CLOCK
  }

  /** No direction is given, so the tense of the clause decides. */
  static final int OPEN = Integer.MIN_VALUE;

  final int from;
  final int to;
  final Form form;
  DateType type = DateType.date;

  /** Full year; 0 when not given. Of decades and centuries: the first year. */
  int year;

  /** Month, or number of the quarter or half; 0 when not given. */
  int month;

  int day;

  /** 1 for Monday to 7; 0 when not given. */
  int weekday;

  TimeUnit unit;

  /** Units of a shift or duration; NaN when the text does not say how many. */
  double amount = Double.NaN;

  /** -1 past, 0 this, +1 next, or {@link #OPEN}. */
  int direction = OPEN;

  /** Reckoned from the date last spoken of, not from the document's. */
  boolean fromContext;

  /** Written in figures alone. */
  boolean numeric;

  /** Fiscal year: its value is written FY. */
  boolean fiscal;

  /** Part of the day or clock time, as written after the T; null when none. */
  String time;

  /** {@code Z} or an offset; empty when none. */
  String zone = "";

  String mod;

  /** Ready value, of a form that needs no reckoning, or the code of a season. */
  String value;

  Timex(Form form, int from, int to) {
    this.form = form;
    this.from = from;
    this.to = to;
  }

  /** The same over other atoms. */
  Timex over(int newFrom, int newTo) {
    Timex copy = new Timex(form, newFrom, newTo);
    copy.type = type;
    copy.year = year;
    copy.month = month;
    copy.day = day;
    copy.weekday = weekday;
    copy.unit = unit;
    copy.amount = amount;
    copy.direction = direction;
    copy.fromContext = fromContext;
    copy.fiscal = fiscal;
    copy.numeric = numeric;
    copy.time = time;
    copy.zone = zone;
    copy.mod = mod;
    copy.value = value;
    return copy;
  }

  static Timex calendar(int from, int to, int year, int month, int day) {
    Timex timex = new Timex(Form.CALENDAR, from, to);
    timex.year = year;
    timex.month = month;
    timex.day = day;
    return timex;
  }

  static Timex period(int from, int to, TimeUnit unit, int direction) {
    Timex timex = new Timex(Form.PERIOD, from, to);
    timex.unit = unit;
    timex.direction = direction;
    return timex;
  }

  static Timex shift(int from, int to, TimeUnit unit, double amount, int direction) {
    Timex timex = new Timex(Form.SHIFT, from, to);
    timex.unit = unit;
    timex.amount = amount;
    timex.direction = direction;
    return timex;
  }

  static Timex duration(int from, int to, String value) {
    Timex timex = new Timex(Form.DURATION, from, to);
    timex.type = DateType.duration;
    timex.value = value;
    return timex;
  }

  static Timex set(int from, int to, String value) {
    Timex timex = new Timex(Form.SET, from, to);
    timex.type = DateType.set;
    timex.value = value;
    return timex;
  }

  static Timex reference(int from, int to, String value) {
    Timex timex = new Timex(Form.REFERENCE, from, to);
    timex.value = value;
    return timex;
  }

  /** True when the text itself gives the year. */
  boolean explicit() {
    return switch (form) {
      case CALENDAR, SEASON, QUARTER, HALF -> year > 0;
      case DECADE, CENTURY, DURATION, SET -> true;
      default -> false;
    };
  }
}
