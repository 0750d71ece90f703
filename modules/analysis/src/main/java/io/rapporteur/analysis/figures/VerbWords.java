package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.pack.WordClass;

/** Verbs, and words that open and link clauses: {@code figures.txt}. */
final class VerbWords {
  /** Verb of a clause for sure. */
  static final WordClass FINITE_VERB = WordClass.of("finite-verb");

  /** Verb before the size of its subject that is often a noun or participle. */
  static final WordClass SIZE_VERB_OR_NOUN = WordClass.of("size-verb-or-noun");

  /** Verb before the size of its subject. */
  static final WordClass MEASURING = WordClass.of("measuring");

  /** Of those, verb that of a firm tells what it gets, and not how big it is. */
  static final WordClass GAINFUL = WordClass.of("gainful");

  /** Verb that makes its object the size that follows. */
  static final WordClass CAUSING = WordClass.of("causing");

  /** Between such an object and the size. */
  static final WordClass TARGET = WordClass.of("target");

  /** Verb of spending. */
  static final WordClass SPENDING = WordClass.of("spending");

  /** Before what money is spent on. */
  static final WordClass SPENT_ON = WordClass.of("spent-on");

  /** Ends as a past form and is none. */
  static final WordClass NOT_PAST = WordClass.of("not-past");

  /** What stands between subject and verb. */
  static final WordClass AUXILIARY = WordClass.of("auxiliary");

  /** Auxiliary that the verb follows. */
  static final WordClass MODAL_OR_HAVE = WordClass.of("modal-or-have");

  /** After a copula: the figure is not the size of the subject. */
  static final WordClass CIRCUMSTANCE = WordClass.of("circumstance");

  /** Pronoun that is a subject. */
  static final WordClass CLAUSE_PRONOUN = WordClass.of("clause-pronoun");

  /** Before a length of time that something else took. */
  static final WordClass DURING = WordClass.of("during");

  /** Before a number; after {@code to} no verb. */
  static final WordClass SIZE_ADVERB = WordClass.of("size-adverb");

  /** Begins another clause. */
  static final WordClass CLAUSE_BOUNDARY = WordClass.of("clause-boundary");

  /** Opens what is put between commas. */
  static final WordClass INSERT = WordClass.of("insert");

  /** Links clauses. */
  static final WordClass CLAUSE_LINK = WordClass.of("clause-link");

  /** Begins a clause that compares. */
  static final WordClass AS = WordClass.of("as");

  /** After {@code and}: another clause and not another noun. */
  static final WordClass OPENS_CLAUSE = WordClass.of("opens-clause");

  /** Before what looks like a verb: it is a noun or a participle. */
  static final WordClass BEFORE_NOUN = WordClass.of("before-noun");

  /** Before a place or time that opens a clause. */
  static final WordClass OPENS_PLACE = WordClass.of("opens-place");

  /** Comparative that is listed as a direction. */
  static final WordClass COMPARATIVE = WordClass.of("comparative");

  private VerbWords() {}
}
