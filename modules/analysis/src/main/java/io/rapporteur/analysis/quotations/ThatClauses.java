package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;

/** Finds the clauses that verbs of speech govern by a {@code that}. */
final class ThatClauses {
  /** Tokens from the verb up to which one is looked for. */
  private static final int FAR = 16;

  private final QuotedDocument doc;

  ThatClauses(QuotedDocument doc) {
    this.doc = doc;
  }

  /**
   * The {@code that} a verb governs, past its hearer, time and place; -1 when there is none, or
   * when it belongs to the verb's object: {@code published loans that it had granted}.
   */
  int at(int verb, int from, int limit) {
    boolean object = !doc.is(verb, TokenClasses.WITH_HEARER) && object(from, limit);
    for (int i = from; i < limit && i - from < FAR; i++) {
      boolean other =
          i > from
              && doc.is(i, TokenClasses.CUE)
              && !doc.is(i, TokenClasses.NAME | TokenClasses.MEDIUM);
      if (!doc.narrated(i) || doc.is(i, ":") || other) {
        return -1;
      }
      if (doc.is(i, GrammarWords.COMPLEMENTIZER)) {
        boolean governed =
            !object && !held(from, i) && i + 1 < limit && !doc.is(i + 1, TokenClasses.AUXILIARY);
        return governed ? i : -1;
      }
      if (doc.is(i, TokenClasses.AUXILIARY | TokenClasses.PRONOUN)
          && !doc.is(i, TokenClasses.HEARER)) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code scoffed at the idea that}, {@code warned against assuming that}: no words of his. */
  private boolean held(int from, int that) {
    return that - from > 1
        && (doc.is(from, QuotationWords.AVERTING)
            || doc.is(from, TokenClasses.PREPOSITION)
                && doc.is(that - 1, QuotationWords.HELD_NOUN));
  }

  /**
   * Whether a thing follows that is no time: {@code published details}, but {@code said Monday}.
   */
  private boolean object(int i, int limit) {
    if (i + 1 >= limit || !doc.narrated(i) || doc.is(i, GrammarWords.COMPLEMENTIZER)) {
      return false;
    }
    boolean day =
        doc.is(i + 1, TokenClasses.DAY)
            || i + 2 < limit
                && doc.is(i + 1, TokenClasses.PREPOSITION)
                && doc.is(i + 2, TokenClasses.DAY);
    if (day || doc.is(i, QuotationWords.TIME_DIRECTION)) {
      return false;
    }
    return doc.is(i, ReportedContents.NOUN | TokenClasses.CUE)
        || doc.bits(i) == 0 && !doc.is(i, CommonWords.STOP);
  }
}
