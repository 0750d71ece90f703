package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.WordClass;

/** Words in and beside the phrase that is measured: {@code figures.txt}. */
final class MeasureWords {
  /** Verb that is no noun. */
  static final WordClass NEVER_NOUN = WordClass.of("never-noun");

  /** Noun that ends as an adverb does. */
  static final WordClass NOT_ADVERB = WordClass.of("not-adverb");

  /** Verb whose object is who was told. */
  static final WordClass TELLING = WordClass.of("telling");

  /** Before {@code of} not what is measured. */
  static final WordClass EMPTY_HEAD = WordClass.of("empty-head");

  /** After {@code in} no sort of money. */
  static final WordClass NO_SORT = WordClass.of("no-sort");

  /** Ends a phrase that is when, and not a sort of money. */
  static final WordClass SESSION = WordClass.of("session");

  /** Begins what tells which of the things counted. */
  static final WordClass COUNTED_COMPLEMENT = WordClass.of("counted-complement");

  /** Ends it. */
  static final WordClass ENDS_COMPLEMENT = WordClass.of("ends-complement");

  /** Joins parts of one phrase. */
  static final WordClass INSIDE_PHRASE = WordClass.of("inside-phrase");

  /** Between growth and what grows. */
  static final WordClass GROWTH_OF = WordClass.of("growth-of");

  /** Number, before {@code of} what is counted. */
  static final WordClass NUMBER_NOUN = WordClass.of("number-noun");

  /** Begins a noun phrase. */
  static final WordClass ALL_OR_DETERMINER = WordClass.of("all-or-determiner");

  /** After a part it begins what it is a part of. */
  static final WordClass WHOLE = WordClass.of("whole");

  /** Before things known already, which are not counted. */
  static final WordClass KNOWN = WordClass.of("known");

  /** Before a unit of time: which one. */
  static final WordClass TIME_ADJECTIVE = WordClass.of("time-adjective");

  /** Begins what limits a measure to a place, route or field. */
  static final WordClass SCOPE = WordClass.of("scope");

  /** Does so only before a name. */
  static final WordClass LOOSE_SCOPE = WordClass.of("loose-scope");

  private MeasureWords() {}
}
