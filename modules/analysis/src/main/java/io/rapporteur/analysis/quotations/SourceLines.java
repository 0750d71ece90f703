package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;

/**
 * Reads lines without a verb that say whose the quoted words beside them are: {@code From the desk
 * of Ada Poe, pilot} or {@code And from Ada Poe:} before, {@code - Ada Poe, pilot} after.
 */
final class SourceLines {
  /** A longer line is a sentence. */
  private static final int LONGEST = 24;

  /** The word that names whose words follow stands among the first. */
  private static final int OPENING = 4;

  private final QuotedDocument doc;
  private final NounPhrases phrases;

  SourceLines(QuotedDocument doc) {
    this.doc = doc;
    this.phrases = new NounPhrases(doc);
  }

  /** The label that a line before quoted words is; null when it is none. */
  Cue before(NarratedSentence line) {
    int last = line.end() - 1;
    boolean colon = doc.narrated(last) && doc.is(last, ":");
    boolean stops = doc.narrated(last) && doc.is(last, TokenClasses.PUNCTUATION) && !colon;
    boolean closes = colon || !stops || doc.is(last, ")");
    return closes && line.passages().isEmpty() ? label(line.first(), line.end()) : null;
  }

  /** The label within {@code This from Ada Poe, the pilot: "We sail."}, up to its colon. */
  Cue label(int first, int end) {
    if (end - first > LONGEST || !verbless(first, end)) {
      return null;
    }
    for (int i = first; i < Math.min(end, first + OPENING); i++) {
      if (doc.is(i, QuotationWords.SOURCE_PREPOSITION)) {
        boolean byline = i == first && doc.is(i, QuotationWords.AGENT);
        TokenRange who = byline ? null : phrases.right(i + 1, end);
        who = who == null ? null : person(who);
        return who == null || !someone(who)
            ? null
            : new Cue(new TokenRange(i, i + 1), who, Cue.Kind.LABEL, false);
      }
      boolean opening =
          doc.bits(i) == 0
              || doc.is(
                  i,
                  TokenClasses.MEDIUM
                      | TokenClasses.CONJUNCTION
                      | TokenClasses.DETERMINER
                      | TokenClasses.ADVERB
                      | TokenClasses.SUBORDINATOR);
      if (!opening) {
        return null;
      }
    }
    return null;
  }

  /** {@code the desk of Ada Poe}: the name, where what goes before is a place of work. */
  private TokenRange person(TokenRange who) {
    for (int i = who.first() + 1; i + 1 < who.end(); i++) {
      if (doc.is(i, CommonWords.OF)
          && doc.is(i + 1, TokenClasses.NAME)
          && !doc.is(i - 1, TokenClasses.NAME | TokenClasses.SPEAKER_NOUN)) {
        return new TokenRange(i + 1, who.end());
      }
    }
    return who;
  }

  /** Whether a phrase names a person or a body: {@code from Oslo} does not. */
  private boolean someone(TokenRange who) {
    int start = doc.reading().toCodePoint(doc.token(who.first()).start());
    int end = doc.reading().toCodePoint(doc.token(who.end() - 1).end());
    for (Mention mention : doc.reading().result().getMentions()) {
      boolean within = mention.getSpan().getStart() < end && mention.getSpan().getEnd() > start;
      if (within && mention.getType() != EntityType.place) {
        return true;
      }
    }
    for (int i = who.first(); i < who.end(); i++) {
      if (doc.is(i, TokenClasses.SPEAKER_NOUN) || doc.is(i, QuotationWords.SPEAKING_BODY)) {
        return true;
      }
    }
    return false;
  }

  private boolean verbless(int first, int end) {
    for (int i = first; i < end; i++) {
      boolean verb =
          doc.is(i, TokenClasses.AUXILIARY) && !doc.is(i, GrammarWords.POSSESSIVE_ENDING)
              || doc.is(i, TokenClasses.CUE) && !doc.is(i, TokenClasses.MEDIUM | TokenClasses.NAME);
      if (!doc.narrated(i) || verb) {
        return false;
      }
    }
    return true;
  }

  /** A dash and a name, alone in the line that follows quoted words; else null. */
  Cue after(NarratedSentence line) {
    int end = line.end();
    Cue cue = end - line.first() > LONGEST ? null : signature(line.first(), end);
    boolean named = cue != null && someone(cue.speaker());
    return named && verbless(cue.speaker().first(), end) ? cue : null;
  }

  /** {@code "…" — Ada Poe}, {@code "…" -Ada Poe}, {@code "…" (Ada Poe, pilot)}. */
  Cue signature(int at, int end) {
    if (at + 1 >= end || !doc.narrated(at)) {
      return null;
    }
    boolean bracket = doc.is(at, "(");
    boolean light = bracket || doc.is(at, "-");
    if (light ? !verbless(at, end) : !doc.isDash(at)) {
      return null;
    }
    TokenRange name = phrases.right(at + 1, end);
    boolean signs = name != null && doc.is(name.first(), TokenClasses.NAME) && name.size() < 8;
    boolean closes =
        !bracket || signs && doc.is(name.end() < end ? name.end() : at, TokenClasses.PUNCTUATION);
    return signs && closes && (!light || someone(name))
        ? new Cue(new TokenRange(at, at + 1), name, Cue.Kind.SIGNATURE, false)
        : null;
  }
}
