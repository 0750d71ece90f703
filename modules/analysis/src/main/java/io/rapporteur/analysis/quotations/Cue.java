package io.rapporteur.analysis.quotations;

/**
 * A verb or phrase of attribution with its speaker.
 *
 * @param words the expression itself: {@code said}, {@code according to}
 * @param speaker the expression that names who speaks; null when it is understood from before
 * @param kind what sort of expression
 * @param weak whether it attributes only beside quoted words
 */
record Cue(TokenRange words, TokenRange speaker, Kind kind, boolean weak) {
  enum Kind {
    VERB,
    PARTICIPLE,
    ACCORDING,
    NOUN,
    LABEL,
    SIGNATURE,
    POSSESSIVE,
    GUESS
  }

  int first() {
    return speaker == null ? words.first() : Math.min(words.first(), speaker.first());
  }

  int end() {
    return speaker == null ? words.end() : Math.max(words.end(), speaker.end());
  }
}
