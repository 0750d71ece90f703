package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words that show who says what; their lists stand in {@code cues.txt} of a pack. */
final class QuotationWords {
  /** Any form of a verb that attributes words. */
  static final WordClass CUE = WordClass.of("cue");

  /** Of these, what does so only beside quoted words or before a reported clause. */
  static final WordClass QUOTING_VERB = WordClass.of("quoting-verb");

  /** Of these, what is only done in words, so that quoted ones alone behind it go on: argue. */
  static final WordClass ARGUING_VERB = WordClass.of("arguing-verb");

  /** Say, after which a reported clause may follow at once. */
  static final WordClass SAYING_VERB = WordClass.of("saying-verb");

  /** Cue of one who says that something is not so: deny. */
  static final WordClass DENYING_VERB = WordClass.of("denying-verb");

  /** Cue that before a number says what is fetched back: recall. */
  static final WordClass RETRIEVING_VERB = WordClass.of("retrieving-verb");

  /** Noun for what somebody says, whose clause follows it: claim that. */
  static final WordClass SPEECH_NOUN = WordClass.of("speech-noun");

  /** Before whoever says such a thing: claims by. */
  static final WordClass SOURCE_PREPOSITION = WordClass.of("source-preposition");

  /** Verb that says more beside a figure than quoted: found, shows. */
  static final WordClass EVIDENCE_VERB = WordClass.of("evidence-verb");

  /** Verb by which a source states a figure: these, announced, reports. */
  static final WordClass FIGURE_VERB = WordClass.of("figure-verb");

  /** Of these, what is done to things too: the police found guns. */
  static final WordClass FINDING_VERB = WordClass.of("finding-verb");

  /** Puts, which states a figure with a level: puts the loss at. */
  static final WordClass PUTTING_VERB = WordClass.of("putting-verb");

  /** Before a level: at. */
  static final WordClass LEVEL_PREPOSITION = WordClass.of("level-preposition");

  /** Verb that states a figure when "of" and a number follow: spoke of 14. */
  static final WordClass SPEAKING_VERB = WordClass.of("speaking-verb");

  /** What somebody reckons a figure to be: its forecast. */
  static final WordClass FORECAST_NOUN = WordClass.of("forecast-noun");

  /** What is counted, asked or reckoned, and so states figures: data, poll. */
  static final WordClass DATA_NOUN = WordClass.of("data-noun");

  /** Several of them: unions. */
  static final WordClass SPEAKING_BODIES = WordClass.of("speaking-bodies");

  /** Verb of saying and nothing else; not added, which is done to jobs. */
  static final WordClass TELLING_VERB = WordClass.of("telling-verb");

  /** Noun of what gives figures as somebody does: agencies, television. */
  static final WordClass TELLER = WordClass.of("figure-teller");

  /** Before who does what is done: accused by. */
  static final WordClass AGENT = WordClass.of("agent-preposition");

  /** Bodies and sides that speak, by their noun: the union. */
  static final WordClass SPEAKING_BODY = WordClass.of("speaking-body");

  /** Cue after which the hearer follows, not the speaker: told. */
  static final WordClass WITH_HEARER = WordClass.of("with-hearer");

  /** Cue with a hearer that may yet stand before its speaker: asked. */
  static final WordClass INVERTED = WordClass.of("inverted");

  /** Cue whose object may be what was said: noted the role of. */
  static final WordClass WITH_OBJECT = WordClass.of("with-object");

  /** Cue that may follow what is thought. */
  static final WordClass THINKING_VERB = WordClass.of("thinking-verb");

  /** Cue by which a speaker gives something a name or a quality. */
  static final WordClass JUDGING_VERB = WordClass.of("judging-verb");

  /** Of these, what needs no word before the quality: call. */
  static final WordClass NAMING_VERB = WordClass.of("naming-verb");

  /** Form of a cue that is more often a noun: report, calls. */
  static final WordClass CUE_NOUN = WordClass.of("cue-noun");

  /** What names the source of its sentence: according to, per; also phrases. */
  static final WordClass SOURCE_PHRASE = WordClass.of("source-phrase");

  /** Noun for whoever speaks: persons by office or occupation, bodies, papers. */
  static final WordClass SPEAKER_NOUN = WordClass.of("speaker-noun");

  /** Noun for what somebody's words stand in: statement, letter. */
  static final WordClass MEDIUM = WordClass.of("medium");

  /** Whoever is told: him, reporters. */
  static final WordClass HEARER = WordClass.of("hearer");

  /** Pronoun that is also an article: one broker. */
  static final WordClass SINGLING = WordClass.of("singling");

  /** Takes up what was told before: says so. */
  static final WordClass TOLD_BEFORE = WordClass.of("told-before");

  /** As, which likens, or opens a judgement: as the minister said, hailed it as. */
  static final WordClass LIKENING = WordClass.of("likening");

  /** Day or month, which ends a noun phrase. */
  static final WordClass DAY_WORD = WordClass.of("day-word");

  /** This, last, next: before a week or a year. */
  static final WordClass TIME_DIRECTION = WordClass.of("time-direction");

  /** Other, another: a determiner that adds a further one. */
  static final WordClass FURTHER = WordClass.of("further-determiner");

  /** Word before a title in marks: entitled. */
  static final WordClass TITLED = WordClass.of("titled");

  /** Word or phrase before a name that the author does not vouch for: so-called, known as. */
  static final WordClass SO_CALLED = WordClass.of("so-called");

  /** Label of one who asks in a transcript. */
  static final WordClass QUESTION_LABEL = WordClass.of("question-label");

  /** Label of one who answers. */
  static final WordClass ANSWER_LABEL = WordClass.of("answer-label");

  /** Single letter that labels questions. */
  static final WordClass QUESTION_LETTER = WordClass.of("question-letter");

  /** Single letter that labels answers. */
  static final WordClass ANSWER_LETTER = WordClass.of("answer-letter");

  /** Word that opens a paragraph with a colon and labels no speaker: photo, source. */
  static final WordClass NO_SPEAKER_LABEL = WordClass.of("no-speaker-label");

  /** Interview, conversation: beside the name of whom it is with. */
  static final WordClass CONVERSATION_WORD = WordClass.of("conversation-word");

  /** Preposition before an author's name. */
  static final WordClass AUTHOR_PREPOSITION = WordClass.of("author-preposition");

  /** By hearing which somebody else's words are told: heard Poe say. */
  static final WordClass HEARING_VERB = WordClass.of("hearing-verb");

  /** Adjective that ties a source to whom it knows of: close to, familiar with. */
  static final WordClass TIED = WordClass.of("tied-adjective");

  /** Before what is not said: against, without. */
  static final WordClass AVERTING = WordClass.of("averting-preposition");

  /** Noun for what somebody else holds: at the idea that, on reports that. */
  static final WordClass HELD_NOUN = WordClass.of("held-noun");

  /** Relative pronoun of what somebody has: whose. */
  static final WordClass OWNING_RELATIVE = WordClass.of("owning-relative");

  /** Preposition that opens a clause as well: after the union said. */
  static final WordClass OPENING_PREPOSITION = WordClass.of("opening-preposition");

  /** What an apostrophe at the head of a word stands before: 'em, 'til. */
  static final WordClass ELISION = WordClass.of("elision");

  private QuotationWords() {}
}
