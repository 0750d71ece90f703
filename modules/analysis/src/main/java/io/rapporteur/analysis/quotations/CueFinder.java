package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.TokenPhrases;
import java.util.ArrayList;
import java.util.List;

/** Finds the cues of one sentence, each with its speaker, in order of position. */
final class CueFinder {
  private final Scene scene;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final TokenPhrases sources;

  CueFinder(Scene scene) {
    this.scene = scene;
    this.phrases = new NounPhrases(scene);
    this.subjects = new Subjects(scene);
    this.sources = new TokenPhrases(scene.reading(), QuotationWords.SOURCE_PHRASE);
  }

  List<Cue> find(Unit unit) {
    List<Cue> cues = new ArrayList<>();
    Cue finite = null;
    Cue main = null;
    Phrase previous = null;
    for (int i = unit.first(); i < unit.end(); i++) {
      if (!scene.narrated(i)) {
        continue;
      }
      Cue cue = null;
      int source = sources.end(i, unit.end());
      if (source - i > 1 || source > i && afterComma(unit, i)) {
        cue = according(unit, new Phrase(i, source));
      } else if (scene.is(i, TokenClasses.CUE) && !scene.is(i, TokenClasses.NAME)) {
        cue = verb(unit, i, main != null ? main : finite, previous);
        if (cue != null && cue.weak() && main != null && pronoun(cue.speaker())) {
          cue = new Cue(cue.words(), main.speaker(), cue.kind(), true);
        }
      }
      if (cue != null) {
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

  private boolean afterComma(Unit unit, int i) {
    return i > unit.first() && scene.narrated(i - 1) && scene.is(i - 1, ",");
  }

  /** {@code according to Ada Poe}, {@code …, per the port}. */
  private Cue according(Unit unit, Phrase words) {
    int at = words.end();
    Phrase who = phrases.right(at, unit.end());
    boolean bare =
        who == null
            && at < unit.end()
            && words.size() > 1
            && (scene.is(at, TokenClasses.DETERMINER) || scene.is(at, GrammarWords.OBJECT_PRONOUN));
    who = bare ? new Phrase(at, at + 1) : who;
    return who == null ? null : new Cue(words, who, Cue.Kind.ACCORDING, false);
  }

  private Cue verb(Unit unit, int i, Cue finite, Phrase previous) {
    int bits = scene.bits(i);
    boolean weak = (bits & TokenClasses.QUOTING) != 0;
    Phrase words = new Phrase(i, i + 1);
    if ((bits & TokenClasses.PROGRESSIVE) != 0) {
      if (i > unit.first() && scene.narrated(i - 1) && scene.is(i - 1, TokenClasses.BE)) {
        Phrase who = phrases.left(i, unit.first());
        return who == null ? null : new Cue(words, who, Cue.Kind.VERB, weak);
      }
      if (i > unit.first() && scene.narrated(i - 1) && scene.is(i - 1, TokenClasses.DETERMINER)) {
        return null;
      }
      if (!participle(unit, i)) {
        return null;
      }
      Phrase who = attached(unit, i) ? phrases.left(i, unit.first()) : null;
      if (who == null && previous != null && scene.is(i - 1, TokenClasses.CONJUNCTION)) {
        who = previous;
      }
      if (who == null) {
        who = finite != null ? finite.speaker() : subjects.lead(unit, i);
      }
      if (who == null) {
        who =
            subjects.lead(
                new Unit(i + 1, unit.end(), unit.paragraph(), unit.stretches()), unit.end());
      }
      return new Cue(words, who, Cue.Kind.PARTICIPLE, weak);
    }
    if (passive(unit, i) || noun(unit, i)) {
      return null;
    }
    if ((bits & TokenClasses.BASE) != 0
        && i > unit.first()
        && scene.is(i - 1, GrammarWords.INFINITIVE_MARK)) {
      Phrase who = finite != null ? finite.speaker() : subjects.lead(unit, i);
      return who == null ? null : new Cue(words, who, Cue.Kind.PARTICIPLE, true);
    }
    Phrase inverted = inverted(unit, i);
    if (inverted != null) {
      return new Cue(words, inverted, Cue.Kind.VERB, weak);
    }
    Phrase who = phrases.left(i, unit.first());
    if (who != null
        && scene.is(i, TokenClasses.BASE)
        && !scene.is(i, TokenClasses.PAST)
        && !agrees(who, i)) {
      return null;
    }
    if (who == null && finite != null) {
      who = finite.speaker();
    }
    if (who == null && joined(unit, i)) {
      who = subjects.lead(unit, i);
    }
    return who == null ? null : new Cue(words, who, Cue.Kind.VERB, weak);
  }

  private boolean pronoun(Phrase phrase) {
    return phrase != null
        && phrase.size() == 1
        && scene.is(phrase.first(), TokenClasses.PRONOUN)
        && !scene.is(phrase.first(), GrammarWords.PARTY_PRONOUN);
  }

  /** {@code , saying}, {@code by saying}; not {@code the 1999 shooting}. */
  private boolean participle(Unit unit, int i) {
    if (i == unit.first() || !scene.narrated(i - 1)) {
      return true;
    }
    int other =
        TokenClasses.PUNCTUATION
            | TokenClasses.CONJUNCTION
            | TokenClasses.PREPOSITION
            | TokenClasses.OF
            | TokenClasses.ADVERB
            | TokenClasses.SUBORDINATOR
            | TokenClasses.PRONOUN;
    return scene.is(i - 1, other) || attached(unit, i);
  }

  /** {@code footage of Ada Poe saying}: right after the one who speaks. */
  private boolean attached(Unit unit, int i) {
    int p = i - 1;
    while (p > unit.first() && scene.narrated(p) && scene.is(p, TokenClasses.ADVERB)) {
      p--;
    }
    return p >= unit.first()
        && scene.narrated(p)
        && scene.is(p, TokenClasses.NAME | TokenClasses.SPEAKER_NOUN)
        && !scene.is(p, TokenClasses.MEDIUM);
  }

  /** {@code and said}: the subject is the sentence's. */
  private boolean joined(Unit unit, int i) {
    int p = i - 1;
    while (p > unit.first() && scene.is(p, TokenClasses.ADVERB)) {
      p--;
    }
    return p > unit.first() && scene.is(p, TokenClasses.CONJUNCTION | TokenClasses.PUNCTUATION);
  }

  private boolean passive(Unit unit, int i) {
    if (!scene.is(i, TokenClasses.PAST)) {
      return false;
    }
    int p = i - 1;
    while (p >= unit.first()
        && scene.narrated(p)
        && scene.is(p, TokenClasses.ADVERB | TokenClasses.NEGATION)) {
      p--;
    }
    return p >= unit.first() && scene.narrated(p) && scene.is(p, TokenClasses.BE);
  }

  /** {@code the report}, {@code his claims}: a noun after a word that calls for one. */
  private boolean noun(Unit unit, int i) {
    if (scene.is(i, TokenClasses.PAST) && !scene.is(i, TokenClasses.BASE) || i == unit.first()) {
      return false;
    }
    int p = i - 1;
    if (!scene.narrated(p)) {
      return false;
    }
    int calls = TokenClasses.DETERMINER | TokenClasses.OF | TokenClasses.PREPOSITION;
    if (scene.is(p, calls) && !scene.is(p, TokenClasses.PRONOUN)
        || scene.is(p, GrammarWords.POSSESSIVE_ENDING)) {
      return true;
    }
    // "mental state", "battleground states", "party rules": as likely a noun, so what follows
    // decides.
    boolean clear =
        i + 1 < unit.end()
            && (!scene.narrated(i + 1)
                || scene.is(i + 1, GrammarWords.COMPLEMENTIZER)
                || scene.is(i + 1, ":"));
    if (clear
        || scene.is(p, TokenClasses.PRONOUN | TokenClasses.AUXILIARY | TokenClasses.NEGATION)) {
      return false;
    }
    boolean plural = scene.mayBePlural(p);
    boolean disagrees = scene.bits(p) == 0 && scene.is(i, TokenClasses.BASE) != plural;
    return scene.is(i, TokenClasses.CUE_NOUN) || disagrees && !scene.is(i, CommonWords.VERB);
  }

  /** A base form needs an auxiliary before it, or more than one who speaks. */
  private boolean agrees(Phrase who, int verb) {
    if (scene.is(verb - 1, TokenClasses.AUXILIARY | TokenClasses.NEGATION | TokenClasses.ADVERB)) {
      return true;
    }
    if (who.size() == 1 && scene.is(who.first(), TokenClasses.PRONOUN)) {
      return !scene.is(who.first(), GrammarWords.SINGULAR_PRONOUN);
    }
    for (int i = who.first(); i < who.end(); i++) {
      if (scene.is(i, GrammarWords.COORDINATOR)) {
        return true;
      }
    }
    return scene.mayBePlural(who.end() - 1);
  }

  private boolean mark(int i) {
    return scene.is(i, ",") || scene.is(i, "-") || scene.isDash(i);
  }

  /** Without quoted words before it, {@code denied the charges} has no charges that speak. */
  private boolean speaks(Phrase who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (scene.is(
              i,
              TokenClasses.NAME
                  | TokenClasses.SPEAKER_NOUN
                  | TokenClasses.MEDIUM
                  | TokenClasses.HEARER)
          || scene.token(i).capitalised()) {
        return true;
      }
    }
    return false;
  }

  /** {@code "…," said Ada Poe}: the speaker after the verb. */
  private Phrase inverted(Unit unit, int i) {
    if (i + 1 >= unit.end()
        || scene.is(i, TokenClasses.WITH_HEARER) && !scene.is(i, QuotationWords.INVERTED)) {
      return null;
    }
    int p = i - 1;
    while (p >= unit.first() && scene.narrated(p) && scene.is(p, TokenClasses.ADVERB)) {
      p--;
    }
    // “The road is open”, – said Ada Poe: marks between the words and their verb.
    int q = p;
    while (q > unit.first() && q > p - 3 && scene.narrated(q) && mark(q)) {
      q--;
    }
    p = q < p && !scene.narrated(q) ? q : p;
    boolean afterQuote = p >= unit.first() && !scene.narrated(p);
    boolean afterComma = p > unit.first() && scene.is(p, ",");
    boolean opens = p < unit.first();
    if (!afterQuote && !afterComma && !opens) {
      return null;
    }
    Phrase who = phrases.right(i + 1, unit.end());
    if (who == null || scene.is(i, TokenClasses.BASE) && !scene.is(i, TokenClasses.PAST)) {
      return null;
    }
    int next = who.end();
    if (afterQuote || afterComma && !scene.narrated(p - 1)) {
      return who;
    }
    boolean ends =
        next >= unit.end()
            || scene.narrated(next)
                && scene.is(next, TokenClasses.PUNCTUATION)
                && !scene.is(next, "-");
    boolean one = scene.is(who.first(), QuotationWords.SINGLING) && who.size() > 1;
    return ends && speaks(who) && (one || !scene.is(who.first(), TokenClasses.PRONOUN))
        ? who
        : null;
  }
}
