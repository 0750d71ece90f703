package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words in and beside dates of the calendar and periods of it. */
final class CalendarWords {
  /** Short form of a month, which a point may follow. */
  static final WordClass MONTH_SHORT = WordClass.of("month-short");

  /** Month that is also another word or a first name. */
  static final WordClass DOUBTFUL_MONTH = WordClass.of("doubtful-month");

  /** Short form of a month that is also another word when no point follows. */
  static final WordClass DOUBTFUL_MONTH_SHORT = WordClass.of("doubtful-month-short");

  /** Short form of a day of the week. */
  static final WordClass WEEKDAY_SHORT = WordClass.of("weekday-short");

  /** Day of the week in the plural: it recurs. */
  static final WordClass WEEKDAY_PLURAL = WordClass.of("weekday-plural");

  /** Season that is also another word. */
  static final WordClass DOUBTFUL_SEASON = WordClass.of("doubtful-season");

  /**
   * Feast; value: month and day, {@code 12-24}, or how its day is found, {@code easter+1}, {@code
   * 11/4/4}.
   */
  static final WordClass FEAST = WordClass.of("feast");

  /** Feast only with a capital. */
  static final WordClass DOUBTFUL_FEAST = WordClass.of("doubtful-feast");

  /** Feast that before a noun tells of what sort it is, and of no day. */
  static final WordClass BARE_FEAST = WordClass.of("bare-feast");

  /** Decade in words; value: its first year, of 1900 when below 100. */
  static final WordClass DECADE_WORD = WordClass.of("decade-word");

  /** Day known by its figures; value: the day. */
  static final WordClass NAMED_DAY = WordClass.of("named-day");

  /** Letters behind the figures of an ordinal. */
  static final WordClass ORDINAL_ENDING = WordClass.of("ordinal-ending");

  /** Letters behind the figures of a decade. */
  static final WordClass DECADE_ENDING = WordClass.of("decade-ending");

  /** Letter before the number of a quarter (value {@code Q}) or half-year ({@code H}). */
  static final WordClass PERIOD_CODE = WordClass.of("period-code");

  /** Adjective of the part of a period; value: TIMEX3 modifier. */
  static final WordClass PERIOD_PART_ADJECTIVE = WordClass.of("period-part-adjective");

  /** Noun of the part of a period; value: TIMEX3 modifier. */
  static final WordClass PERIOD_PART_NOUN = WordClass.of("period-part-noun");

  /** Place of a part in its whole beside the ordinals; value: 1, or -1 for the last. */
  static final WordClass PART_PLACE = WordClass.of("part-place");

  /** Adjective of the year of accounts. */
  static final WordClass FISCAL = WordClass.of("fiscal");

  /** One that makes the year right after it a fiscal one. */
  static final WordClass FISCAL_CODE = WordClass.of("fiscal-code");

  /** Which of the years that do not begin together. */
  static final WordClass YEAR_KIND = WordClass.of("year-kind");

  /** Preposition before a day. */
  static final WordClass DAY_PREPOSITION = WordClass.of("day-preposition");

  /** Preposition between a part of a year and the year. */
  static final WordClass YEAR_PREPOSITION = WordClass.of("year-preposition");

  /** Before a doubtful month, which is one then. */
  static final WordClass MONTH_LEAD = WordClass.of("month-lead");

  /** Before four figures, which are a year then if nothing after them says otherwise. */
  static final WordClass YEAR_LEAD = WordClass.of("year-lead");

  /** The same even before a plural. */
  static final WordClass SURE_YEAR_LEAD = WordClass.of("sure-year-lead");

  /** Before a name that may end with a number. */
  static final WordClass NAMING = WordClass.of("naming");

  /** Noun in the plural for what a year brought. */
  static final WordClass YEAR_NOUN = WordClass.of("year-noun");

  /** Noun of what is told for a stretch of the year. */
  static final WordClass RESULTS_NOUN = WordClass.of("results-noun");

  /** Month that is a first name or a verb, but no surname that news is full of. */
  static final WordClass LISTED_MONTH = WordClass.of("listed-month");

  /** Before such a month when it ends its phrase. */
  static final WordClass LISTED_MONTH_LEAD = WordClass.of("listed-month-lead");

  /** Joined by a hyphen to a year. */
  static final WordClass YEAR_PREFIX = WordClass.of("year-prefix");

  /** Before the end of a year. */
  static final WordClass YEAR_END_LEAD = WordClass.of("year-end-lead");

  /** Before a season, which is a time then. */
  static final WordClass SEASON_LEAD = WordClass.of("season-lead");

  /** The same before its article. */
  static final WordClass SEASON_ARTICLE_LEAD = WordClass.of("season-article-lead");

  /** Before the article of a weekday that recurs. */
  static final WordClass RECURRING_DAY_LEAD = WordClass.of("recurring-day-lead");

  /** Between the ends of a range or the parts of a list. */
  static final WordClass RANGE_JOINT = WordClass.of("range-joint");

  /** Before four figures that are an amount. */
  static final WordClass NO_YEAR_BEFORE = WordClass.of("no-year-before");

  /** After them. */
  static final WordClass NO_YEAR_AFTER = WordClass.of("no-year-after");

  /** Before a genitive and an amount. */
  static final WordClass AGGREGATE = WordClass.of("aggregate");

  /** Beside the quarter of a game. */
  static final WordClass GAME_WORD = WordClass.of("game-word");

  /** Ending of regular plurals; value: letters before it at least. */
  static final WordClass PLURAL_ENDING = WordClass.of("plural-ending");

  /** Ending like a plural's of words in the singular; value: letters before it at least. */
  static final WordClass SINGULAR_ENDING = WordClass.of("singular-ending");

  /** Preposition of a term. */
  static final WordClass TERM_PREPOSITION = WordClass.of("term-preposition");

  private CalendarWords() {}
}
