package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.WordClass;

/** Words that say whose, where, when and how sure: {@code events.txt}. */
final class SlotWords {
  /** Before where something is: in, at, across. */
  static final WordClass IN_PLACE = WordClass.of("scope-in");

  /** Before where something goes. */
  static final WordClass TO_PLACE = WordClass.of("scope-to");

  /** Before where something comes from. */
  static final WordClass FROM_PLACE = WordClass.of("scope-from");

  /** Before who does it. */
  static final WordClass BY_WHOM = WordClass.of("scope-by");

  /** Verb whose subject tells a figure, and does not have it. */
  static final WordClass TELLING = WordClass.of("figure-telling-verb");

  /** Noun of what tells figures: poll, report; whoever it belongs to gives the figure. */
  static final WordClass TELLING_NOUN = WordClass.of("figure-telling-noun");

  /** Before who tells. */
  static final WordClass SOURCE = WordClass.of("source-phrase");

  /** Between a name and its own figure: A at 5 percent, B with 7. */
  static final WordClass HOLDS = WordClass.of("scope-holds");

  /** Each of several has its own of several figures, in order. */
  static final WordClass RESPECTIVELY = WordClass.of("respectively");

  /** Word that ends what a figure is part of, and begins another statement. */
  static final WordClass CLAUSE_START = WordClass.of("scope-clause-start");

  /** Pronoun or possessive for one person. */
  static final WordClass PERSON_PRONOUN = WordClass.of("scope-person-pronoun");

  /** Pronoun or possessive for a thing, a body or several. */
  static final WordClass THING_PRONOUN = WordClass.of("scope-thing-pronoun");

  /** Modality of a clause; the value is a status. */
  static final WordClass STATUS = WordClass.of("figure-status");

  private SlotWords() {}
}
