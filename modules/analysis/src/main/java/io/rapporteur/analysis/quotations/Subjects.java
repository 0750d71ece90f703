package io.rapporteur.analysis.quotations;

/** Finds the subject that a sentence opens with. */
final class Subjects {
  private static final int LONGEST = 16;
  private static final int FAR = 60;
  private static final int VERBAL = Lexicon.AUX | Lexicon.CUE;

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
    int openers = Lexicon.PREPOSITION | Lexicon.SUBORDINATOR | Lexicon.OF | Lexicon.ING;
    boolean opener = scene.is(i, openers) && !scene.is(i, Scene.NAME);
    Phrase first = opener ? null : phrases.right(i, limit);
    int next = first == null ? limit : skipAdverbs(first.end(), limit);
    boolean time = first != null && next > first.end() && comma(next, limit);
    if (first != null && !time && (!comma(next, limit) || phrases.named(first))) {
      return first;
    }
    Phrase second = null;
    for (int at = i; at < limit && at - i < FAR; at++) {
      if (comma(at, limit)) {
        Phrase phrase = phrases.right(skip(at + 1, limit), limit);
        if (phrase != null && verbFollows(phrase.end(), limit)) {
          return phrase;
        }
        boolean apposed = phrase != null && comma(phrase.end(), limit);
        second = second == null || apposed && !phrases.named(second) ? phrase : second;
      }
    }
    first = second == null ? first : second;
    return first == null && opener ? phrases.right(i + 1, limit) : first;
  }

  private int skipAdverbs(int from, int limit) {
    int i = from;
    while (i < limit && i - from < LONGEST && scene.is(i, Lexicon.ADVERB)) {
      i++;
    }
    return i;
  }

  private int skip(int from, int limit) {
    int i = from;
    while (i < limit
        && i - from < FAR
        && (!scene.narrated(i)
            || scene.is(i, Lexicon.CONJUNCTION | Scene.PUNCTUATION | Lexicon.ADVERB))) {
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
    String word = scene.token(at).lower();
    return scene.is(at, VERBAL)
        || scene.bits(at) == 0 && (word.endsWith("ed") || word.endsWith("s"));
  }
}
