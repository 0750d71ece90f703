package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;

/** Finds the phrase that names who speaks, by word classes alone: left or right of a cue. */
final class NounPhrases {
  private static final int LONGEST = 16;
  private static final int VERBAL = TokenClasses.AUXILIARY | TokenClasses.CUE;

  private final QuotedDocument doc;
  private final SubjectAdjuncts adjuncts;
  private final JoinedNames lists;
  private final PhraseWords words;
  private final FollowingPhrases following;

  NounPhrases(QuotedDocument doc) {
    this.doc = doc;
    this.adjuncts = new SubjectAdjuncts(doc);
    this.lists = new JoinedNames(doc);
    this.words = new PhraseWords(doc);
    this.following = new FollowingPhrases(doc);
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
    int subject = adjuncts.before(i + 1, floor);
    if (subject <= i) {
      TokenRange phrase = left(subject, floor);
      // "A poll released yesterday shows", "pilots familiar with the text": what was done, or what
      // they are tied to, is no part of what it is.
      boolean done =
          phrase != null
              && phrase.size() > 1
              && (adjuncts.deed(phrase.end() - 1) || doc.is(phrase.end() - 1, QuotationWords.TIED));
      return done ? new TokenRange(phrase.first(), phrase.end() - 1) : phrase;
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
    TokenRange phrase = core(i + 1, floor);
    if (phrase == null) {
      return null;
    }
    int clause = adjuncts.reduced(phrase, floor);
    if (clause >= 0) {
      TokenRange head = core(clause, floor);
      return head == null ? new TokenRange(clause - 1, clause) : head;
    }
    int who = adjuncts.relative(phrase, floor);
    TokenRange head = who < 0 ? null : antecedent(who, floor);
    return head == null ? phrase : head;
  }

  /** {@code Ada Poe, the pilot who}: the name, where it has one. */
  private TokenRange antecedent(int who, int floor) {
    int end = who > floor && doc.is(who - 1, ",") ? who - 1 : who;
    TokenRange head = end > floor ? core(end, floor) : null;
    boolean apposed =
        head != null
            && !named(head)
            && head.first() - 1 > floor
            && doc.narrated(head.first() - 1)
            && doc.is(head.first() - 1, ",")
            && doc.is(head.first() - 2, TokenClasses.NAME);
    return apposed ? core(head.first() - 1, floor) : head;
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
        int end = cut ? beforeBracket(i, floor) : close;
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

  /**
   * {@code Ada Poe (Oslo), a nurse, said}: where the bracket before a comma opens, else the comma.
   */
  private int beforeBracket(int comma, int floor) {
    int i = comma - 1;
    if (i <= floor || !doc.is(i, ")")) {
      return comma;
    }
    while (i > floor && comma - i < LONGEST && doc.narrated(i) && !doc.is(i, "(")) {
      i--;
    }
    return doc.is(i, "(") ? i : comma;
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
      if (words.possessive(p)
          || doc.is(p, "-")
          || doc.is(p, "&")
          || doc.is(p, "/")
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
        if (start == end || p == floor || !lists.joins(p)) {
          break;
        }
        int first = lists.first(p, floor);
        if (first >= 0) {
          return new TokenRange(first, end);
        }
      } else if ((bits & VERBAL) != 0
          && (bits & (TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM)) == 0
          && !(start == end
              && (doc.is(p, QuotationWords.DATA_NOUN)
                  || p > floor && doc.isThirdPerson(p) && doc.is(p - 1, CommonWords.DEFINITE)
                  || headsPhrase(p, floor)
                  || p > floor
                      && doc.is(p, TokenClasses.CUE_NOUN)
                      && verb(end)
                      && words.noun(p - 1)))
          && !(start < end && p > floor && words.modifies(p))) {
        verb = true;
        break;
      } else if ((bits & TokenClasses.DAY) != 0) {
        break;
      } else if ((bits & TokenClasses.PREPOSITION) != 0) {
        boolean clause = doc.is(p, QuotationWords.OPENING_PREPOSITION);
        if (p == floor || start == end || clause || !words.noun(p - 1)) {
          break;
        }
        afterPreposition = afterPreposition < 0 ? start : afterPreposition;
      } else if ((bits & TokenClasses.DETERMINER) != 0) {
        start = p;
        if (p - 1 > floor && lists.joins(p - 1)) {
          int first = lists.first(p - 1, floor);
          if (first >= 0) {
            return new TokenRange(first, end);
          }
          start = p - 1;
          continue;
        }
        boolean inner =
            p > floor
                && doc.is(p - 1, TokenClasses.OF | TokenClasses.PREPOSITION)
                && p - 1 > floor
                && !doc.is(p - 1, QuotationWords.OPENING_PREPOSITION)
                && words.noun(p - 2);
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

  private boolean verb(int i) {
    return i < doc.size() && doc.narrated(i) && doc.is(i, TokenClasses.CUE);
  }

  /** {@code the Brenn Harbour project}: a noun, for an article and a name lead up to it. */
  private boolean headsPhrase(int i, int floor) {
    if (!doc.is(i, TokenClasses.CUE_NOUN) || !doc.is(i, TokenClasses.BASE)) {
      return false;
    }
    int first = i - 1;
    while (first > floor && i - first < LONGEST && doc.is(first, TokenClasses.NAME)) {
      first--;
    }
    return first < i - 1 && first >= floor && doc.is(first, TokenClasses.DETERMINER);
  }

  /**
   * Whether what follows a phrase tells no more than which ones are meant, up to a mark: {@code
   * people familiar with the matter}, {@code a man with knowledge of it}, {@code those who were}.
   */
  boolean onlyTellsMore(TokenRange phrase, int limit) {
    int at = phrase.end();
    boolean opens =
        following.tellsMore(phrase.first(), at, limit)
            || doc.is(at, TokenClasses.PREPOSITION)
            || doc.is(at, GrammarWords.RELATIVE_PRONOUN)
                && !doc.is(at, GrammarWords.COMPLEMENTIZER);
    boolean relative = doc.is(at, GrammarWords.RELATIVE_PRONOUN);
    for (int i = at + 1; opens && i < limit; i++) {
      if (!doc.narrated(i) || doc.is(i, TokenClasses.PUNCTUATION)) {
        return true;
      }
      opens =
          relative
              || !doc.is(i, VERBAL | TokenClasses.PRONOUN | TokenClasses.SUBORDINATOR)
                  && !adjuncts.deed(i);
    }
    return opens;
  }

  /** The phrase that begins at {@code at}, or null when no phrase does. */
  TokenRange right(int at, int limit) {
    return following.right(at, limit);
  }
}
