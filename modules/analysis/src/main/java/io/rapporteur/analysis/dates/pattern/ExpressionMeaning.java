package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.dates.timex.Timex;

/**
 * What an expression means: a kind of reckoning with its arguments.
 *
 * @param kind the kind
 * @param direction -1, 0 or 1 as the pattern says; {@link Timex#OPEN} when it does not
 * @param argument a unit, value or mod; empty when there is none
 */
record ExpressionMeaning(Kind kind, int direction, String argument) {

  /** Kinds of reckoning, written in small letters in a pattern. */
  enum Kind {
    /** A date by day, month and year, as far as given; a feast. */
    DATE,
    /** A day of the week. */
    WEEKDAY,
    /** A unit of time by its distance from now: last week; argument: the unit, if no slot. */
    PERIOD,
    /** So many units before or after now; argument {@code context}: after the day told of. */
    SHIFT,
    /** A length of time; argument {@code ahead}, or {@code half} for half a unit more. */
    DURATION,
    /** What recurs; argument: its value, if no slot gives it. */
    SET,
    /** Past, present or future; argument: its value, if no slot gives it. */
    REFERENCE,
    SEASON,
    QUARTER,
    HALF,
    DECADE,
    CENTURY,
    /** Units or days by their place in a month, a year or what a relative word tells. */
    PART,
    /** A time of day. */
    CLOCK,
    /** A part of today, or of the day of a relative word. */
    DAYPART,
    /** Looks like a time and is none: it is passed over. */
    NONE
  }

  boolean isNone() {
    return kind == Kind.NONE;
  }

  /** The expression, or null when its values make none. */
  Timex timex(Captured taken) {
    Timex timex =
        switch (kind) {
          case DATE -> DayExpressions.date(this, taken);
          case WEEKDAY -> DayExpressions.weekday(this, taken);
          case CLOCK -> DayExpressions.clock(taken);
          case DAYPART -> DayExpressions.dayPart(this, taken);
          case SEASON, QUARTER, HALF -> Periods.partOfYear(this, taken);
          case DECADE, CENTURY -> Periods.era(this, taken);
          case PERIOD -> Periods.period(this, taken);
          case PART -> PartsOfTime.part(this, taken);
          case SHIFT -> Periods.shift(this, taken);
          case DURATION -> Lengths.duration(this, taken);
          case SET -> Lengths.set(this, taken);
          case REFERENCE -> Lengths.reference(this, taken);
          case NONE -> null;
        };
    if (timex != null && timex.mod == null && taken.has(Slot.PART)) {
      timex.mod = taken.code(Slot.PART);
    }
    return timex;
  }

  /** -1, 0 or 1: as a slot took it, else as the pattern says. */
  int direction(Captured taken) {
    return taken.has(Slot.DIRECTION) ? taken.number(Slot.DIRECTION) : direction;
  }
}
