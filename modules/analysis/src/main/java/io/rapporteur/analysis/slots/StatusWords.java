package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.pack.WordClass;

/** Words that tell how sure a figure is: {@code events.txt}. */
final class StatusWords {
  /** Verb, noun or adverb of modality; the value is a status. */
  static final WordClass STATUS = WordClass.of("figure-status");

  /** Noun of what is wanted or planned, after a figure or before it. */
  static final WordClass PLAN_NOUN = WordClass.of("figure-plan-noun");

  /** Word of the future, which a body decides on or which only comes. */
  static final WordClass FUTURE = WordClass.of("figure-future");

  /** What is refused to somebody when it is denied: access, bail. */
  static final WordClass REFUSED = WordClass.of("refused");

  /** Opens a condition. */
  static final WordClass CONDITION = WordClass.of("condition");

  /** What may be the finite verb of a clause. */
  static final ClassSet VERBS =
      ClassSet.of(
          CommonWords.PAST,
          CommonWords.COPULA,
          CommonWords.HAVE,
          CommonWords.MODAL,
          GrammarWords.VERB_PAST,
          WordClass.of("finite-verb"));

  private StatusWords() {}
}
