package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;

/** Finds the phrase that names who speaks, by word classes alone: left or right of a cue. */
final class NounPhrases {
  private static final int LONGEST = 16;
  private static final int VERBAL = TokenClasses.AUXILIARY | TokenClasses.CUE;

  private final Scene scene;

  NounPhrases(Scene scene) {
    this.scene = scene;
  }

  /** The phrase that ends before {@code end}, not reaching under {@code floor}; null when none. */
  Phrase left(int end, int floor) {
    int i = end - 1;
    while (i >= floor
        && scene.narrated(i)
        && scene.is(i, TokenClasses.ADVERB | TokenClasses.AUXILIARY | TokenClasses.NEGATION)) {
      i--;
    }
    if (i < floor || !scene.narrated(i)) {
      return null;
    }
    if (scene.is(i, TokenClasses.PRONOUN)) {
      return scene.is(i, GrammarWords.RELATIVE_PRONOUN)
          ? antecedent(i, floor)
          : new Phrase(i, i + 1);
    }
    if (scene.is(i, ",") || scene.is(i, ")") || scene.isDash(i)) {
      return beforeApposition(i, floor);
    }
    if (scene.is(i, GrammarWords.RELATIVE_PRONOUN)) {
      return antecedent(i, floor);
    }
    return core(i + 1, floor);
  }

  private Phrase antecedent(int who, int floor) {
    int end = who > floor && scene.is(who - 1, ",") ? who - 1 : who;
    return end > floor ? core(end, floor) : null;
  }

  /** {@code Ada Poe, a nurse in Oslo, said}: the phrase before the comma that opens the insert. */
  private Phrase beforeApposition(int close, int floor) {
    boolean bracket = scene.is(close, ")");
    Phrase best = null;
    int depth = bracket ? 1 : 0;
    for (int i = close - 1; i >= floor && close - i < 40; i--) {
      if (!scene.narrated(i)) {
        break;
      }
      if (bracket) {
        depth += scene.is(i, ")") ? 1 : scene.is(i, "(") ? -1 : 0;
        if (depth == 0) {
          return i > floor ? left(i, floor) : null;
        }
        continue;
      }
      boolean cut = scene.is(i, ",") || scene.isDash(i);
      if (cut || i == floor) {
        int head = cut ? i + 1 : i;
        if (head < close && adverbial(head) && best != null) {
          return best;
        }
        int end = cut ? i : close;
        Phrase phrase = end > floor ? core(end, floor) : null;
        if (phrase != null && (best == null || named(phrase) || !named(best))) {
          best = phrase;
        }
        if (best != null
            && named(best)
            && best.first() > floor
            && !scene.is(best.first() - 1, ",")) {
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
    return scene.is(head, TokenClasses.PREPOSITION | TokenClasses.OF | TokenClasses.PROGRESSIVE);
  }

  /** Whether a phrase holds a name. */
  boolean named(Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (scene.is(i, TokenClasses.NAME)) {
        return true;
      }
    }
    return false;
  }

  private Phrase core(int end, int floor) {
    int start = end;
    int afterPreposition = -1;
    boolean verb = false;
    while (start > floor && end - start < LONGEST) {
      int p = start - 1;
      if (!scene.narrated(p)) {
        break;
      }
      int bits = scene.bits(p);
      if (possessive(p)
          || scene.is(p, "-")
          || scene.is(p, "&")
          || scene.is(p, ".")
              && start < end
              && scene.token(p).end() == scene.token(start).start()) {
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
                && scene.is(start, TokenClasses.NAME)
                && p > floor
                && scene.is(p - 1, TokenClasses.NAME)
                && scene.is(p, GrammarWords.COORDINATOR);
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
                && scene.is(p - 1, TokenClasses.OF | TokenClasses.PREPOSITION)
                && p - 1 > floor
                && noun(p - 2);
        if (!inner) {
          break;
        }
        if (scene.is(p - 1, TokenClasses.PREPOSITION)) {
          afterPreposition = afterPreposition < 0 ? start : afterPreposition;
        }
        start = p - 1;
        continue;
      }
      start = p;
    }
    boolean adverbial =
        start > floor && start - 1 == floor && scene.is(floor, TokenClasses.PREPOSITION);
    if ((verb || adverbial) && afterPreposition >= 0) {
      start = afterPreposition;
    }
    while (start < end
        && scene.is(
            start,
            TokenClasses.OF
                | TokenClasses.PREPOSITION
                | TokenClasses.PUNCTUATION
                | TokenClasses.ADVERB)) {
      start++;
    }
    boolean bare =
        end - start == 1
            && (scene.is(start, CommonWords.ARTICLE)
                || scene.is(start, GrammarWords.DEFINITE_ARTICLE));
    return start < end && !bare ? new Phrase(start, end) : null;
  }

  private boolean possessive(int i) {
    return scene.is(i, GrammarWords.POSSESSIVE_ENDING);
  }

  private boolean noun(int i) {
    int bits = scene.bits(i);
    return scene.narrated(i)
        && (bits == 0
            || (bits & (TokenClasses.NAME | TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM)) != 0);
  }

  /** The phrase that begins at {@code at}, or null when no phrase does. */
  Phrase right(int at, int limit) {
    int start = at;
    while (start < limit && scene.narrated(start) && scene.is(start, TokenClasses.ADVERB)) {
      start++;
    }
    if (start >= limit || !scene.narrated(start)) {
      return null;
    }
    if (scene.is(start, QuotationWords.SINGLING) && start + 1 < limit && begins(start + 1)) {
      // One broker, not somebody called one.
      Phrase rest = right(start + 1, limit);
      if (rest != null) {
        return new Phrase(start, rest.end());
      }
    }
    if (scene.is(start, TokenClasses.PRONOUN)) {
      return new Phrase(start, start + 1);
    }
    if (!begins(start)) {
      return null;
    }
    int end = start;
    while (end < limit && end - start < LONGEST && scene.narrated(end)) {
      int bits = scene.bits(end);
      boolean tied = possessive(end) || scene.is(end, "-") || scene.is(end, "&");
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
                || !scene.is(end, TokenClasses.OF) && !scene.is(end + 1, TokenClasses.NAME)
                || !begins(end + 1))) {
          break;
        }
        if ((bits & TokenClasses.DETERMINER) != 0
            && end > start
            && !scene.is(
                end - 1, TokenClasses.OF | TokenClasses.CONJUNCTION | TokenClasses.DETERMINER)) {
          break;
        }
      }
      end++;
    }
    return end > start ? new Phrase(start, end) : null;
  }

  /** {@code Ada Poe turned}: what looks like a past form right after a name. */
  private boolean pastVerb(int i) {
    return scene.isPast(i) && scene.is(i - 1, TokenClasses.NAME);
  }

  private boolean begins(int i) {
    int bits = scene.bits(i);
    if (!scene.narrated(i) || (bits & TokenClasses.DAY) != 0) {
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
