package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;

/** Finds the subject that a sentence opens with. */
final class Subjects {
  private static final int LONGEST = 16;
  private static final int FAR = 60;
  private static final int VERBAL = TokenClasses.AUXILIARY | TokenClasses.CUE;

  private final Scene scene;
  private final NounPhrases phrases;

  Subjects(Scene scene) {
    this.scene = scene;
    this.phrases = new NounPhrases(scene);
  }

  /** The subject a sentence opens with, past an opening phrase up to its comma. */
  Phrase lead(Unit unit, int limit) {
    int i = skip(unit.first(), limit);
    if (i >= limit) {
      return null;
    }
    int openers =
        TokenClasses.PREPOSITION
            | TokenClasses.SUBORDINATOR
            | TokenClasses.OF
            | TokenClasses.PROGRESSIVE;
    boolean opener = scene.is(i, openers) && !scene.is(i, TokenClasses.NAME);
    Phrase first = opener ? null : subject(i, limit);
    int next = first == null ? limit : skipAdverbs(first.end(), limit);
    boolean time = first != null && next > first.end() && comma(next, limit);
    if (first != null && !time && (!comma(next, limit) || phrases.named(first))) {
      return first;
    }
    Phrase second = null;
    for (int at = i; at < limit && at - i < FAR; at++) {
      if (comma(at, limit)) {
        Phrase phrase = subject(skip(at + 1, limit), limit);
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
  private Phrase subject(int at, int limit) {
    Phrase phrase = phrases.right(at, limit);
    if (phrase != null) {
      for (int i = phrase.first() + 1; i < phrase.end(); i++) {
        if (deed(i, limit)) {
          return new Phrase(phrase.first(), i);
        }
      }
    }
    return phrase;
  }

  /** A past form after a noun and before what only follows a verb. */
  private boolean deed(int i, int limit) {
    if (scene.bits(i) != 0 || i + 1 >= limit || !noun(i - 1)) {
      return false;
    }
    return (scene.isPast(i) || scene.is(i, GrammarWords.IRREGULAR_PAST))
        && scene.narrated(i + 1)
        && scene.is(
            i + 1,
            TokenClasses.DETERMINER
                | TokenClasses.PREPOSITION
                | TokenClasses.PRONOUN
                | TokenClasses.NUMBER);
  }

  private boolean noun(int i) {
    return scene.bits(i) == 0
        || scene.is(i, TokenClasses.NAME | TokenClasses.SPEAKER_NOUN | TokenClasses.MEDIUM);
  }

  private int skipAdverbs(int from, int limit) {
    int i = from;
    while (i < limit && i - from < LONGEST && scene.is(i, TokenClasses.ADVERB)) {
      i++;
    }
    return i;
  }

  private int skip(int from, int limit) {
    int i = from;
    while (i < limit
        && i - from < FAR
        && (!scene.narrated(i)
            || scene.is(
                i, TokenClasses.CONJUNCTION | TokenClasses.PUNCTUATION | TokenClasses.ADVERB))) {
      i++;
    }
    return i;
  }

  private boolean comma(int i, int limit) {
    return i < limit && scene.narrated(i) && scene.is(i, ",");
  }

  private boolean verbFollows(int i, int limit) {
    int at = skipAdverbs(i, limit);
    if (at >= limit) {
      return false;
    }
    return scene.is(at, VERBAL)
        || scene.bits(at) == 0
            && (scene.isPast(at)
                || scene.isThirdPerson(at)
                || scene.is(at, GrammarWords.IRREGULAR_PAST));
  }
}
