package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Token;

/** Finds where a report ends because the speaker does something else: {@code and invited}. */
final class ReportEnds {
  private final QuotedDocument doc;

  ReportEnds(QuotedDocument doc) {
    this.doc = doc;
  }

  /**
   * Where the speaker's own next deed begins after a thing that was reported: {@code expressed
   * thanks for the help and invited Ada Poe}; else the limit.
   */
  int own(int from, int limit) {
    for (int i = from; i + 2 < limit; i++) {
      boolean verb =
          doc.is(i, TokenClasses.AUXILIARY) && !doc.is(i, GrammarWords.POSSESSIVE_ENDING);
      if (!doc.narrated(i) || verb) {
        return limit;
      }
      boolean deed =
          doc.is(i, TokenClasses.CONJUNCTION)
              && i > from + 1
              && doc.narrated(i + 1)
              && pastForm(i + 1)
              && doc.is(
                  i + 2,
                  TokenClasses.NAME
                      | TokenClasses.DETERMINER
                      | TokenClasses.PRONOUN
                      | TokenClasses.HEARER);
      if (deed) {
        return i;
      }
    }
    return limit;
  }

  /**
   * Where the verb goes on whose subject the speaker or the noun of speech is: {@code Ada Poe, who
   * said the road was open, has resigned}, {@code the claim that the road is open was rejected};
   * else the limit.
   */
  int main(int from, int limit, boolean noun) {
    boolean verb = false;
    for (int i = from; i < limit; i++) {
      if (!doc.narrated(i)) {
        return limit;
      }
      boolean finite =
          doc.is(i, TokenClasses.AUXILIARY) && !doc.is(i, GrammarWords.POSSESSIVE_ENDING);
      if (!noun && doc.is(i, ",") && i + 1 < limit && doc.is(i + 1, TokenClasses.AUXILIARY)) {
        return i;
      }
      boolean joins =
          doc.is(
              i,
              TokenClasses.CONJUNCTION
                  | TokenClasses.SUBORDINATOR
                  | TokenClasses.PUNCTUATION
                  | TokenClasses.PRONOUN
                  | TokenClasses.CUE);
      boolean again = noun && verb && doc.is(i, TokenClasses.BE) && finite;
      if (again
          && !doc.is(i - 1, TokenClasses.AUXILIARY | TokenClasses.ADVERB | TokenClasses.NEGATION)) {
        return i;
      }
      if (noun && joins) {
        return limit;
      }
      verb |= finite;
    }
    return limit;
  }

  private boolean pastForm(int i) {
    Token word = doc.token(i);
    return doc.isPast(i) && word.lower().length() > 4 && !word.capitalised();
  }

  /** {@code said it was "calm" but criticised the count}: cut after the quoted words. */
  TokenRange until(TokenRange content) {
    for (int i = content.first() + 1; i + 2 < content.end(); i++) {
      boolean deed =
          doc.narrated(i)
              && !doc.narrated(i - 1)
              && doc.is(i, TokenClasses.CONJUNCTION)
              && doc.narrated(i + 1)
              && pastForm(i + 1)
              && doc.narrated(i + 2);
      if (deed) {
        return new TokenRange(content.first(), i);
      }
    }
    return content;
  }
}
