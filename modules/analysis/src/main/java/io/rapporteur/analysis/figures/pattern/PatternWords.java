package io.rapporteur.analysis.figures.pattern;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words beside a number; phrases are allowed in all of these lists. */
final class PatternWords {
  /** Noun that is counted and no unit of measure; value: its name in the singular. */
  static final WordClass COUNTED = WordClass.of("counted");

  /** Before a magnitude: several of them. */
  static final WordClass SEVERAL = WordClass.of("several");

  /** Nearness before a number. */
  static final WordClass APPROXIMATE = WordClass.of("approximate");

  /** Nearness after a number and its unit. */
  static final WordClass APPROXIMATE_AFTER = WordClass.of("approximate-after");

  /** Bound from below, before a number. */
  static final WordClass MORE_THAN = WordClass.of("more-than");

  /** Bound from above, before a number. */
  static final WordClass LESS_THAN = WordClass.of("less-than");

  /** Bound from below, after a number and its unit. */
  static final WordClass OR_MORE = WordClass.of("or-more");

  /** Bound from above, after a number and its unit. */
  static final WordClass OR_LESS = WordClass.of("or-less");

  /** Minus in words. */
  static final WordClass MINUS = WordClass.of("minus");

  /** Joins the ends of a range whatever stands before them. */
  static final WordClass RANGE_TO = WordClass.of("range-to");

  /** Before a range whose ends a word joins that means other things as well. */
  static final WordClass RANGE_FROM = WordClass.of("range-from");

  /** Joins the ends of a range after {@link #RANGE_FROM}. */
  static final WordClass RANGE_FROM_TO = WordClass.of("range-from-to");

  /** Percent before its number. */
  static final WordClass PERCENT_BEFORE = WordClass.of("percent-before");

  /** Between a magnitude and its unit. */
  static final WordClass UNIT_OF = WordClass.of("unit-of");

  /** Before the unit of time that something is reckoned by. */
  static final WordClass PER_TIME = WordClass.of("per-time");

  /** Before the thing or unit that something is reckoned by. */
  static final WordClass PER_UNIT = WordClass.of("per-unit");

  /** What a price is for, apart from units of measure; value: its name in the singular. */
  static final WordClass PRICED = WordClass.of("priced");

  /** After a unit of time: the age of somebody. */
  static final WordClass OF_AGE = WordClass.of("of-age");

  /** Sign or letters with a sign of a currency; value: ISO 4217. */
  static final WordClass CURRENCY_SYMBOL = WordClass.of("currency-symbol");

  /** ISO 4217 in small letters. */
  static final WordClass CURRENCY_CODE = WordClass.of("currency-code");

  /** Beginning of the adjective of a country, beside its money; value: ISO 3166. */
  static final WordClass COUNTRY_ADJECTIVE = WordClass.of("country-adjective");

  /** Abbreviated unit of measure; value: its name. */
  static final WordClass UNIT_SHORT = WordClass.of("unit-short");

  /** Symbol of one letter that may stand apart from its number. */
  static final WordClass UNIT_LETTER = WordClass.of("unit-letter");

  /** Letters for a magnitude, beside money alone; value: the number. */
  static final WordClass MONEY_MAGNITUDE = WordClass.of("money-magnitude");

  /** Ending of a noun in its cases, cut off to find it among units and currencies. */
  static final WordClass NOUN_ENDING = WordClass.of("noun-ending");

  /** Number before a clock time, not of hours. */
  static final WordClass CLOCK_BEFORE = WordClass.of("clock-before");

  private PatternWords() {}
}
