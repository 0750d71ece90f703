package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.pack.WordClass;

/** Classes of words by which instruments are named and dated. */
final class InstrumentWords {
  /** Kind in the plural; value: the kind in the singular. */
  static final WordClass PLURAL_KIND = WordClass.of("instrument-plural");

  /** Kind that is an everyday word too. */
  static final WordClass EVERYDAY_KIND = WordClass.of("everyday-instrument");

  /** Kind that a spokesman makes every day. */
  static final WordClass PRESS_KIND = WordClass.of("press-instrument");

  /** Kind that any other may be called. */
  static final WordClass GENERAL_KIND = WordClass.of("general-instrument");

  /** Kind that is named by a place after it. */
  static final WordClass KIND_OF_PLACE = WordClass.of("instrument-of-place");

  /** Adjective that marks one out; value: the adjective it stands for. */
  static final WordClass ADJECTIVE = WordClass.of("instrument-adjective");

  /** Adjective that names none without a date. */
  static final WordClass COMMON_ADJECTIVE = WordClass.of("common-instrument-adjective");

  /** Adjective by which a general kind takes up another. */
  static final WordClass RESUMING_ADJECTIVE = WordClass.of("resuming-adjective");

  /** Noun before the kind that belongs to the name. */
  static final WordClass ATTRIBUTE = WordClass.of("instrument-attribute");

  /** Word of a name that tells nothing apart. */
  static final WordClass NAME_FILLER = WordClass.of("instrument-name-filler");

  /** Stop word that is an acronym in capitals. */
  static final WordClass ACRONYM_LIKE_STOP = WordClass.of("acronym-like-stop");

  /** Preposition of what the instrument is on. */
  static final WordClass TOPIC_PREPOSITION = WordClass.of("topic-preposition");

  /** Who made it. */
  static final WordClass SIGNATORY = WordClass.of("signatory");

  /** Preposition before them. */
  static final WordClass SIGNATORY_PREPOSITION = WordClass.of("signatory-preposition");

  /** Before a kind that is an everyday word here. */
  static final WordClass EVERYDAY_DETERMINER = WordClass.of("everyday-determiner");

  /** After one. */
  static final WordClass EVERYDAY_VERB = WordClass.of("everyday-verb");

  /** Before an instrument that is known. */
  static final WordClass DEFINITE_LEAD = WordClass.of("definite-instrument-lead");

  /** Between a kind and its date. */
  static final WordClass DATE_LEAD = WordClass.of("instrument-date-lead");

  /** Between the dates of several. */
  static final WordClass DATE_JOINT = WordClass.of("instrument-date-joint");

  /** Between a kind in the plural and its dates. */
  static final WordClass DATE_FILLER = WordClass.of("instrument-date-filler");

  /** Signed, adopted. */
  static final WordClass SIGNING_PARTICIPLE = WordClass.of("signing-participle");

  /** Verb between a kind and its date that begins no other clause. */
  static final WordClass SIGNING_WORD = WordClass.of("signing-word");

  /** Word that begins another clause. */
  static final WordClass CLAUSE_WORD = WordClass.of("clause-word");

  /** Begins a sentence that goes on about the instrument. */
  static final WordClass RESUMPTION = WordClass.of("instrument-resumption");

  /** Word after it that may stand for the instrument or its signing. */
  static final WordClass RESUMED = WordClass.of("resumed-instrument");

  /** Ending of adjectives of peoples; value: letters before it at least. */
  static final WordClass DEMONYM_ENDING = WordClass.of("demonym-ending");

  private InstrumentWords() {}
}
