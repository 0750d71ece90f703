package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;

/** Tells of a noun phrase whether it can state a figure: somebody, a body, a paper, a count. */
final class SourceNouns {
  private static final int SPEAKS =
      TokenClasses.NAME
          | TokenClasses.SPEAKER_NOUN
          | TokenClasses.MEDIUM
          | TokenClasses.HEARER
          | TokenClasses.PRONOUN;

  private final QuotedDocument doc;

  SourceNouns(QuotedDocument doc) {
    this.doc = doc;
  }

  /** Somebody or some body, also where the noun alone tells: {@code aid agencies}. */
  boolean tells(TokenRange who) {
    if (someone(who) || medium(who)) {
      return true;
    }
    int head = who.first();
    while (head + 1 < who.end() && !doc.is(head + 1, TokenClasses.OF | TokenClasses.PREPOSITION)) {
      head++;
    }
    boolean part = who.first() > 0 && doc.is(who.first() - 1, TokenClasses.OF);
    if (part || doc.is(who.first(), CommonWords.CARDINAL)) {
      return false;
    }
    return doc.is(head, QuotationWords.TELLER)
        || doc.bits(head) == 0 && doc.mayBePlural(head) && !doc.token(head).capitalised();
  }

  boolean someone(TokenRange who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (doc.is(i, SPEAKS)
          || doc.is(i, QuotationWords.SPEAKING_BODY)
          || doc.is(i, QuotationWords.SPEAKING_BODIES)) {
        return true;
      }
    }
    return false;
  }

  /** A poll, data, the count: by the noun, before what it is of. */
  boolean medium(TokenRange who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (doc.is(i, TokenClasses.OF | TokenClasses.PREPOSITION) && i > who.first()) {
        return false;
      }
      boolean noun = doc.is(i, QuotationWords.DATA_NOUN) || doc.is(i, TokenClasses.MEDIUM);
      if (noun && (i + 1 == who.end() || !doc.is(i + 1, SPEAKS))) {
        return true;
      }
    }
    return false;
  }
}
