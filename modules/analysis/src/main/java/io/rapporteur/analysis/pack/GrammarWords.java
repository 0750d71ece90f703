package io.rapporteur.analysis.pack;

/** The small closed classes of grammar: articles, pronouns, prepositions, forms of verbs. */
public final class GrammarWords {
  /** Any word that a noun phrase may open with: determiner, demonstrative, quantifier. */
  public static final WordClass NOUN_OPENER = WordClass.of("noun-opener");

  /** Pronoun that may be a subject. */
  public static final WordClass SUBJECT_PRONOUN = WordClass.of("subject-pronoun");

  /** Personal pronoun that is an object: him, them. */
  public static final WordClass OBJECT_PRONOUN = WordClass.of("object-pronoun");

  /** Pronoun for a man. */
  public static final WordClass MALE_PRONOUN = WordClass.of("male-pronoun");

  /** Pronoun for a woman. */
  public static final WordClass FEMALE_PRONOUN = WordClass.of("female-pronoun");

  /** Pronoun for several. */
  public static final WordClass PLURAL_PRONOUN = WordClass.of("plural-pronoun");

  /** Pronoun for a thing, a body, or whoever it is: it, who. */
  public static final WordClass THING_PRONOUN = WordClass.of("thing-pronoun");

  /** Pronoun for who speaks: I, us. */
  public static final WordClass FIRST_PRONOUN = WordClass.of("first-pronoun");

  /** Pronoun for whoever talk to each other: I, you. */
  public static final WordClass PARTY_PRONOUN = WordClass.of("party-pronoun");

  /** Pronoun for persons spoken of: he, she, they. */
  public static final WordClass REPORTING_PRONOUN = WordClass.of("reporting-pronoun");

  /** Pronoun for one spoken of: he, it. */
  public static final WordClass SINGULAR_PRONOUN = WordClass.of("singular-pronoun");

  /** Any word of the first person, possessives among them. */
  public static final WordClass FIRST_PERSON = WordClass.of("first-person");

  /** Pronoun that opens a clause on the noun before it. */
  public static final WordClass RELATIVE_PRONOUN = WordClass.of("relative-pronoun");

  /** Form of to be. */
  public static final WordClass BE = WordClass.of("be");

  /** Auxiliary verb, the forms of to be and modals among them. */
  public static final WordClass AUXILIARY = WordClass.of("auxiliary-verb");

  /** Ending that makes what is before it an owner, as a token of its own. */
  public static final WordClass POSSESSIVE_ENDING = WordClass.of("possessive-ending");

  /** Not, never. */
  public static final WordClass NEGATION = WordClass.of("negation");

  /** Preposition that ties a noun to the one before it: of, for. */
  public static final WordClass OF_PREPOSITION = WordClass.of("of-preposition");

  /** Any other preposition. */
  public static final WordClass PREPOSITION = WordClass.of("preposition");

  /** What stands before an infinitive. */
  public static final WordClass INFINITIVE_MARK = WordClass.of("infinitive-mark");

  /** Conjunction between equals. */
  public static final WordClass CONJUNCTION = WordClass.of("conjunction");

  /** What opens a reported clause: that. */
  public static final WordClass COMPLEMENTIZER = WordClass.of("complementizer");

  /** Conjunction that opens a dependent clause. */
  public static final WordClass SUBORDINATOR = WordClass.of("subordinator");

  /** Adverb that stands in the list, see {@link Morphology#isAdverb} for the others. */
  public static final WordClass ADVERB = WordClass.of("adverb");

  /** Looks like an adverb, and is a noun. */
  public static final WordClass NOUN_LIKE_ADVERB = WordClass.of("noun-in-ly");

  /** Base form of a verb that some list names. */
  public static final WordClass VERB_BASE = WordClass.of("verb-base");

  /** Past form or participle of such a verb. */
  public static final WordClass VERB_PAST = WordClass.of("verb-past");

  /** Progressive form of such a verb: saying. */
  public static final WordClass VERB_PROGRESSIVE = WordClass.of("verb-progressive");

  /** Past form that no rule makes: fell, took. */
  public static final WordClass IRREGULAR_PAST = WordClass.of("irregular-past");

  private GrammarWords() {}
}
