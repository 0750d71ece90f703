package io.rapporteur.analysis.dates.timex;

import io.rapporteur.model.DateType;

/**
 * An expression of time as it was read, before a calendar has settled what the text leaves open.
 * Filled by the rules that match it and not changed afterwards.
 */
public final class Timex {
  /** What sort of reckoning the expression asks for. */
  public enum Form {
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
    /** So many units of a whole, by their place in it. */
    PART,
    /** A feast that moves, by the rule of its day. */
    FEAST,
    /** The stretch told last, moved by years. */
    LIKE,
    DECADE,
    CENTURY,
    DURATION,
    SET,
    /** Present, past or future, no more. */
    REFERENCE,
    /** A date that could be either of two: what both share is all of its value. */
    UNDECIDED,
    /** A time of day. */
    CLOCK
  }

  /** What an expression is to the one right before it. */
  public enum Link {
    NONE,
    /** The end of the stretch that the one before begins. */
    CLOSES,
    /** The end of such a stretch that is told as an expression of its own. */
    ENDS_APART,
    /** The next in a list. */
    FOLLOWS,
    /** The day of a time of day, or the time of a day. */
    SAME_DAY
  }

  /** No direction is given, so the tense of the clause decides. */
  public static final int OPEN = Integer.MIN_VALUE;

  /** A time of day is that of the day named nearest to it, before or after. */
  public static final int NEAREST = 9;

  public final int from;
  public final int to;
  public final Form form;
  public DateType type = DateType.date;

  /** Full year; 0 when not given. Of decades and centuries: the first year. */
  public int year;

  /** Month, or number of the quarter or half; 0 when not given. */
  public int month;

  public int day;

  /** 1 for Monday to 7; 0 when not given. */
  public int weekday;

  /** Place of a part in its whole; -1 for the last. */
  public int ordinal;

  /** What a part is of; null for the year that is spoken of. */
  public Timex whole;

  /** Unit of a period, shift or duration; of a weekday {@code WEEK}: by its week, not its turn. */
  public TimeUnit unit;

  /** Units of a shift or duration; NaN when the text does not say how many. */
  public double amount = Double.NaN;

  /** -1 past, 0 this, +1 next, or {@link #OPEN}. */
  public int direction = OPEN;

  /** Reckoned from the date last spoken of, not from the document's. */
  public boolean fromContext;

  /** Fiscal year: its value is written FY. */
  public boolean fiscal;

  /** Part of the day or clock time, as written after the T; null when none. */
  public String time;

  /** {@code Z} or an offset; empty when none. */
  public String zone = "";

  public String mod;

  public Link link = Link.NONE;

  /** Whether a time of day is told with it. */
  public boolean timed;

  /** Order that a date in figures shows, as it reads in no other; null when it shows none. */
  public DateOrder order;

  /** Whether the day and month of a date in figures may be the other way round. */
  public boolean reversible;

  /** Ready value, of a form that needs no reckoning, or the code of a season. */
  public String value;

  public Timex(Form form, int from, int to) {
    this.form = form;
    this.from = from;
    this.to = to;
  }

  /** The same over other atoms. */
  public Timex over(int newFrom, int newTo) {
    Timex copy = new Timex(form, newFrom, newTo);
    copy.type = type;
    copy.year = year;
    copy.month = month;
    copy.day = day;
    copy.weekday = weekday;
    copy.ordinal = ordinal;
    copy.whole = whole;
    copy.unit = unit;
    copy.amount = amount;
    copy.direction = direction;
    copy.fromContext = fromContext;
    copy.fiscal = fiscal;
    copy.time = time;
    copy.zone = zone;
    copy.mod = mod;
    copy.link = link;
    copy.order = order;
    copy.reversible = reversible;
    copy.value = value;
    return copy;
  }

  public static Timex calendar(int from, int to, int year, int month, int day) {
    Timex timex = new Timex(Form.CALENDAR, from, to);
    timex.year = year;
    timex.month = month;
    timex.day = day;
    return timex;
  }

  public static Timex period(int from, int to, TimeUnit unit, int direction) {
    Timex timex = new Timex(Form.PERIOD, from, to);
    timex.unit = unit;
    timex.direction = direction;
    return timex;
  }

  public static Timex shift(int from, int to, TimeUnit unit, double amount, int direction) {
    Timex timex = new Timex(Form.SHIFT, from, to);
    timex.unit = unit;
    timex.amount = amount;
    timex.direction = direction;
    return timex;
  }

  public static Timex duration(int from, int to, String value) {
    Timex timex = new Timex(Form.DURATION, from, to);
    timex.type = DateType.duration;
    timex.value = value;
    return timex;
  }

  public static Timex set(int from, int to, String value) {
    Timex timex = new Timex(Form.SET, from, to);
    timex.type = DateType.set;
    timex.value = value;
    return timex;
  }

  /** A date that could be either of two, with what is sure of it. */
  public static Timex undecided(int from, int to, String value) {
    Timex timex = new Timex(Form.UNDECIDED, from, to);
    timex.value = value;
    return timex;
  }

  public static Timex reference(int from, int to, String value) {
    Timex timex = new Timex(Form.REFERENCE, from, to);
    timex.value = value;
    return timex;
  }

  /** A number of a date or time with two digits or more, as ISO 8601 writes it. */
  public static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
