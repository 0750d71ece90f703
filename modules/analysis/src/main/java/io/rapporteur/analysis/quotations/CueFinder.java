package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.TokenPhrases;
import java.util.ArrayList;
import java.util.List;

/** Finds the cues of one sentence, each with its speaker, in order of position. */
final class CueFinder {
  private final QuotedDocument doc;
  private final NounPhrases phrases;
  private final SentenceSubjects subjects;
  private final NounCues nouns;
  private final CueArguments arguments;
  private final CueForms forms;
  private final TokenPhrases sources;

  CueFinder(QuotedDocument doc) {
    this.doc = doc;
    this.phrases = new NounPhrases(doc);
    this.subjects = new SentenceSubjects(doc);
    this.nouns = new NounCues(doc);
    this.arguments = new CueArguments(doc);
    this.forms = new CueForms(doc, arguments);
    this.sources = new TokenPhrases(doc.reading(), QuotationWords.SOURCE_PHRASE);
  }

  List<Cue> find(NarratedSentence sentence) {
    List<Cue> cues = new ArrayList<>();
    Cue finite = null;
    Cue main = null;
    TokenRange previous = null;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (!doc.narrated(i)) {
        continue;
      }
      Cue cue = nouns.at(sentence, i);
      if (cue != null) {
        cues.add(cue);
        continue;
      }
      int source = sources.end(i, sentence.end());
      if (source - i > 1 || source > i && afterComma(sentence, i)) {
        cue = according(sentence, new TokenRange(i, source));
      } else if (doc.is(i, TokenClasses.CUE) && !doc.is(i, TokenClasses.NAME)) {
        Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
        cue = verb(sentence, i, main != null ? main : finite, previous, last);
        if (cue != null && cue.weak() && main != null && pronoun(cue.speaker())) {
          cue = new Cue(cue.words(), main.speaker(), cue.kind(), true);
        }
      }
      if (cue != null) {
        if (others(cue, cues)) {
          Cue teller = cues.remove(cues.size() - 1);
          cues.add(new Cue(teller.words(), cue.speaker(), teller.kind(), teller.weak()));
        }
        cues.add(cue);
        previous = cue.kind() == Cue.Kind.PARTICIPLE ? cue.speaker() : null;
        if (cue.kind() == Cue.Kind.VERB && cue.speaker() != null) {
          finite = cue;
          main = cue.weak() ? main : cue;
        }
      }
    }
    return cues;
  }

  /**
   * {@code quoted Poe as saying}, {@code heard Poe say}: words of whom the verb before is about.
   */
  private boolean others(Cue cue, List<Cue> before) {
    if (before.isEmpty() || cue.speaker() == null) {
      return false;
    }
    Cue teller = before.get(before.size() - 1);
    int verb = teller.words().first();
    boolean about = teller.kind() == Cue.Kind.VERB && cue.speaker().first() == teller.words().end();
    return about
        && cue.words().first() > cue.speaker().first()
        && (doc.is(cue.words().first() - 1, QuotationWords.LIKENING)
            || doc.is(verb, QuotationWords.HEARING_VERB));
  }

  private boolean afterComma(NarratedSentence sentence, int i) {
    return i > sentence.first() && doc.narrated(i - 1) && doc.is(i - 1, ",");
  }

  /** {@code according to Ada Poe}, {@code …, per the port}. */
  private Cue according(NarratedSentence sentence, TokenRange words) {
    int at = words.end();
    TokenRange who = phrases.right(at, sentence.end());
    boolean bare =
        who == null
            && at < sentence.end()
            && words.size() > 1
            && (doc.is(at, TokenClasses.DETERMINER) || doc.is(at, GrammarWords.OBJECT_PRONOUN));
    boolean article =
        doc.is(at, TokenClasses.DETERMINER) && (bare || who != null && who.size() == 1);
    TokenRange data = article ? arguments.data(at + 1, sentence.end()) : null;
    if (data != null) {
      return new Cue(words, new TokenRange(at, data.end()), Cue.Kind.ACCORDING, false);
    }
    who =
        bare ? new TokenRange(at, at + 1) : who == null ? arguments.data(at, sentence.end()) : who;
    return who == null ? null : new Cue(words, who, Cue.Kind.ACCORDING, false);
  }

  private Cue verb(NarratedSentence sentence, int i, Cue finite, TokenRange previous, Cue last) {
    int bits = doc.bits(i);
    boolean weak = (bits & TokenClasses.QUOTING) != 0;
    TokenRange words = new TokenRange(i, i + 1);
    if (doc.is(i, QuotationWords.RETRIEVING_VERB) && arguments.isNumber(i + 1)) {
      return null;
    }
    if ((bits & TokenClasses.PROGRESSIVE) != 0) {
      if (i > sentence.first() && doc.narrated(i - 1) && doc.is(i - 1, TokenClasses.BE)) {
        TokenRange who = phrases.left(i, sentence.first());
        return who == null ? null : new Cue(words, who, Cue.Kind.VERB, weak);
      }
      if (i > sentence.first() && doc.narrated(i - 1) && doc.is(i - 1, TokenClasses.DETERMINER)) {
        return null;
      }
      // "used for predicting the tide": what it is for, and nothing that is said.
      boolean purpose =
          i > sentence.first()
              && doc.is(i - 1, TokenClasses.OF)
              && doc.is(i, TokenClasses.WITH_OBJECT)
              && !doc.is(i + 1, GrammarWords.COMPLEMENTIZER)
              && doc.narrated(i + 1);
      boolean averted = purpose || i > sentence.first() && doc.is(i - 1, QuotationWords.AVERTING);
      if (averted || !forms.isParticiple(sentence, i)) {
        return null;
      }
      TokenRange who = forms.isAttached(sentence, i) ? phrases.left(i, sentence.first()) : null;
      if (who == null) {
        who = arguments.quotedAs(sentence, i, last);
      }
      if (who == null && previous != null && doc.is(i - 1, TokenClasses.CONJUNCTION)) {
        who = previous;
      }
      if (who == null) {
        who = finite != null ? finite.speaker() : subjects.lead(sentence, i);
      }
      if (who == null) {
        who =
            subjects.lead(
                new NarratedSentence(
                    i + 1, sentence.end(), sentence.paragraph(), sentence.passages()),
                sentence.end());
      }
      return new Cue(words, who, Cue.Kind.PARTICIPLE, weak);
    }
    if (forms.isPassive(sentence, i)) {
      TokenRange agent = arguments.agent(sentence, i);
      if (agent != null && arguments.saysAfter(sentence, agent.end())) {
        agent = phrases.left(i, sentence.first());
      }
      return agent == null ? null : new Cue(words, agent, Cue.Kind.VERB, weak);
    }
    TokenRange doer = arguments.doer(sentence, i);
    if (doer != null) {
      return new Cue(words, doer, Cue.Kind.VERB, weak);
    }
    if (forms.isNoun(sentence, i)) {
      return null;
    }
    if ((bits & TokenClasses.BASE) != 0
        && i > sentence.first()
        && doc.is(i - 1, GrammarWords.INFINITIVE_MARK)) {
      TokenRange who = finite != null ? finite.speaker() : subjects.lead(sentence, i);
      return who == null ? null : new Cue(words, who, Cue.Kind.PARTICIPLE, true);
    }
    TokenRange inverted = inverted(sentence, i);
    if (inverted != null) {
      return new Cue(words, inverted, Cue.Kind.VERB, weak);
    }
    TokenRange who = phrases.left(i, sentence.first());
    if (who != null
        && doc.is(i, TokenClasses.BASE)
        && !doc.is(i, TokenClasses.PAST)
        && !arguments.agrees(who, i)) {
      boolean heard =
          last != null
              && doc.is(last.words().first(), QuotationWords.HEARING_VERB)
              && who.first() == last.words().end();
      return heard ? new Cue(words, who, Cue.Kind.VERB, weak) : null;
    }
    if (who == null && finite != null) {
      who = finite.speaker();
    }
    if (who == null && forms.isJoined(sentence, i)) {
      who = subjects.lead(sentence, i);
    }
    return who == null ? null : new Cue(words, who, Cue.Kind.VERB, weak);
  }

  private boolean pronoun(TokenRange phrase) {
    return phrase != null
        && phrase.size() == 1
        && doc.is(phrase.first(), TokenClasses.PRONOUN)
        && !doc.is(phrase.first(), GrammarWords.PARTY_PRONOUN);
  }

  private boolean mark(int i) {
    return doc.is(i, ",") || doc.is(i, "-") || doc.isDash(i);
  }

  /** {@code "…," said Ada Poe}: the speaker after the verb. */
  private TokenRange inverted(NarratedSentence sentence, int i) {
    if (i + 1 >= sentence.end()
        || doc.is(i, TokenClasses.WITH_HEARER) && !doc.is(i, QuotationWords.INVERTED)) {
      return null;
    }
    int p = i - 1;
    while (p >= sentence.first() && doc.narrated(p) && doc.is(p, TokenClasses.ADVERB)) {
      p--;
    }
    // “The road is open”, – said Ada Poe: marks between the words and their verb.
    int q = p;
    while (q > sentence.first() && q > p - 3 && doc.narrated(q) && mark(q)) {
      q--;
    }
    p = q < p && !doc.narrated(q) ? q : p;
    if (p > sentence.first() + 1 && doc.closesLost(p)) {
      p--;
    }
    boolean afterQuote = p >= sentence.first() && !doc.narrated(p);
    boolean afterComma = p > sentence.first() && doc.is(p, ",");
    boolean opens = p < sentence.first();
    // "Ned Pool, asked Ada Poe": he asks her; only quoted words are followed by the one who asks.
    boolean asks = afterComma && doc.narrated(p - 1) && doc.is(i, TokenClasses.WITH_HEARER);
    if (!afterQuote && !afterComma && !opens || asks) {
      return null;
    }
    TokenRange who = phrases.right(i + 1, sentence.end());
    if (who == null
        || doc.is(i, TokenClasses.BASE)
            && !doc.is(i, TokenClasses.PAST)
            && !arguments.opensAsVerb(sentence, i)) {
      return null;
    }
    int next = who.end();
    if (afterQuote || afterComma && !doc.narrated(p - 1)) {
      return who;
    }
    boolean ends =
        next >= sentence.end()
            || doc.narrated(next) && doc.is(next, TokenClasses.PUNCTUATION) && !doc.is(next, "-")
            || afterComma
                && doc.is(i, QuotationWords.SAYING_VERB)
                && doc.narrated(next)
                && phrases.onlyTellsMore(who, sentence.end());
    boolean one = doc.is(who.first(), QuotationWords.SINGLING) && who.size() > 1;
    return ends && arguments.speaks(who) && (one || !doc.is(who.first(), TokenClasses.PRONOUN))
        ? who
        : null;
  }
}
