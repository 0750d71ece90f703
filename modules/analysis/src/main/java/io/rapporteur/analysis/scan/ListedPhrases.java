package io.rapporteur.analysis.scan;

import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.analysis.pack.ListedPhrase;
import io.rapporteur.analysis.pack.WordClass;

/** Finds the phrases of a pack's lists among atoms, by the lexeme of their first or last word. */
final class ListedPhrases {
  private ListedPhrases() {}

  /** The longest phrase of a class that begins at {@code i}; null when none does. */
  static ListedPhrase from(Atoms atoms, int i, Lexeme lexeme, WordClass wanted) {
    ListedPhrase found = null;
    for (int k = lexeme.phrasesBeginning() - 1; k >= 0; k--) {
      ListedPhrase phrase = lexeme.phraseBeginning(k);
      if (phrase.wordClass() == wanted
          && (found == null || found.length() < phrase.length())
          && matches(atoms, i, phrase)) {
        found = phrase;
      }
    }
    return found;
  }

  /** The longest phrase of a class that ends with atom {@code last}; null when none does. */
  static ListedPhrase to(Atoms atoms, int last, Lexeme lexeme, WordClass wanted) {
    ListedPhrase found = null;
    for (int k = lexeme.phrasesEnding() - 1; k >= 0; k--) {
      ListedPhrase phrase = lexeme.phraseEnding(k);
      int start = last + 1 - phrase.length();
      if (phrase.wordClass() == wanted
          && (found == null || found.length() < phrase.length())
          && start >= 0
          && matches(atoms, start, phrase)) {
        found = phrase;
      }
    }
    return found;
  }

  private static boolean matches(Atoms atoms, int start, ListedPhrase phrase) {
    for (int k = phrase.length() - 1; k >= 0; k--) {
      String word = phrase.word(k);
      if (!atoms.is(start + k, word) && !(word.equals("'") && atoms.isApostrophe(start + k))) {
        return false;
      }
    }
    return true;
  }
}
