package io.rapporteur.analysis.pack;

/**
 * A phrase of a list, kept with the lexemes of its first and its last word, so that a rule which
 * stands at either finds it.
 *
 * @param words two or more, in lower case
 * @param wordClass the class that the list stands for
 * @param value its value; empty when it has none
 */
public record Phrase(String[] words, WordClass wordClass, String value) {
  static final Phrase[] NONE = {};

  /** Number of words. */
  public int length() {
    return words.length;
  }

  /** One of its words, from 0. */
  public String word(int i) {
    return words[i];
  }
}
