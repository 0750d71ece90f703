package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;

/** Tells what stands around a verb of speech: who agrees with it, by whom, of whom it is said. */
final class CueArguments {
  private static final int FAR = 4;

  private final QuotedDocument doc;
  private final NounPhrases phrases;

  CueArguments(QuotedDocument doc) {
    this.doc = doc;
    this.phrases = new NounPhrases(doc);
  }

  /** {@code was accused by the union}, {@code was called "a thief" by the union}; else null. */
  TokenRange agent(NarratedSentence sentence, int verb) {
    int at = verb + 1;
    if (at < sentence.end() && !doc.narrated(at)) {
      at = doc.passage(doc.passageOf(at)).endToken();
    }
    boolean by = at + 1 < sentence.end() && doc.narrated(at) && doc.is(at, QuotationWords.AGENT);
    return by ? phrases.right(at + 1, sentence.end()) : null;
  }

  /** {@code was quoted by the paper as saying}: what follows an agent gives the words back. */
  boolean saysAfter(NarratedSentence sentence, int at) {
    return likens(sentence, at) && doc.is(at + 1, TokenClasses.PROGRESSIVE);
  }

  /** {@code Lund, described by Poe as "bold"}: Poe, though no form of be stands before; or null. */
  TokenRange doer(NarratedSentence sentence, int verb) {
    boolean judges =
        doc.is(verb, TokenClasses.PAST)
            && doc.is(verb, QuotationWords.JUDGING_VERB)
            && (verb == sentence.first() || !doc.is(verb - 1, TokenClasses.PRONOUN));
    TokenRange by = judges ? agent(sentence, verb) : null;
    boolean someone =
        by != null
            && (speaks(by) || judgedAs(sentence, by.end()))
            && !doc.is(by.first(), TokenClasses.DAY)
            && !doc.isProgressive(by.first());
    return someone ? by : null;
  }

  /** {@code hailed by locals as "bold"}: quoted words follow, so whoever is named there speaks. */
  private boolean judgedAs(NarratedSentence sentence, int at) {
    return likens(sentence, at) && !doc.narrated(at + 1);
  }

  /** {@code as}, and something after it. */
  private boolean likens(NarratedSentence sentence, int at) {
    return at + 1 < sentence.end() && doc.narrated(at) && doc.is(at, QuotationWords.LIKENING);
  }

  /** {@code quoted Poe as saying}, {@code praised Poe for saying}: Poe; else null. */
  TokenRange quotedAs(NarratedSentence sentence, int participle, Cue last) {
    int tie = participle - 1;
    if (last == null
        || last.kind() != Cue.Kind.VERB
        || tie <= last.words().end()
        || !doc.narrated(tie)
        || !doc.is(tie, QuotationWords.LIKENING) && !doc.is(tie, TokenClasses.OF)) {
      return null;
    }
    TokenRange object = phrases.right(last.words().end(), tie);
    boolean subject = object != null && object.equals(last.speaker());
    return object != null && object.end() == tie && !subject ? object : null;
  }

  /** {@code figures reported by the port}, {@code data from the port}: what is counted; or null. */
  TokenRange data(int at, int limit) {
    if (at >= limit || !doc.narrated(at) || !doc.is(at, QuotationWords.DATA_NOUN)) {
      return null;
    }
    for (int i = at + 1; i + 1 < Math.min(limit, at + FAR); i++) {
      if (doc.narrated(i) && doc.is(i, QuotationWords.SOURCE_PREPOSITION)) {
        TokenRange by = phrases.right(i + 1, limit);
        return by == null ? null : new TokenRange(at, by.end());
      }
    }
    return new TokenRange(at, at + 1);
  }

  /**
   * Whether a form that is a noun as well is the verb here: {@code the poll shows 3 percent},
   * {@code …, states the report}.
   */
  boolean opensAsVerb(NarratedSentence sentence, int i) {
    int next = i + 1;
    boolean third = doc.isThirdPerson(i);
    if (i == sentence.first()
        || !third && !doc.is(i, TokenClasses.BASE)
        || !doc.is(i, QuotationWords.FIGURE_VERB)) {
      return false;
    }
    boolean evidence = doc.is(i, QuotationWords.EVIDENCE_VERB);
    boolean data = dataBefore(sentence, i);
    if (next >= sentence.end() || !doc.narrated(next) || doc.is(next, ".")) {
      return evidence && data || third && closing(sentence, i);
    }
    if (doc.is(i - 1, ",")) {
      return third
          && !doc.is(i, TokenClasses.QUOTING)
          && doc.is(next, TokenClasses.DETERMINER | TokenClasses.NAME);
    }
    int object =
        TokenClasses.NUMBER
            | TokenClasses.NAME
            | TokenClasses.DETERMINER
            | TokenClasses.CONJUNCTION;
    boolean several = !third && several(i - 1);
    boolean one = third && one(i - 1);
    if (doc.is(next, object)) {
      return evidence && (third || data) || several || one;
    }
    if (evidence && data && !third && doc.bits(next) == 0) {
      return true;
    }
    return one && doc.bits(next) == 0 && !doc.isPast(next);
  }

  /**
   * {@code …, the Society estimates.}, {@code …, the bank forecasts}: one who may speak stands
   * between a comma and what looks like a verb, and nothing follows.
   */
  private boolean closing(NarratedSentence sentence, int verb) {
    int first = verb - 1;
    while (first > sentence.first()
        && doc.narrated(first)
        && verb - first <= FAR
        && (doc.is(first, TokenClasses.NAME | TokenClasses.SPEAKER_NOUN) || one(first))) {
      first--;
    }
    if (first == verb - 1) {
      return false;
    }
    int comma = doc.is(first, CommonWords.DEFINITE) ? first - 1 : first;
    boolean list = doc.is(comma - 1, TokenClasses.PREPOSITION | TokenClasses.OF | TokenClasses.CUE);
    return comma > sentence.first() && doc.narrated(comma) && doc.is(comma, ",") && !list;
  }

  /** Several who speak: {@code unions claim}, {@code analysts expect}. */
  private boolean several(int i) {
    return speaker(i) && doc.mayBePlural(i);
  }

  /** One who speaks: {@code the bank forecasts}. */
  private boolean one(int i) {
    return speaker(i) && !doc.mayBePlural(i);
  }

  private boolean speaker(int i) {
    return doc.narrated(i)
        && !doc.is(i, TokenClasses.CUE)
        && (doc.is(i, TokenClasses.SPEAKER_NOUN)
            || doc.is(i, QuotationWords.SPEAKING_BODY)
            || doc.is(i, QuotationWords.SPEAKING_BODIES));
  }

  /** {@code data from the port show}: what is counted, in the plural, opens the clause. */
  private boolean dataBefore(NarratedSentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 2 * FAR); i--) {
      if (!doc.narrated(i) || doc.is(i, ",")) {
        return false;
      }
      if (doc.is(i, QuotationWords.DATA_NOUN)) {
        return doc.mayBePlural(i) || doc.is(i, CommonWords.PLURAL);
      }
    }
    return false;
  }

  /** A base form needs an auxiliary before it, or more than one who speaks. */
  boolean agrees(TokenRange who, int verb) {
    if (doc.is(verb - 1, TokenClasses.AUXILIARY | TokenClasses.NEGATION | TokenClasses.ADVERB)) {
      return true;
    }
    if (who.size() == 1 && doc.is(who.first(), TokenClasses.PRONOUN)) {
      return !doc.is(who.first(), GrammarWords.SINGULAR_PRONOUN);
    }
    for (int i = who.first(); i < who.end(); i++) {
      if (doc.is(i, CommonWords.AND)) {
        return true;
      }
    }
    return doc.mayBePlural(head(who));
  }

  /** The noun of a phrase: {@code critics} of {@code critics of Ada Poe}. */
  private int head(TokenRange who) {
    for (int i = who.first() + 1; i < who.end(); i++) {
      if (doc.is(i, TokenClasses.OF | TokenClasses.PREPOSITION)
          && doc.mayBePlural(i - 1)
          && (!doc.token(i - 1).capitalised()
              || doc.is(i - 1, TokenClasses.SPEAKER_NOUN)
              || doc.is(i - 1, QuotationWords.DATA_NOUN))) {
        return i - 1;
      }
    }
    return who.end() - 1;
  }

  /** Without quoted words before it, {@code denied the charges} has no charges that speak. */
  boolean speaks(TokenRange who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (doc.is(
              i,
              TokenClasses.NAME
                  | TokenClasses.SPEAKER_NOUN
                  | TokenClasses.MEDIUM
                  | TokenClasses.HEARER)
          || doc.token(i).capitalised()) {
        return true;
      }
    }
    return false;
  }

  /** {@code recalls nearly 9,000 cars}: what is called back, and no words. */
  boolean isNumber(int i) {
    return i + 1 < doc.size()
        && (doc.is(i, TokenClasses.NUMBER) || doc.is(i + 1, TokenClasses.NUMBER));
  }
}
