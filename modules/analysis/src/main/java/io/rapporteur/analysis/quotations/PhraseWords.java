package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;

/** Tells what a word is within a noun phrase. */
final class PhraseWords {
  private final QuotedDocument doc;

  PhraseWords(QuotedDocument doc) {
    this.doc = doc;
  }

  /** {@code the fire chief}, {@code the press office}: a noun, though spelt as a verb of speech. */
  boolean modifies(int i) {
    boolean form =
        doc.is(i, TokenClasses.CUE)
            && !doc.is(i, TokenClasses.AUXILIARY | TokenClasses.PROGRESSIVE)
            && doc.is(i, TokenClasses.BASE);
    return form
        && doc.narrated(i - 1)
        && (doc.is(i - 1, TokenClasses.DETERMINER) || possessive(i - 1) || doc.is(i - 1, ","))
        && !doc.is(i - 1, TokenClasses.PRONOUN)
        && noun(i + 1)
        && !doc.token(i + 1).capitalised();
  }

  boolean possessive(int i) {
    return doc.is(i, GrammarWords.POSSESSIVE_ENDING);
  }

  boolean noun(int i) {
    int bits = doc.bits(i);
    return doc.narrated(i)
        && (bits == 0
            || (bits & (TokenClasses.NAME | TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM)) != 0);
  }
}
