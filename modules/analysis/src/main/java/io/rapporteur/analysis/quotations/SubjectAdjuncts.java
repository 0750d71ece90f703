package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;

/**
 * Passes over what may stand between a subject and its verb and is no part of either: {@code the
 * Tide Bank this week said}, {@code on Monday}, {@code in a statement}, {@code union leaders
 * speaking from Oslo said}.
 */
final class SubjectAdjuncts {
  private static final int NOUN =
      TokenClasses.NAME | TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM | TokenClasses.HEARER;

  /** A clause about the subject is looked back over no further. */
  private static final int FAR = 8;

  private final QuotedDocument doc;

  SubjectAdjuncts(QuotedDocument doc) {
    this.doc = doc;
  }

  /** Where the subject ends that stands before these; {@code end} when there are none. */
  int before(int end, int floor) {
    int at = end;
    int next = beforeOne(at, floor);
    while (next < at) {
      at = next;
      next = beforeOne(at, floor);
    }
    return at;
  }

  private int beforeOne(int end, int floor) {
    int i = end - 1;
    if (i <= Math.max(floor, 0) || !doc.narrated(i)) {
      return end;
    }
    if (doc.is(i, TokenClasses.NUMBER) && doc.is(i - 1, TokenClasses.DAY)) {
      i--;
    }
    if (i <= floor) {
      return end;
    }
    if (doc.is(i, CommonWords.DAY_PART) && doc.is(i - 1, TokenClasses.DAY) && i - 1 > floor) {
      i--;
    }
    int range = range(i, floor);
    if (range > floor) {
      return subject(range, floor, end);
    }
    if (doc.is(i, TokenClasses.DAY)) {
      boolean tied = doc.is(i - 1, TokenClasses.PREPOSITION) || doc.is(i - 1, TokenClasses.ADVERB);
      return subject(tied ? i - 1 : i, floor, end);
    }
    if (doc.is(i, CommonWords.TIME_UNIT) || doc.is(i, CommonWords.DAY_PART)) {
      return doc.is(i - 1, QuotationWords.TIME_DIRECTION) ? subject(i - 1, floor, end) : end;
    }
    if (doc.is(i, TokenClasses.MEDIUM) && i - 2 > floor) {
      boolean within =
          doc.is(i - 1, TokenClasses.DETERMINER) && doc.is(i - 2, TokenClasses.PREPOSITION);
      return within ? subject(i - 2, floor, end) : end;
    }
    return end;
  }

  /**
   * Where {@code between April 10 and April 14} begins whose last day or month stands at {@code i};
   * -1 when it is none.
   */
  private int range(int i, int floor) {
    if (!doc.is(i, TokenClasses.DAY)) {
      return -1;
    }
    int k = i - 1;
    while (k > floor
        && i - k < FAR
        && doc.narrated(k)
        && doc.is(k, TokenClasses.DAY | TokenClasses.NUMBER | TokenClasses.CONJUNCTION)) {
      k--;
    }
    boolean two = i - k > 2 && doc.is(k, TokenClasses.PREPOSITION);
    return two ? k : -1;
  }

  /** An end before which a noun stands, else the one there was. */
  private int subject(int at, int floor, int end) {
    return at > floor && noun(at - 1) ? at : end;
  }

  private boolean noun(int i) {
    return doc.narrated(i) && (doc.bits(i) == 0 || doc.is(i, NOUN) || doc.is(i, ")"));
  }

  /**
   * Where a clause without its own verb begins after the head of a phrase: {@code leaders speaking
   * from Oslo}, {@code doctors based in Oslo}; -1 when the phrase has none.
   *
   * @param phrase as far as it was found to the left of a verb
   * @param floor first token of the sentence
   */
  int reduced(TokenRange phrase, int floor) {
    int from = Math.max(floor + 1, phrase.first() - 2);
    for (int i = phrase.end() - 2; i >= from; i--) {
      if (!doc.narrated(i)) {
        return -1;
      }
      if (doc.is(i + 1, TokenClasses.PREPOSITION) && verbal(i) && (head(i - 1) || tied(i))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The pronoun of the clause that a phrase is the end of: {@code the pilot who left the port}; -1
   * when it is not, as in {@code which the port said}, where the phrase speaks.
   */
  int relative(TokenRange phrase, int floor) {
    int i = phrase.first();
    boolean verb = deed(i);
    for (i--; i > floor && phrase.first() - i < FAR; i--) {
      if (!doc.narrated(i)) {
        return -1;
      }
      if (doc.is(i, GrammarWords.RELATIVE_PRONOUN)) {
        return verb && !doc.is(i, GrammarWords.COMPLEMENTIZER) && head(i - 1) ? i : -1;
      }
      if (doc.is(i, TokenClasses.PUNCTUATION | TokenClasses.SUBORDINATOR | TokenClasses.CUE)) {
        return -1;
      }
      verb |= doc.is(i, TokenClasses.AUXILIARY) || deed(i);
    }
    return -1;
  }

  /** What looks like the past form of a verb that is none of speech. */
  boolean deed(int i) {
    return doc.bits(i) == 0
        && !doc.token(i).capitalised()
        && (doc.isPast(i) || doc.is(i, GrammarWords.IRREGULAR_PAST));
  }

  private boolean verbal(int i) {
    int bits = doc.bits(i);
    return (bits & TokenClasses.PROGRESSIVE) != 0
        || doc.is(i, QuotationWords.TIED)
        || bits == 0 && (doc.isProgressive(i) || doc.isPast(i) && !doc.token(i).capitalised());
  }

  /** {@code a source close to}: whatever stands before. */
  private boolean tied(int i) {
    return doc.is(i, QuotationWords.TIED) && doc.narrated(i - 1) && doc.bits(i - 1) == 0;
  }

  /** Somebody, or several: what such a clause tells more of. */
  private boolean head(int i) {
    return doc.narrated(i)
        && (doc.is(i, TokenClasses.SPEAKER_NOUN | TokenClasses.NAME)
            || doc.is(i, QuotationWords.DATA_NOUN)
            || doc.bits(i) == 0 && doc.mayBePlural(i)
            || i > 0 && doc.is(i, ",") && doc.is(i - 1, TokenClasses.NAME));
  }
}
