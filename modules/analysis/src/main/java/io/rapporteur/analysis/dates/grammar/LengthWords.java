package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words in and beside lengths of time and what is reckoned by them. */
final class LengthWords {
  /** Unit of time in the plural. */
  static final WordClass TIME_UNIT_PLURAL = WordClass.of("time-unit-plural");

  /** After a length: so long before (value -1) or after (1) the day of writing. */
  static final WordClass SHIFT = WordClass.of("shift");

  /** The same from what was told. */
  static final WordClass TOLD_SHIFT = WordClass.of("told-shift");

  /** A year before what was told, as an adjective. */
  static final WordClass YEAR_BEFORE = WordClass.of("year-before");

  /** The same without its hyphen: only before a period that is told of. */
  static final WordClass YEAR_BEFORE_OPEN = WordClass.of("year-before-open");

  /** Noun for a small number; value: the number where it says one. */
  static final WordClass VAGUE_NOUN = WordClass.of("vague-noun");

  /** Adjective for a number that is not told. */
  static final WordClass VAGUE_ADJECTIVE = WordClass.of("vague-adjective");

  /** Between an article and its number or unit. */
  static final WordClass COUNT_FILLER = WordClass.of("count-filler");

  /** Between a number and its unit. */
  static final WordClass LENGTH_ADJECTIVE = WordClass.of("length-adjective");

  /** Adjective of what lasts one unit; value: the unit. */
  static final WordClass ONE_LONG = WordClass.of("one-long");

  /** Behind the hyphen after a unit. */
  static final WordClass LENGTH_ENDING = WordClass.of("length-ending");

  /** After a length that is somebody's age. */
  static final WordClass OF_AGE = WordClass.of("of-age");

  /** Before one unit without an article: all of it. */
  static final WordClass WHOLE = WordClass.of("whole-lead");

  /** Before one unit with its article: a length. */
  static final WordClass LENGTH_LEAD = WordClass.of("length-lead");

  /** After it. */
  static final WordClass LENGTH_FOLLOW = WordClass.of("length-follow");

  /** Before one unit that is shorter than a day. */
  static final WordClass SHORT_LENGTH_LEAD = WordClass.of("short-length-lead");

  /** Before units of an unknown number: a length. */
  static final WordClass PLURAL_LENGTH_LEAD = WordClass.of("plural-length-lead");

  /** After them. */
  static final WordClass PLURAL_LENGTH_FOLLOW = WordClass.of("plural-length-follow");

  /** Preposition before a span that holds them, if no genitive follows. */
  static final WordClass SPAN_PREPOSITION = WordClass.of("span-preposition");

  /** The same before an article. */
  static final WordClass SPAN_ARTICLE_PREPOSITION = WordClass.of("span-article-preposition");

  /** Percent in words. */
  static final WordClass PERCENT = WordClass.of("percent");

  /** Before a length; value: TIMEX3 modifier. */
  static final WordClass LENGTH_BOUND = WordClass.of("length-bound");

  /** Between a length and the day it is reckoned from; value: -1 before it, 1 after it. */
  static final WordClass ANCHOR = WordClass.of("length-anchor");

  /** Nearness before a length. */
  static final WordClass LENGTH_APPROXIMATE = WordClass.of("length-approximate");

  /** Joins the two numbers of a range. */
  static final WordClass AMOUNT_JOINT = WordClass.of("amount-joint");

  /** Before a word for how often, with a hyphen; value: 2 for every second, 1 for every half. */
  static final WordClass FREQUENCY_PREFIX = WordClass.of("frequency-prefix");

  /** What there is so much of as time passes: 40 hours of music. */
  static final WordClass MEASURED_IN_TIME = WordClass.of("measured-in-time");

  /** How often, by which a noun is only told from others of its sort: the annual meeting. */
  static final WordClass ATTRIBUTE_FREQUENCY = WordClass.of("attribute-frequency");

  /** Determiner of what recurs. */
  static final WordClass EVERY = WordClass.of("every");

  /** Between it and a unit; value: how many units. */
  static final WordClass EVERY_ADJECTIVE = WordClass.of("every-adjective");

  /** Before one unit with its article: a rate. */
  static final WordClass RATE_LEAD = WordClass.of("rate-lead");

  /** After a length: it is a rough one. */
  static final WordClass APPROXIMATE_AFTER = WordClass.of("length-approximate-after");

  /** Before one unit with its article: a length. */
  static final WordClass LENGTH_LEAD_PHRASE = WordClass.of("length-lead-phrase");

  /** Who is given a length of time. */
  static final WordClass OBJECT_PRONOUN = WordClass.of("object-pronoun");

  /** Before the verb of what it is given for. */
  static final WordClass PURPOSE_MARK = WordClass.of("infinitive-mark");

  /** After units of an unknown number with their article. */
  static final WordClass SPAN_FOLLOW = WordClass.of("span-follow");

  /** Between an article and one unit: one more of it. */
  static final WordClass ONE_MORE = WordClass.of("one-more");

  /** Before one unit: one more of it. */
  static final WordClass ANOTHER = WordClass.of("one-more-article");

  /** After one unit: or two of them. */
  static final WordClass OR_TWO = WordClass.of("or-two");

  private LengthWords() {}
}
