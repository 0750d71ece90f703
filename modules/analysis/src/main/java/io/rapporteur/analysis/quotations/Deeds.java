package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.reading.Token;

/** Finds where a report ends because the speaker does something else: {@code and invited}. */
final class Deeds {
  private final Scene scene;

  Deeds(Scene scene) {
    this.scene = scene;
  }

  /**
   * Where the speaker's own next deed begins after a thing that was reported: {@code expressed
   * thanks for the help and invited Ada Poe}; else the limit.
   */
  int own(int from, int limit) {
    for (int i = from; i + 2 < limit; i++) {
      boolean verb =
          scene.is(i, TokenClasses.AUXILIARY) && !scene.is(i, GrammarWords.POSSESSIVE_ENDING);
      if (!scene.narrated(i) || verb) {
        return limit;
      }
      boolean deed =
          scene.is(i, TokenClasses.CONJUNCTION)
              && i > from + 1
              && scene.narrated(i + 1)
              && pastForm(i + 1)
              && scene.is(
                  i + 2,
                  TokenClasses.NAME
                      | TokenClasses.DETERMINER
                      | TokenClasses.PRONOUN
                      | TokenClasses.HEARER);
      if (deed) {
        return i;
      }
    }
    return limit;
  }

  private boolean pastForm(int i) {
    Token word = scene.token(i);
    return scene.isPast(i) && word.lower().length() > 4 && !word.capitalised();
  }

  /** {@code said it was "calm" but criticised the count}: cut after the quoted words. */
  Phrase until(Phrase content) {
    for (int i = content.first() + 1; i + 2 < content.end(); i++) {
      boolean deed =
          scene.narrated(i)
              && !scene.narrated(i - 1)
              && scene.is(i, TokenClasses.CONJUNCTION)
              && scene.narrated(i + 1)
              && pastForm(i + 1)
              && scene.narrated(i + 2);
      if (deed) {
        return new Phrase(content.first(), i);
      }
    }
    return content;
  }
}
