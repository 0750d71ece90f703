package io.rapporteur.analysis.dates.grammar;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words that tell a time from where the writer stands or from what was told. */
final class DeicticWords {
  /** Day from the day of writing; value: days. */
  static final WordClass RELATIVE_DAY = WordClass.of("relative-day");

  /** The same after an article. */
  static final WordClass RELATIVE_DAY_PHRASE = WordClass.of("relative-day-phrase");

  /** Day from the day told of, after an article and with nothing behind it; value: days. */
  static final WordClass TOLD_DAY_PHRASE = WordClass.of("told-day-phrase");

  /** Part of the day of writing; value: its TIMEX3 code. */
  static final WordClass TODAY_PART = WordClass.of("today-part");

  /** Last, this, next; value: steps from this one. */
  static final WordClass DIRECTION = WordClass.of("time-direction");

  /** One that is reckoned from what was told. */
  static final WordClass TOLD_DIRECTION = WordClass.of("told-direction");

  /** One that is reckoned from what was told when it goes with a day or its part. */
  static final WordClass TOLD_DAY_DIRECTION = WordClass.of("told-day-direction");

  /** Demonstrative of what is not here: with units told of, not with names of months. */
  static final WordClass FAR_DEMONSTRATIVE = WordClass.of("far-demonstrative");

  /** Sameness of a stretch in another year. */
  static final WordClass SAMENESS = WordClass.of("sameness");

  /** Adjective of the stretch told of. */
  static final WordClass LATEST = WordClass.of("latest");

  /** Noun for a stretch of time of no length of its own. */
  static final WordClass PERIOD_NOUN = WordClass.of("period-noun");

  /** Before the article of a stretch told of. */
  static final WordClass PERIOD_LEAD = WordClass.of("period-lead");

  /** Before the year that something is held against. */
  static final WordClass COMPARISON_LEAD = WordClass.of("comparison-lead");

  /** Direction that makes a unit a stretch up to now. */
  static final WordClass STRETCH_DIRECTION = WordClass.of("stretch-direction");

  /** The same for decades and hours. */
  static final WordClass LONG_STRETCH_DIRECTION = WordClass.of("long-stretch-direction");

  /** Demonstrative of what is here. */
  static final WordClass NEAR_DEMONSTRATIVE = WordClass.of("near-demonstrative");

  /** On both sides of an adverb that is compared. */
  static final WordClass AS = WordClass.of("likewise");

  /** Between a direction and its unit. */
  static final WordClass DIRECTED_ADJECTIVE = WordClass.of("directed-adjective");

  /** Phrase for the present or past; value: {@code PRESENT_REF} and so on. */
  static final WordClass REFERENCE_PHRASE = WordClass.of("reference-phrase");

  /** Noun for the past or future; value: {@code PAST_REF} and so on. */
  static final WordClass REFERENCE_NOUN = WordClass.of("reference-noun");

  /** Between its article and that noun. */
  static final WordClass REFERENCE_ADJECTIVE = WordClass.of("reference-adjective");

  /** Before the article of that noun. */
  static final WordClass REFERENCE_NOUN_LEAD = WordClass.of("reference-noun-lead");

  /** Being, in the present. */
  static final WordClass PRESENT_COPULA = WordClass.of("present-copula");

  /** Pronoun as its subject. */
  static final WordClass PERSONAL_SUBJECT = WordClass.of("personal-subject");

  /** Verb of what somebody means to do. */
  static final WordClass INTENT = WordClass.of("intent");

  /** Preposition of likeness. */
  static final WordClass LIKENESS = WordClass.of("likeness");

  /** After it: most of a kind. */
  static final WordClass GENERALITY = WordClass.of("generality");

  /** Adjective of what has lately been; value: TIMEX3. */
  static final WordClass NEAR_PAST = WordClass.of("near-past-adjective");

  /** Before an adjective: the highest degree. */
  static final WordClass SUPERLATIVE = WordClass.of("superlative-lead");

  /** Between a stretch and its last day. */
  static final WordClass ENDED = WordClass.of("stretch-end");

  /** Before the year that is running. */
  static final WordClass WHOLE_YEAR_LEAD = WordClass.of("running-year-lead");

  /** Between this one and the last or next. */
  static final WordClass BESIDE_THIS = WordClass.of("beside-this");

  /** The end of a term that was told just before. */
  static final WordClass TOLD_TERM = WordClass.of("told-term");

  /** After a unit with its article: two units ago. */
  static final WordClass BEFORE_LAST = WordClass.of("before-last");

  /** After a unit with its article, and with nothing behind it: the one before that told of. */
  static final WordClass UNIT_BEFORE = WordClass.of("unit-before");

  private DeicticWords() {}
}
