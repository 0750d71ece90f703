package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.WordClass;

/** The classes of words that the passes ask for; see names.txt, titles.txt, organisations.txt. */
final class NameWords {
  // Titles and offices.

  static final WordClass TITLE = WordClass.of("title");

  /** Form of address or office that was taken for a name. */
  static final WordClass BARE_ADDRESS = WordClass.of("bare-address");

  /** First word of an office of two. */
  static final WordClass OFFICE_MODIFIER = WordClass.of("office-modifier");

  /** Second word of an office of two. */
  static final WordClass OFFICE_NOUN = WordClass.of("office-noun");

  // Organisations.

  /** In which the full name of a company ends: Inc, GmbH. */
  static final WordClass LEGAL_FORM = WordClass.of("legal-form");

  /** What stands for a legal form: Group, Holdings. */
  static final WordClass COMPANY_FORM = WordClass.of("company-form");

  /** Trade in the name of a company: Energy. */
  static final WordClass TRADE = WordClass.of("trade");

  /** Kind of company, right after which stands the name of one: airline. */
  static final WordClass COMPANY_KIND = WordClass.of("company-kind");

  static final WordClass STATE_BODY = WordClass.of("state-body");
  static final WordClass PLACE_OF_LEARNING = WordClass.of("place-of-learning");
  static final WordClass ASSOCIATION = WordClass.of("association");

  /** Body of any of these kinds. */
  static final WordClass BODY = WordClass.of("body");

  static final WordClass CLUB_FORM = WordClass.of("club-form");
  static final WordClass CLUB_NAME = WordClass.of("club-name");

  /** Trade after a place's name, which make a company's. */
  static final WordClass TRADE_OF_PLACE = WordClass.of("trade-of-place");

  /** Word before the name of a body that is no part of it. */
  static final WordClass BEFORE_BODY = WordClass.of("before-body");

  /** Word that ends the name of a body, in running text. */
  static final WordClass BODY_HEAD = WordClass.of("body-head");

  /** Body that is named by how many take part. */
  static final WordClass MEETING_FORMAT = WordClass.of("meeting-format");

  /** End of a company's name in one word. */
  static final WordClass COMPANY_ENDING = WordClass.of("company-ending");

  /** What is traded of a company. */
  static final WordClass SECURITY = WordClass.of("security");

  /** What a company has. */
  static final WordClass COMPANY_PROPERTY = WordClass.of("company-property");

  // Inside names.

  static final WordClass NAME_PREPOSITION = WordClass.of("name-preposition");

  /** Son of, daughter of. */
  static final WordClass PATRONYMIC = WordClass.of("patronymic");

  static final WordClass EVENT_NAME = WordClass.of("event-name");
  static final WordClass DOCUMENT_NAME = WordClass.of("document-name");
  static final WordClass PLAN_NAME = WordClass.of("plan-name");
  static final WordClass STORM = WordClass.of("storm");
  static final WordClass COMMODITY = WordClass.of("commodity");
  static final WordClass CRYPTOCURRENCY = WordClass.of("cryptocurrency");
  static final WordClass ROAD = WordClass.of("road");

  /** Second half of a compound, and no syllable of a name. */
  static final WordClass COMPOUND_END = WordClass.of("compound-end");

  // What is no name.

  /** Who signs a text, as it calls them. */
  static final WordClass SIGNATORY = WordClass.of("signatory");

  static final WordClass COMPASS = WordClass.of("compass");
  static final WordClass PREFIX = WordClass.of("prefix");
  static final WordClass COMMON_ACRONYM = WordClass.of("common-acronym");

  // Beside names.

  /** Verb whose object is a place reached or left. */
  static final WordClass REACH_VERB = WordClass.of("reach-verb");

  /** Verb of going, after which stands a direction. */
  static final WordClass TRAVEL_VERB = WordClass.of("travel-verb");

  static final WordClass DIRECTION = WordClass.of("direction");
  static final WordClass SPORT = WordClass.of("sport");
  static final WordClass ARTICLE = WordClass.of("definite-article");

  /** Between a body and what it is for. */
  static final WordClass OF = WordClass.of("purpose-preposition");

  /** Preposition between a thing traded and the company: shares of, stake in. */
  static final WordClass BELONGING = WordClass.of("belonging-preposition");

  static final WordClass POSSESSIVE = WordClass.of("possessive-ending");

  /** Last word of a name that is neither a person nor a body nor a place. */
  static final ClassSet THING = ClassSet.of(EVENT_NAME, DOCUMENT_NAME, PLAN_NAME);

  /** Body that goes on with what it is for. */
  static final ClassSet BODY_OF = ClassSet.of(STATE_BODY, PLACE_OF_LEARNING);

  /** Word in the name of a body or company. */
  static final ClassSet BODY_OR_COMPANY = ClassSet.of(BODY, COMPANY_FORM);

  /** Last word of what has a name, with capitals or without. */
  static final ClassSet ENDS_A_NAME =
      ClassSet.of(
          WordClass.of("company-cue"),
          WordClass.of("body-cue"),
          WordClass.of("place-cue"),
          WordClass.of("kind-cue"),
          MEETING_FORMAT);

  /** Last word of a company's full name. */
  static final ClassSet COMPANY_END = ClassSet.of(LEGAL_FORM, COMPANY_FORM, TRADE);

  private NameWords() {}
}
