package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.WordClass;

/** Words in and beside a noun that is counted: {@code figures.txt}. */
final class CountingWords {
  /** Before the noun: more of it. */
  static final WordClass MORE_OF = WordClass.of("more-of");

  /** The rest of what was told before. */
  static final WordClass OTHER = WordClass.of("other-of");

  /** After {@code of}: a part of known things. */
  static final WordClass PARTITIVE = WordClass.of("partitive");

  /** After {@link #PARTITIVE}: not the noun yet. */
  static final WordClass SUPERLATIVE = WordClass.of("superlative");

  /** No number counts it. */
  static final WordClass NOT_COUNTED = WordClass.of("not-counted");

  /** Plural that may stand before another one that is the head. */
  static final WordClass PLURAL_MODIFIER = WordClass.of("plural-modifier");

  /** Alone after a number no noun. */
  static final WordClass NO_HEAD = WordClass.of("no-head");

  /** Plurals whose size is no count of them. */
  static final WordClass NOT_UNIT = WordClass.of("not-unit");

  /** What people are, alone after their number. */
  static final WordClass PERSON_STATE = WordClass.of("person-state");

  /** Verb of people alone: died. */
  static final WordClass PERSON_VERB = WordClass.of("bare-person-verb");

  /** What people do, in a form that after their number is the verb. */
  static final WordClass PERSON_DEED = WordClass.of("deed-of-persons");

  /** After {@code of}: the things were told before. */
  static final WordClass KNOWN_BY_PRONOUN = WordClass.of("known-whole");

  /** Stands for a count, which follows: toll. */
  static final WordClass COUNT_NOUN = WordClass.of("count-noun");

  /** Between a noun that stands for a count and its value: to. */
  static final WordClass COUNT_LINK = WordClass.of("count-link");

  private CountingWords() {}
}
