package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words in and beside names that show what stands for one thing. */
final class EntityWords {
  /** Noun of an office or occupation, in the singular. */
  static final WordClass ROLE_NOUN = WordClass.of("role-noun");

  /** Word before such a noun: foreign minister. */
  static final WordClass ROLE_MODIFIER = WordClass.of("role-modifier");

  /** A word that may mean several offices: leader; value: those, parted by a slash. */
  static final WordClass GENERAL_OFFICE = WordClass.of("general-office");

  /** An office in short; value: in full. */
  static final WordClass SHORT_OFFICE = WordClass.of("short-office");

  /** Title of one who heads a government; words and phrases. */
  static final WordClass HEAD_OF_GOVERNMENT = WordClass.of("head-of-government");

  /** Between an office and what it is of: envoy to. */
  static final WordClass OFFICE_PREPOSITION = WordClass.of("office-preposition");

  /** Stands for the office of whoever was named before: counterpart. */
  static final WordClass COUNTERPART = WordClass.of("counterpart");

  /** Role or title of a man. */
  static final WordClass MALE_ROLE = WordClass.of("male-role");

  /** Role or title of a woman. */
  static final WordClass FEMALE_ROLE = WordClass.of("female-role");

  /** Word that is in no apposition to a name. */
  static final WordClass NO_APPOSITION_WORD = WordClass.of("no-apposition-word");

  /** After a name and a comma, joins another thing: and. */
  static final WordClass JOINING_WORD = WordClass.of("joining-word");

  /** Takes up the country named before. */
  static final WordClass COUNTRY_NOUN = WordClass.of("country-noun");

  /** Title at the head of a person's name, and no part of it. */
  static final WordClass NAME_TITLE = WordClass.of("name-title");

  /** After a person's name, and no part of it. */
  static final WordClass NAME_SUFFIX = WordClass.of("name-suffix");

  /** An article before a surname, with its hyphen, which it may go without: al-. */
  static final WordClass SURNAME_ARTICLE = WordClass.of("surname-article");

  /** After a father's name: son of. */
  static final WordClass CHILD_OF = WordClass.of("child-of");

  /** Head of a body that is some place's: ministry. */
  static final WordClass OWNED_BODY = WordClass.of("owned-body");

  /** Another way to write a body's name; value: the one compared by. */
  static final WordClass BODY_SYNONYM = WordClass.of("body-synonym");

  /** Legal form at the end of a company's name. */
  static final WordClass LEGAL_FORM = WordClass.of("legal-form");

  /** Group, holding: as good as a legal form. */
  static final WordClass COMPANY_FORM = WordClass.of("company-form");

  /** Where a part of a country lies: western. */
  static final WordClass DIRECTION = WordClass.of("direction");

  /** What a part of a country is: district. */
  static final WordClass ADMINISTRATIVE_DIVISION = WordClass.of("administrative-division");

  private EntityWords() {}
}
