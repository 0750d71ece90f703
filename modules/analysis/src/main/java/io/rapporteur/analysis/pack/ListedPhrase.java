package io.rapporteur.analysis.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase of a list, kept with the lexemes of its first and its last word, so that a rule which
 * stands at either finds it.
 *
 * @param words two or more, in lower case
 * @param wordClass the class that the list stands for
 * @param value its value; empty when it has none
 */
public record ListedPhrase(String[] words, WordClass wordClass, String value) {
  static final ListedPhrase[] NONE = {};

  /** The words, numbers and marks of a phrase as a text is cut into them; blanks part them too. */
  static String[] parts(String phrase) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= phrase.length(); i++) {
      if (i == phrase.length() || kind(phrase, i) != kind(phrase, i - 1) || kind(phrase, i) == 0) {
        if (phrase.charAt(start) != ' ') {
          parts.add(phrase.substring(start, i));
        }
        start = i;
      }
    }
    return parts.toArray(String[]::new);
  }

  /** 0 for a mark or blank, 1 for a letter, 2 for a digit. */
  private static int kind(String phrase, int i) {
    char c = phrase.charAt(i);
    boolean letter =
        Character.isLetter(c)
            || Character.isSurrogate(c)
            || Character.getType(c) == Character.NON_SPACING_MARK;
    return letter ? 1 : Character.isDigit(c) ? 2 : 0;
  }

  /** Number of words. */
  public int length() {
    return words.length;
  }

  /** One of its words, from 0. */
  public String word(int i) {
    return words[i];
  }
}
