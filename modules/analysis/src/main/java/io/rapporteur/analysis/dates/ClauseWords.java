package io.rapporteur.analysis.dates;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words that tell the tense of a clause or the day of a document. */
final class ClauseWords {
  /** Word of the future that is also a noun or an adjective. */
  static final WordClass FUTURE_NOUN = WordClass.of("future-noun");

  /** After a past form that has a meaning in the future. */
  static final WordClass FUTURE_LINK = WordClass.of("future-link");

  /** Marker of the infinitive, which before being tells of the future. */
  static final WordClass INFINITIVE_MARK = WordClass.of("infinitive-mark");

  /** Being, in the infinitive. */
  static final WordClass INFINITIVE_BE = WordClass.of("infinitive-be");

  /** Forms of it that are in no tense, with the participle after them. */
  static final WordClass NON_FINITE_BE = WordClass.of("non-finite-be");

  /** Word with that ending that is none. */
  static final WordClass NO_PAST = WordClass.of("no-past");

  /** Before the date of a page. */
  static final WordClass DATELINE_LEAD = WordClass.of("dateline-lead");

  /** Preposition of a term, which may lie ahead. */
  static final WordClass TERM_PREPOSITION = WordClass.of("term-preposition");

  /** The same before a month or year. */
  static final WordClass DEADLINE_PREPOSITION = WordClass.of("deadline-preposition");

  /** Ending of verbs in the future; value: letters before it at least. */
  static final WordClass FUTURE_ENDING = WordClass.of("future-ending");

  /** Word of the future that tells what may or must be, and not that it will. */
  static final WordClass OPEN_FUTURE = WordClass.of("open-future");

  /** Preposition of a beginning that lies behind. */
  static final WordClass SINCE = WordClass.of("since-preposition");

  /** Preposition of what is awaited. */
  static final WordClass AHEAD = WordClass.of("ahead-preposition");

  /** Before the time that something is set in. */
  static final WordClass SETTING_PREPOSITION = WordClass.of("setting-preposition");

  /** Before a time that is only looked back to. */
  static final WordClass LOOK_BACK = WordClass.of("look-back");

  /** Before a weekend that everybody has in mind. */
  static final WordClass THROUGHOUT = WordClass.of("throughout-preposition");

  /** Auxiliary of what will be, and not of what would. */
  static final WordClass SURE_FUTURE = WordClass.of("sure-future");

  /** Noun for the end of a term. */
  static final WordClass DEADLINE_NOUN = WordClass.of("deadline-noun");

  /** Participle of putting off: the day after it lies ahead. */
  static final WordClass DEFERRAL = WordClass.of("deferral");

  /** Preposition of a term, after what is left until then. */
  static final WordClass TERM_BEFORE = WordClass.of("term-before");

  /** Base form of a verb of what is fixed for a day. */
  static final WordClass SCHEDULE = WordClass.of("schedule-verb");

  /** The same in a form that is no plural's, or that only verbs have. */
  static final WordClass SCHEDULE_SINGULAR = WordClass.of("schedule-singular");

  /** Verb of the present with its noun or adverb: what is fixed for a day. */
  static final WordClass SCHEDULE_PHRASE = WordClass.of("schedule-phrase");

  /** Being, in the past. */
  static final WordClass PAST_COPULA = WordClass.of("past-copula");

  /** Verb by which somebody was told to do what is to come. */
  static final WordClass ORDER = WordClass.of("order-verb");

  /** Verb by which something is called for a day. */
  static final WordClass CALLING = WordClass.of("calling-verb");

  /** Before the day it is called for. */
  static final WordClass PURPOSE_PREPOSITION = WordClass.of("purpose-preposition");

  /** Verb by which somebody undertook what is to come. */
  static final WordClass UNDERTAKING = WordClass.of("undertaking");

  /** What is wanted or made ready, before an infinitive. */
  static final WordClass INTENT = WordClass.of("intent");

  /** Giving somebody time until a day. */
  static final WordClass TERM_GIVING = WordClass.of("term-giving");

  /** Past form that tells the tense of a clause, beside those of all layers. */
  static final WordClass TENSE_PAST = WordClass.of("tense-past");

  /** Ending of a plural; value: letters before it at least. */
  static final WordClass PLURAL_ENDING = WordClass.of("plural-ending");

  /** Modal verb that tells of the past before an auxiliary of the perfect. */
  static final WordClass PERFECT_MODAL = WordClass.of("perfect-modal");

  /** Before a verb that has no tense of its own. */
  static final WordClass BARE_OPENER = WordClass.of("bare-opener");

  /** Being, in the present. */
  static final WordClass PRESENT_COPULA = WordClass.of("present-copula");

  /** Before the last day of a state: through. */
  static final WordClass LASTING = WordClass.of("lasting-preposition");

  /** Lasts now, before a participle: stays. */
  static final WordClass PRESENT_STATE = WordClass.of("present-state");

  /** Before the beginning of a stretch. */
  static final WordClass FROM = WordClass.of("from-preposition");

  /** Behind two ends joined by and. */
  static final WordClass BETWEEN_BEHIND = WordClass.of("between-postposition");

  /** Between those two ends. */
  static final WordClass BETWEEN_JOINT = WordClass.of("between-joint");

  /** Between a day and a time of it. */
  static final WordClass CLOCK_JOINT = WordClass.of("clock-joint");

  /** Between days that recur and their time, where a single day has none. */
  static final WordClass RECURRING_JOINT = WordClass.of("recurring-joint");

  /** Before two ends joined by and. */
  static final WordClass BETWEEN = WordClass.of("between-preposition");

  /** Before a time that begins no stretch, whatever follows it. */
  static final WordClass POINT_LEAD = WordClass.of("point-lead");

  /** Preposition. */
  static final WordClass PREPOSITION = WordClass.of("preposition");

  /** Word that denies. */
  static final WordClass NEGATION = WordClass.of("negation");

  /** Participle of birth. */
  static final WordClass BIRTH = WordClass.of("birth");

  /** Before a participle: in the way that was planned. */
  static final WordClass LIKEWISE = WordClass.of("likewise");

  /** Between that word and the participle. */
  static final WordClass FORMERLY = WordClass.of("formerly");

  /** Half of the day that an hour is in. */
  static final WordClass HALF_OF_DAY = WordClass.of("half-of-day");

  /** Being, as a participle of the perfect. */
  static final WordClass PERFECT_BE = WordClass.of("perfect-be");

  private ClauseWords() {}
}
