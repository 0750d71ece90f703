package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words that show whom a speaker's expression means. */
final class AttributionWords {
  /** What is written or spoken and holds somebody's words. */
  static final WordClass MEDIUM = WordClass.of("medium");

  /** Noun for whoever speaks: persons by office or occupation, bodies, papers. */
  static final WordClass SPEAKER_NOUN = WordClass.of("speaker-noun");

  /** Noun of an office or occupation, in the singular. */
  static final WordClass ROLE_NOUN = WordClass.of("role-noun");

  /** Noun of another person who speaks, in the singular: witness. */
  static final WordClass PERSON_NOUN = WordClass.of("person-noun");

  /** Word before the noun of an office: foreign minister. */
  static final WordClass ROLE_MODIFIER = WordClass.of("role-modifier");

  /** Makes an office another's: deputy, former. */
  static final WordClass OTHER_OFFICE_MODIFIER = WordClass.of("other-office-modifier");

  /** General word for an office that a country has one of: leader. */
  static final WordClass SINGLE_OFFICE = WordClass.of("single-office");

  /** Other, another: joins further ones. */
  static final WordClass FURTHER = WordClass.of("further-determiner");

  /** Kinds of bodies by the last word of their names. */
  static final WordClass BODY = WordClass.of("body");

  /** An office in short: FM. */
  static final WordClass SHORT_OFFICE = WordClass.of("short-office");

  /** Between an office and what it is of: envoy to. */
  static final WordClass OFFICE_PREPOSITION = WordClass.of("office-preposition");

  /** What a body that spoke before may be called: the ministry. */
  static final WordClass SPEAKING_BODY = WordClass.of("speaking-body");

  /** Of those, what bodies of any name may be called: the company. */
  static final WordClass ORGANISATION_KIND = WordClass.of("organisation-kind");

  /** What holds the words of whoever spoke last, and so speaks for him: the statement. */
  static final WordClass OWN_MEDIUM = WordClass.of("own-medium");

  /** What opens an expression for one not named so far: a, another. */
  static final WordClass INDEFINITE = WordClass.of("indefinite");

  /** Day or month, which no subject holds. */
  static final WordClass DAY_WORD = WordClass.of("day-word");

  /** Title before a surname: Mr. */
  static final WordClass COURTESY_TITLE = WordClass.of("courtesy-title");

  /** Label of one who asks, which is no name. */
  static final WordClass QUESTION_LABEL = WordClass.of("question-label");

  /** What is counted, asked or reckoned: poll. */
  static final WordClass DATA_NOUN = WordClass.of("data-noun");

  /** Those whom a survey asked. */
  static final WordClass ASKED = WordClass.of("asked");

  /** Before whoever stands behind a paper or a count: data from. */
  static final WordClass SOURCE_PREPOSITION = WordClass.of("source-preposition");

  /** Noun for a poll. */
  static final WordClass SURVEY = WordClass.of("survey");

  /** Who is asked in polls: voters. */
  static final WordClass IN_POLLS = WordClass.of("asked-in-polls");

  /** What those think who are asked. */
  static final WordClass OPINION = WordClass.of("opinion-verb");

  /** Verb by which somebody is asked: questioned. */
  static final WordClass QUESTIONING_VERB = WordClass.of("questioning-verb");

  /** Verb whose object answers in the same sentence: accused. */
  static final WordClass CONFRONTING_VERB = WordClass.of("confronting-verb");

  /** Put: also of a question that is put to somebody. */
  static final WordClass PUTTING_VERB = WordClass.of("putting-verb");

  /** Opens a clause whose verb is answered after it: when. */
  static final WordClass ANSWERED_AFTER = WordClass.of("answered-after");

  /** Opens a clause that stands against the one behind it: though. */
  static final WordClass CONCEDING = WordClass.of("conceding");

  /** I, my: of one who speaks of himself. */
  static final WordClass SELF = WordClass.of("self-word");

  /** Opens a clause that goes on at the same time: while. */
  static final WordClass SIMULTANEOUS = WordClass.of("simultaneous");

  /** By. */
  static final WordClass AGENT = WordClass.of("agent-preposition");

  /** Verb of what shows or reckons a figure: shows, expects. */
  static final WordClass EVIDENCE_VERB = WordClass.of("evidence-verb");

  /** Verb of saying and nothing else. */
  static final WordClass TELLING_VERB = WordClass.of("telling-verb");

  private AttributionWords() {}
}
