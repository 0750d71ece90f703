package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;

/** Finds the noun phrase that begins at a token, by word classes alone. */
final class FollowingPhrases {
  private static final int LONGEST = 16;
  private static final int VERBAL = TokenClasses.AUXILIARY | TokenClasses.CUE;

  private final QuotedDocument doc;
  private final PhraseWords words;

  FollowingPhrases(QuotedDocument doc) {
    this.doc = doc;
    this.words = new PhraseWords(doc);
  }

  /** The phrase that begins at {@code at}, or null when no phrase does. */
  TokenRange right(int at, int limit) {
    int start = at;
    while (start < limit && doc.narrated(start) && doc.is(start, TokenClasses.ADVERB)) {
      start++;
    }
    if (start >= limit || !doc.narrated(start)) {
      return null;
    }
    if (doc.is(start, QuotationWords.SINGLING) && start + 1 < limit && begins(start + 1)) {
      // One broker, not somebody called one.
      TokenRange rest = right(start + 1, limit);
      if (rest != null) {
        return new TokenRange(start, rest.end());
      }
    }
    if (doc.is(start, TokenClasses.PRONOUN)) {
      return new TokenRange(start, start + 1);
    }
    if (!begins(start)) {
      return null;
    }
    int end = start;
    while (end < limit && end - start < LONGEST && doc.narrated(end)) {
      int bits = doc.bits(end);
      boolean initial = end > start && doc.is(end, ".") && glued(end, limit);
      boolean tied =
          words.possessive(end)
              || severalOwn(start, end, limit)
              || doc.is(end, "-")
              || doc.is(end, "&")
              || doc.is(end, "/")
              || initial;
      if (!tied) {
        if ((bits
                & (TokenClasses.PUNCTUATION
                    | TokenClasses.PRONOUN
                    | TokenClasses.SUBORDINATOR
                    | TokenClasses.ADVERB
                    | TokenClasses.DAY))
            != 0) {
          break;
        }
        if ((bits & VERBAL) != 0
            && (bits & (TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM)) == 0
            && !(end > start && end + 1 < limit && words.modifies(end))) {
          break;
        }
        if ((bits & TokenClasses.PREPOSITION) != 0
            || bits == 0 && end > start && (pastVerb(end) || tellsMore(start, end, limit))) {
          break;
        }
        boolean link = (bits & (TokenClasses.OF | TokenClasses.CONJUNCTION)) != 0;
        if (link
            && (end + 1 >= limit
                || !doc.is(end, TokenClasses.OF) && !doc.is(end + 1, TokenClasses.NAME)
                || !begins(end + 1))) {
          break;
        }
        if ((bits & TokenClasses.DETERMINER) != 0
            && end > start
            && !doc.is(
                end - 1, TokenClasses.OF | TokenClasses.CONJUNCTION | TokenClasses.DETERMINER)) {
          break;
        }
      }
      end++;
    }
    return end > start ? new TokenRange(start, end) : null;
  }

  /** {@code D.Poe}: a mark with no blank on either side. */
  private boolean glued(int i, int limit) {
    return i + 1 < limit
        && doc.token(i - 1).end() == doc.token(i).start()
        && doc.token(i).end() == doc.token(i + 1).start();
  }

  /** {@code the pilots' union}: an apostrophe after several, and what they have. */
  private boolean severalOwn(int start, int i, int limit) {
    return i > start
        && i + 1 < limit
        && (doc.is(i, "'") || doc.is(i, "’"))
        && doc.token(i).start() == doc.token(i - 1).end()
        && doc.mayBePlural(i - 1)
        && begins(i + 1);
  }

  /** {@code Ada Poe turned}: what looks like a past form right after a name. */
  private boolean pastVerb(int i) {
    return doc.isPast(i) && doc.is(i - 1, TokenClasses.NAME);
  }

  /**
   * Whether words that tell which ones are meant begin at a token, after the noun: {@code people
   * familiar with the matter}, {@code officials briefed on it}.
   *
   * @param start first token of the phrase
   */
  boolean tellsMore(int start, int i, int limit) {
    return i + 1 < limit
        && doc.narrated(i)
        && doc.narrated(i + 1)
        && !doc.token(i).capitalised()
        && (doc.is(i, QuotationWords.TIED) || doc.bits(i) == 0 && isPast(i))
        && doc.is(i + 1, TokenClasses.PREPOSITION)
        && (doc.is(start, TokenClasses.DETERMINER)
            || doc.is(i - 1, TokenClasses.SPEAKER_NOUN)
            || doc.mayBePlural(i - 1));
  }

  private boolean isPast(int i) {
    return doc.isPast(i) || doc.is(i, GrammarWords.IRREGULAR_PAST);
  }

  private boolean begins(int i) {
    int bits = doc.bits(i);
    if (!doc.narrated(i) || (bits & TokenClasses.DAY) != 0) {
      return false;
    }
    return bits == 0
        || (bits
                & (TokenClasses.NAME
                    | TokenClasses.NUMBER
                    | TokenClasses.DETERMINER
                    | TokenClasses.SPEAKER_NOUN
                    | TokenClasses.MEDIUM))
            != 0;
  }
}
