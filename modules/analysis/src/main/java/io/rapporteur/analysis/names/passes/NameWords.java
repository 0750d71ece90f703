package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.WordClass;

/** The classes of words that the passes ask for; see names.txt, titles.txt, organisations.txt. */
final class NameWords {
  /** Title before a person's name. */
  static final WordClass TITLE = WordClass.of("title");

  /** Title that tells that a name follows, of a person: Ms. */
  static final WordClass COURTESY = WordClass.of("courtesy-title");

  /** Rank, in full: marshal. */
  static final WordClass RANK = WordClass.of("rank");

  /** Rank or title in short, and no name: Insp. */
  static final WordClass RANK_IN_SHORT = WordClass.of("rank-in-short");

  /** Title that is a name as well: Hon. */
  static final WordClass DOUBTFUL_TITLE = WordClass.of("doubtful-title");

  /** Several persons, before their names: neighbours. */
  static final WordClass PERSONS = WordClass.of("person-nouns");

  /** Kind of storm: hurricane. */
  static final WordClass STORM = WordClass.of("storm");

  /** Before that: tropical. */
  static final WordClass STORM_WORD = WordClass.of("storm-word");

  /** And. */
  static final WordClass AND = WordClass.of("and");

  /** Stands for somebody or something that is not named. */
  static final WordClass INDEFINITE = WordClass.of("indefinite-pronoun");

  /** Form of address or office that was taken for a name. */
  static final WordClass BARE_ADDRESS = WordClass.of("bare-address");

  /** Who signs a text, as it calls them: the Sides. */
  static final WordClass SIGNATORY = WordClass.of("text-signatory");

  /** Point of the compass. */
  static final WordClass COMPASS = WordClass.of("compass");

  /** First half of an adjective, with a hyphen after it: Pro-European. */
  static final WordClass PREFIX = WordClass.of("prefix");

  /** Acronym of common words. */
  static final WordClass COMMON_ACRONYM = WordClass.of("common-acronym");

  /** Son of, daughter of. */
  static final WordClass PATRONYMIC = WordClass.of("patronymic");

  /** Kind of company, right after which stands the name of one: airline. */
  static final WordClass COMPANY_KIND = WordClass.of("company-kind");

  /** Definite article. */
  static final WordClass ARTICLE = WordClass.of("definite");

  /** Word that no noun phrase has inside. */
  static final WordClass STOP = WordClass.of("stop");

  /** Preposition between a person and the party they are of. */
  static final WordClass OF = WordClass.of("of");

  /** Last word of what has a name, with capitals or without. */
  static final ClassSet ENDS_A_NAME =
      ClassSet.of(
          WordClass.of("company-cue"),
          WordClass.of("body-cue"),
          WordClass.of("place-cue"),
          WordClass.of("kind-cue"));

  private NameWords() {}
}
