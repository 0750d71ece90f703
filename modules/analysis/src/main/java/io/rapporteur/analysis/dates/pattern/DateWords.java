package io.rapporteur.analysis.dates.pattern;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words that stand in the slots of date patterns. */
final class DateWords {
  /** Short form of a month, without its point; value: 1 to 12. */
  static final WordClass MONTH_SHORT = WordClass.of("month-short");

  /** Short form of a weekday, without its point; value: 1 to 7. */
  static final WordClass WEEKDAY_SHORT = WordClass.of("weekday-short");

  /** A quarter by its number, {@code T3}; value: 1 to 4. */
  static final WordClass QUARTER_OF_YEAR = WordClass.of("quarter-of-year");

  /** Unit of time in the plural; value: its code. */
  static final WordClass TIME_UNIT_PLURAL = WordClass.of("time-unit-plural");

  /** Last, this, next; value: -1, 0, 1. */
  static final WordClass DIRECTION = WordClass.of("direction");

  /** Yesterday; value: days from today. */
  static final WordClass RELATIVE_DAY = WordClass.of("relative-day");

  /** Last week; value: weeks from this one. */
  static final WordClass RELATIVE_WEEK = WordClass.of("relative-week");

  /** Last month; value: months from this one. */
  static final WordClass RELATIVE_MONTH = WordClass.of("relative-month");

  /** Last quarter; value: quarters from this one. */
  static final WordClass RELATIVE_QUARTER = WordClass.of("relative-quarter");

  /** Last year; value: years from this one. */
  static final WordClass RELATIVE_YEAR = WordClass.of("relative-year");

  /** Last Friday; value: {@code -1/5}. */
  static final WordClass RELATIVE_WEEKDAY = WordClass.of("relative-weekday");

  /** A weekday and its part of the day in one word; value: {@code 2/EV}. */
  static final WordClass WEEKDAY_PART = WordClass.of("weekday-part");

  /** Day of the week in a form that means every such day; value: 1 to 7. */
  static final WordClass WEEKDAY_PLURAL = WordClass.of("weekday-plural");

  /**
   * Number of units that is no whole number, or not said; value: the number, or {@code X} or
   * nothing.
   */
  static final WordClass AMOUNT = WordClass.of("amount");

  /** Hundreds in one word; value: the number. */
  static final WordClass HUNDREDS = WordClass.of("hundreds");

  /** Word between tens and ones. */
  static final WordClass NUMBER_JOINT = WordClass.of("number-joint");

  /** What stands behind the figures of an ordinal. */
  static final WordClass ORDINAL_MARK = WordClass.of("ordinal-mark");

  /** Decade in words; value: its first year. */
  static final WordClass DECADE = WordClass.of("decade");

  /** Feast with a day of its own; value: {@code 12-25}. */
  static final WordClass FEAST = WordClass.of("feast");

  /** Beginning, middle or end of a time; value: TIMEX3's mod. */
  static final WordClass PART_OF_TIME = WordClass.of("part-of-time");

  /** Name of a month or day that is a common word as well when it begins with a small letter. */
  static final WordClass WITH_CAPITAL = WordClass.of("date-with-capital");

  /** The present, in CLDR's words; value: {@code PRESENT_REF}. */
  static final WordClass RELATIVE_NOW = WordClass.of("relative-now");

  /** Minutes in words; value: how many, below zero before the hour. */
  static final WordClass MINUTE_WORD = WordClass.of("minute-word");

  /** Place of a part beside the ordinals; value: 1, or -1 for the last. */
  static final WordClass PART_PLACE = WordClass.of("part-place");

  private DateWords() {}
}
