package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;

/** Finds the subject that a sentence opens with. */
final class SentenceSubjects {
  private static final int LONGEST = 16;
  private static final int FAR = 60;
  private static final int VERBAL = TokenClasses.AUXILIARY | TokenClasses.CUE;

  private final QuotedDocument doc;
  private final NounPhrases phrases;

  SentenceSubjects(QuotedDocument doc) {
    this.doc = doc;
    this.phrases = new NounPhrases(doc);
  }

  /** The subject a sentence opens with, past an opening phrase up to its comma. */
  TokenRange lead(NarratedSentence sentence, int limit) {
    int i = skip(sentence.first(), limit);
    if (i >= limit) {
      return null;
    }
    int openers =
        TokenClasses.PREPOSITION
            | TokenClasses.SUBORDINATOR
            | TokenClasses.OF
            | TokenClasses.PROGRESSIVE;
    boolean opener = doc.is(i, openers) && !doc.is(i, TokenClasses.NAME);
    TokenRange first = opener ? null : subject(i, limit);
    int next = first == null ? limit : skipAdverbs(first.end(), limit);
    boolean time = first != null && next > first.end() && comma(next, limit);
    if (first != null && !time && (!comma(next, limit) || phrases.named(first))) {
      return first;
    }
    TokenRange second = null;
    for (int at = i; at < limit && at - i < FAR; at++) {
      if (comma(at, limit)) {
        TokenRange phrase = subject(skip(at + 1, limit), limit);
        if (phrase != null && verbFollows(phrase.end(), limit)) {
          return phrase;
        }
        boolean apposed = phrase != null && comma(phrase.end(), limit);
        second = second == null || apposed && !phrases.named(second) ? phrase : second;
      }
    }
    first = second == null ? first : second;
    return first == null && opener ? subject(i + 1, limit) : first;
  }

  /** The phrase at {@code at}, without the verb of a deed: {@code the tide bank kept its rate}. */
  private TokenRange subject(int at, int limit) {
    TokenRange phrase = phrases.right(at, limit);
    if (phrase != null) {
      for (int i = phrase.first() + 1; i < phrase.end(); i++) {
        if (deed(i, limit)) {
          return new TokenRange(phrase.first(), i);
        }
      }
    }
    return phrase;
  }

  /** A past form after a noun and before what only follows a verb. */
  private boolean deed(int i, int limit) {
    if (doc.bits(i) != 0 || i + 1 >= limit || !noun(i - 1)) {
      return false;
    }
    // "Ada Poe welcomes the vote": the verb of a name; "the Poe works in Oslo" are none.
    boolean present =
        doc.is(i - 1, TokenClasses.NAME)
            && !doc.token(i).capitalised()
            && doc.isThirdPerson(i)
            && !doc.is(i + 1, TokenClasses.PREPOSITION);
    return (present || doc.isPast(i) || doc.is(i, GrammarWords.IRREGULAR_PAST))
        && doc.narrated(i + 1)
        && doc.is(
            i + 1,
            TokenClasses.DETERMINER
                | TokenClasses.PREPOSITION
                | TokenClasses.PRONOUN
                | TokenClasses.NUMBER);
  }

  private boolean noun(int i) {
    return doc.bits(i) == 0
        || doc.is(i, TokenClasses.NAME | TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM);
  }

  private int skipAdverbs(int from, int limit) {
    int i = from;
    while (i < limit && i - from < LONGEST && doc.is(i, TokenClasses.ADVERB)) {
      i++;
    }
    return i;
  }

  private int skip(int from, int limit) {
    int i = from;
    while (i < limit
        && i - from < FAR
        && (!doc.narrated(i)
            || doc.is(
                i, TokenClasses.CONJUNCTION | TokenClasses.PUNCTUATION | TokenClasses.ADVERB))) {
      i++;
    }
    return i;
  }

  private boolean comma(int i, int limit) {
    return i < limit && doc.narrated(i) && doc.is(i, ",");
  }

  private boolean verbFollows(int i, int limit) {
    int at = skipAdverbs(i, limit);
    if (at >= limit) {
      return false;
    }
    return doc.is(at, VERBAL)
        || doc.bits(at) == 0
            && (doc.isPast(at) || doc.isThirdPerson(at) || doc.is(at, GrammarWords.IRREGULAR_PAST));
  }
}
