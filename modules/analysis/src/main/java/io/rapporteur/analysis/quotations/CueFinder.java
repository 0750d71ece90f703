package io.rapporteur.analysis.quotations;

import java.util.ArrayList;
import java.util.List;

/** Finds the cues of one sentence, each with its speaker, in order of position. */
final class CueFinder {
  private final Scene scene;
  private final NounPhrases phrases;
  private final Subjects subjects;

  CueFinder(Scene scene) {
    this.scene = scene;
    this.phrases = new NounPhrases(scene);
    this.subjects = new Subjects(scene);
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
      if (scene.is(i, "per") && i > unit.first() && scene.narrated(i - 1) && scene.is(i - 1, ",")) {
        Phrase who = phrases.right(i + 1, unit.end());
        cue = who == null ? null : new Cue(new Phrase(i, i + 1), who, Cue.Kind.ACCORDING, false);
      } else if (scene.is(i, "according") && i + 2 < unit.end() && scene.is(i + 1, "to")) {
        Phrase who = phrases.right(i + 2, unit.end());
        if (who == null && scene.is(i + 2, Lexicon.DETERMINER)) {
          who = new Phrase(i + 2, i + 3);
        }
        who =
            who == null
                    && (scene.is(i + 2, "him") || scene.is(i + 2, "her") || scene.is(i + 2, "them"))
                ? new Phrase(i + 2, i + 3)
                : who;
        cue = who == null ? null : new Cue(new Phrase(i, i + 2), who, Cue.Kind.ACCORDING, false);
      } else if (scene.is(i, Lexicon.CUE) && !scene.is(i, Scene.NAME)) {
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

  private Cue verb(Unit unit, int i, Cue finite, Phrase previous) {
    int bits = scene.bits(i);
    boolean weak = (bits & Lexicon.WEAK) != 0;
    Phrase words = new Phrase(i, i + 1);
    if ((bits & Lexicon.ING) != 0) {
      if (i > unit.first() && scene.narrated(i - 1) && scene.is(i - 1, Lexicon.BE)) {
        Phrase who = phrases.left(i, unit.first());
        return who == null ? null : new Cue(words, who, Cue.Kind.VERB, weak);
      }
      if (i > unit.first() && scene.narrated(i - 1) && scene.is(i - 1, Lexicon.DETERMINER)) {
        return null;
      }
      if (!participle(unit, i)) {
        return null;
      }
      Phrase who = attached(unit, i) ? phrases.left(i, unit.first()) : null;
      if (who == null && previous != null && scene.is(i - 1, Lexicon.CONJUNCTION)) {
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
    if ((bits & Lexicon.BASE) != 0 && i > unit.first() && scene.is(i - 1, "to")) {
      Phrase who = finite != null ? finite.speaker() : subjects.lead(unit, i);
      return who == null ? null : new Cue(words, who, Cue.Kind.PARTICIPLE, true);
    }
    Phrase inverted = inverted(unit, i);
    if (inverted != null) {
      return new Cue(words, inverted, Cue.Kind.VERB, weak);
    }
    Phrase who = phrases.left(i, unit.first());
    if (who != null && scene.is(i, Lexicon.BASE) && !scene.is(i, Lexicon.PAST) && !agrees(who, i)) {
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
        && scene.is(phrase.first(), Lexicon.PRONOUN)
        && !scene.is(phrase.first(), "i")
        && !scene.is(phrase.first(), "you")
        && !scene.is(phrase.first(), "we");
  }

  /** {@code , saying}, {@code by saying}; not {@code the 1999 shooting}. */
  private boolean participle(Unit unit, int i) {
    if (i == unit.first() || !scene.narrated(i - 1)) {
      return true;
    }
    int other =
        Scene.PUNCTUATION
            | Lexicon.CONJUNCTION
            | Lexicon.PREPOSITION
            | Lexicon.OF
            | Lexicon.ADVERB
            | Lexicon.SUBORDINATOR
            | Lexicon.PRONOUN;
    return scene.is(i - 1, other) || attached(unit, i);
  }

  /** {@code footage of Ada Poe saying}: right after the one who speaks. */
  private boolean attached(Unit unit, int i) {
    int p = i - 1;
    while (p > unit.first() && scene.narrated(p) && scene.is(p, Lexicon.ADVERB)) {
      p--;
    }
    return p >= unit.first()
        && scene.narrated(p)
        && scene.is(p, Scene.NAME | Lexicon.ROLE)
        && !scene.is(p, Lexicon.MEDIUM);
  }

  /** {@code and said}: the subject is the sentence's. */
  private boolean joined(Unit unit, int i) {
    int p = i - 1;
    while (p > unit.first() && scene.is(p, Lexicon.ADVERB)) {
      p--;
    }
    return p > unit.first() && scene.is(p, Lexicon.CONJUNCTION | Scene.PUNCTUATION);
  }

  private boolean passive(Unit unit, int i) {
    if (!scene.is(i, Lexicon.PAST)) {
      return false;
    }
    int p = i - 1;
    while (p >= unit.first()
        && scene.narrated(p)
        && scene.is(p, Lexicon.ADVERB | Lexicon.NEGATION)) {
      p--;
    }
    return p >= unit.first() && scene.narrated(p) && scene.is(p, Lexicon.BE) && !scene.is(p, "had");
  }

  /** {@code the report}, {@code his claims}: a noun after a word that calls for one. */
  private boolean noun(Unit unit, int i) {
    if (scene.is(i, Lexicon.PAST) && !scene.is(i, Lexicon.BASE) || i == unit.first()) {
      return false;
    }
    int p = i - 1;
    if (!scene.narrated(p)) {
      return false;
    }
    int calls = Lexicon.DETERMINER | Lexicon.OF | Lexicon.PREPOSITION;
    if (scene.is(p, calls) && !scene.is(p, Lexicon.PRONOUN)
        || scene.is(p, "'s")
        || scene.is(p, "’s")) {
      return true;
    }
    // "mental state", "battleground states", "party rules": as likely a noun, so what follows
    // decides.
    boolean clear =
        i + 1 < unit.end()
            && (!scene.narrated(i + 1) || scene.is(i + 1, "that") || scene.is(i + 1, ":"));
    if (clear || scene.is(p, Lexicon.PRONOUN | Lexicon.AUX | Lexicon.NEGATION)) {
      return false;
    }
    boolean plural = scene.token(p).lower().endsWith("s");
    boolean disagrees = scene.bits(p) == 0 && scene.is(i, Lexicon.BASE) != plural;
    return scene.is(i, Lexicon.NOUN) || disagrees && !scene.is(i, "says");
  }

  /** A base form needs an auxiliary before it, or more than one who speaks. */
  private boolean agrees(Phrase who, int verb) {
    if (scene.is(verb - 1, Lexicon.AUX | Lexicon.NEGATION | Lexicon.ADVERB)) {
      return true;
    }
    String last = scene.token(who.end() - 1).lower();
    if (who.size() == 1 && scene.is(who.first(), Lexicon.PRONOUN)) {
      return !last.equals("he") && !last.equals("she") && !last.equals("it");
    }
    for (int i = who.first(); i < who.end(); i++) {
      if (scene.is(i, "and")) {
        return true;
      }
    }
    return last.endsWith("s") && !last.endsWith("ss")
        || last.equals("people")
        || last.equals("men")
        || last.equals("women")
        || last.equals("police");
  }

  private boolean mark(int i) {
    return scene.is(i, ",")
        || scene.is(i, "–")
        || scene.is(i, "—")
        || scene.is(i, "-")
        || scene.is(i, "--");
  }

  /** Without quoted words before it, {@code denied the charges} has no charges that speak. */
  private boolean speaks(Phrase who) {
    for (int i = who.first(); i < who.end(); i++) {
      if (scene.is(i, Scene.NAME | Lexicon.ROLE | Lexicon.MEDIUM | Lexicon.OBJECT)
          || scene.token(i).capitalised()) {
        return true;
      }
    }
    return false;
  }

  /** {@code "…," said Ada Poe}: the speaker after the verb. */
  private Phrase inverted(Unit unit, int i) {
    if (i + 1 >= unit.end() || scene.is(i, Lexicon.HEARER) && !scene.is(i, "asked")) {
      return null;
    }
    int p = i - 1;
    while (p >= unit.first() && scene.narrated(p) && scene.is(p, Lexicon.ADVERB)) {
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
    if (who == null || scene.is(i, Lexicon.BASE) && !scene.is(i, Lexicon.PAST)) {
      return null;
    }
    int next = who.end();
    if (afterQuote || afterComma && !scene.narrated(p - 1)) {
      return who;
    }
    boolean ends =
        next >= unit.end()
            || scene.narrated(next) && scene.is(next, Scene.PUNCTUATION) && !scene.is(next, "-");
    boolean one = scene.is(who.first(), "one") && who.size() > 1;
    return ends && speaks(who) && (one || !scene.is(who.first(), Lexicon.PRONOUN)) ? who : null;
  }
}
