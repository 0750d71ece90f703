package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;

/** Finds the phrase that names who speaks, by word classes alone: left or right of a cue. */
final class NounPhrases {
  private static final int LONGEST = 16;
  private static final int VERBAL = TokenClasses.AUXILIARY | TokenClasses.CUE;

  private final QuotedDocument doc;

  NounPhrases(QuotedDocument doc) {
    this.doc = doc;
  }

  /** The phrase that ends before {@code end}, not reaching under {@code floor}; null when none. */
  TokenRange left(int end, int floor) {
    int i = end - 1;
    while (i >= floor
        && doc.narrated(i)
        && doc.is(i, TokenClasses.ADVERB | TokenClasses.AUXILIARY | TokenClasses.NEGATION)) {
      i--;
    }
    if (i < floor || !doc.narrated(i)) {
      return null;
    }
    if (doc.is(i, TokenClasses.PRONOUN)) {
      return doc.is(i, GrammarWords.RELATIVE_PRONOUN)
          ? antecedent(i, floor)
          : new TokenRange(i, i + 1);
    }
    if (doc.is(i, ",") || doc.is(i, ")") || doc.isDash(i)) {
      return beforeApposition(i, floor);
    }
    if (doc.is(i, GrammarWords.RELATIVE_PRONOUN)) {
      return antecedent(i, floor);
    }
    return core(i + 1, floor);
  }

  private TokenRange antecedent(int who, int floor) {
    int end = who > floor && doc.is(who - 1, ",") ? who - 1 : who;
    return end > floor ? core(end, floor) : null;
  }

  /** {@code Ada Poe, a nurse in Oslo, said}: the phrase before the comma that opens the insert. */
  private TokenRange beforeApposition(int close, int floor) {
    boolean bracket = doc.is(close, ")");
    TokenRange best = null;
    int depth = bracket ? 1 : 0;
    for (int i = close - 1; i >= floor && close - i < 40; i--) {
      if (!doc.narrated(i)) {
        break;
      }
      if (bracket) {
        depth += doc.is(i, ")") ? 1 : doc.is(i, "(") ? -1 : 0;
        if (depth == 0) {
          return i > floor ? left(i, floor) : null;
        }
        continue;
      }
      boolean cut = doc.is(i, ",") || doc.isDash(i);
      if (cut || i == floor) {
        int head = cut ? i + 1 : i;
        if (head < close && adverbial(head) && best != null) {
          return best;
        }
        int end = cut ? i : close;
        TokenRange phrase = end > floor ? core(end, floor) : null;
        if (phrase != null && (best == null || named(phrase) || !named(best))) {
          best = phrase;
        }
        if (best != null && named(best) && best.first() > floor && !doc.is(best.first() - 1, ",")) {
          return best;
        }
        if (phrase != null && phrase.first() == floor) {
          return best;
        }
      }
    }
    return best == null ? core(close, floor) : best;
  }

  /** A part that opens like {@code in Oslo}, {@code who sails}, {@code speaking there}. */
  private boolean adverbial(int head) {
    return doc.is(head, TokenClasses.PREPOSITION | TokenClasses.OF | TokenClasses.PROGRESSIVE);
  }

  /** Whether a phrase holds a name. */
  boolean named(TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (doc.is(i, TokenClasses.NAME)) {
        return true;
      }
    }
    return false;
  }

  private TokenRange core(int end, int floor) {
    int start = end;
    int afterPreposition = -1;
    boolean verb = false;
    while (start > floor && end - start < LONGEST) {
      int p = start - 1;
      if (!doc.narrated(p)) {
        break;
      }
      int bits = doc.bits(p);
      if (possessive(p)
          || doc.is(p, "-")
          || doc.is(p, "&")
          || doc.is(p, ".") && start < end && doc.token(p).end() == doc.token(start).start()) {
        start = p;
        continue;
      }
      if ((bits
              & (TokenClasses.PUNCTUATION
                  | TokenClasses.PRONOUN
                  | TokenClasses.SUBORDINATOR
                  | TokenClasses.ADVERB))
          != 0) {
        break;
      }
      if ((bits & TokenClasses.CONJUNCTION) != 0) {
        boolean joins =
            start < end
                && doc.is(start, TokenClasses.NAME)
                && p > floor
                && doc.is(p - 1, TokenClasses.NAME)
                && doc.is(p, CommonWords.AND);
        if (!joins) {
          break;
        }
      } else if ((bits & VERBAL) != 0
          && (bits & (TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM)) == 0) {
        verb = true;
        break;
      } else if ((bits & TokenClasses.DAY) != 0) {
        break;
      } else if ((bits & TokenClasses.PREPOSITION) != 0) {
        if (p == floor || start == end || !noun(p - 1)) {
          break;
        }
        afterPreposition = afterPreposition < 0 ? start : afterPreposition;
      } else if ((bits & TokenClasses.DETERMINER) != 0) {
        start = p;
        boolean inner =
            p > floor
                && doc.is(p - 1, TokenClasses.OF | TokenClasses.PREPOSITION)
                && p - 1 > floor
                && noun(p - 2);
        if (!inner) {
          break;
        }
        if (doc.is(p - 1, TokenClasses.PREPOSITION)) {
          afterPreposition = afterPreposition < 0 ? start : afterPreposition;
        }
        start = p - 1;
        continue;
      }
      start = p;
    }
    boolean adverbial =
        start > floor && start - 1 == floor && doc.is(floor, TokenClasses.PREPOSITION);
    if ((verb || adverbial) && afterPreposition >= 0) {
      start = afterPreposition;
    }
    while (start < end
        && doc.is(
            start,
            TokenClasses.OF
                | TokenClasses.PREPOSITION
                | TokenClasses.PUNCTUATION
                | TokenClasses.ADVERB)) {
      start++;
    }
    boolean bare =
        end - start == 1
            && (doc.is(start, CommonWords.ARTICLE) || doc.is(start, CommonWords.DEFINITE));
    return start < end && !bare ? new TokenRange(start, end) : null;
  }

  private boolean possessive(int i) {
    return doc.is(i, GrammarWords.POSSESSIVE_ENDING);
  }

  private boolean noun(int i) {
    int bits = doc.bits(i);
    return doc.narrated(i)
        && (bits == 0
            || (bits & (TokenClasses.NAME | TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM)) != 0);
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
      boolean tied = possessive(end) || doc.is(end, "-") || doc.is(end, "&");
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
            && (bits & (TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM)) == 0) {
          break;
        }
        if ((bits & TokenClasses.PREPOSITION) != 0 || bits == 0 && end > start && pastVerb(end)) {
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

  /** {@code Ada Poe turned}: what looks like a past form right after a name. */
  private boolean pastVerb(int i) {
    return doc.isPast(i) && doc.is(i - 1, TokenClasses.NAME);
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
