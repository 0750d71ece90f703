package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;

/** Tells the forms in which a word that may be a cue stands in its sentence. */
final class CueForms {
  private final QuotedDocument doc;
  private final CueArguments arguments;

  CueForms(QuotedDocument doc, CueArguments arguments) {
    this.doc = doc;
    this.arguments = arguments;
  }

  /** {@code , saying}, {@code by saying}; not {@code the 1999 shooting}. */
  boolean isParticiple(NarratedSentence sentence, int i) {
    if (i == sentence.first() || !doc.narrated(i - 1)) {
      return true;
    }
    int other =
        TokenClasses.PUNCTUATION
            | TokenClasses.CONJUNCTION
            | TokenClasses.PREPOSITION
            | TokenClasses.OF
            | TokenClasses.ADVERB
            | TokenClasses.SUBORDINATOR
            | TokenClasses.PRONOUN;
    return doc.is(i - 1, other) || isAttached(sentence, i);
  }

  /** {@code footage of Ada Poe saying}: right after the one who speaks. */
  boolean isAttached(NarratedSentence sentence, int i) {
    int p = i - 1;
    while (p > sentence.first() && doc.narrated(p) && doc.is(p, TokenClasses.ADVERB)) {
      p--;
    }
    return p >= sentence.first()
        && doc.narrated(p)
        && doc.is(p, TokenClasses.NAME | TokenClasses.SPEAKER_NOUN)
        && !doc.is(p, TokenClasses.MEDIUM);
  }

  /** {@code and said}: the subject is the sentence's. */
  boolean isJoined(NarratedSentence sentence, int i) {
    int p = i - 1;
    while (p > sentence.first() && doc.is(p, TokenClasses.ADVERB)) {
      p--;
    }
    return p > sentence.first() && doc.is(p, TokenClasses.CONJUNCTION | TokenClasses.PUNCTUATION);
  }

  /** {@code was told}. */
  boolean isPassive(NarratedSentence sentence, int i) {
    if (!doc.is(i, TokenClasses.PAST)) {
      return false;
    }
    int p = i - 1;
    while (p >= sentence.first()
        && doc.narrated(p)
        && doc.is(p, TokenClasses.ADVERB | TokenClasses.NEGATION)) {
      p--;
    }
    return p >= sentence.first() && doc.narrated(p) && doc.is(p, TokenClasses.BE);
  }

  /** {@code the report}, {@code his claims}: a noun after a word that calls for one. */
  boolean isNoun(NarratedSentence sentence, int i) {
    if (doc.is(i, TokenClasses.PAST) && !doc.is(i, TokenClasses.BASE) || i == sentence.first()) {
      return false;
    }
    int p = i - 1;
    if (!doc.narrated(p)) {
      return false;
    }
    boolean infinitive = doc.is(p, GrammarWords.INFINITIVE_MARK);
    if (infinitive && doc.is(i, QuotationWords.EVIDENCE_VERB) && doc.is(i, TokenClasses.BASE)) {
      return false;
    }
    int calls = TokenClasses.DETERMINER | TokenClasses.OF | TokenClasses.PREPOSITION;
    boolean speech = doc.is(i, QuotationWords.SPEECH_NOUN) && doc.is(i + 1, TokenClasses.OF);
    if (doc.is(p, calls) && !doc.is(p, TokenClasses.PRONOUN)
        || speech
        || doc.is(p, GrammarWords.POSSESSIVE_ENDING)) {
      return true;
    }
    // "mental state", "battleground states", "party rules": as likely a noun, so what follows
    // decides.
    // "released emails", "published details": what was done to them stands before.
    boolean object =
        !doc.token(p).capitalised()
            && (doc.bits(p) == 0 && doc.isPast(p) || doc.is(p, TokenClasses.PAST))
            && doc.is(i, TokenClasses.CUE_NOUN | TokenClasses.QUOTING);
    boolean clear =
        !object
            && i + 1 < sentence.end()
            && (!doc.narrated(i + 1)
                || doc.is(i + 1, GrammarWords.COMPLEMENTIZER)
                || doc.is(i + 1, ":"));
    if (clear || doc.is(p, TokenClasses.PRONOUN | TokenClasses.AUXILIARY | TokenClasses.NEGATION)) {
      return false;
    }
    if (arguments.opensAsVerb(sentence, i)) {
      return false;
    }
    boolean plural = doc.mayBePlural(p);
    boolean disagrees =
        doc.bits(p) == 0 && !doc.is(i, TokenClasses.PAST) && doc.is(i, TokenClasses.BASE) != plural;
    return object || doc.is(i, TokenClasses.CUE_NOUN) || disagrees && !doc.is(i, CommonWords.VERB);
  }
}
