package io.rapporteur.stories.wording;

/**
 * What a word does in a statement; it decides whether a change of the word changes what is said.
 */
public enum WordSort {
  /** Turns a statement round: {@code not}, {@code never}, {@code without}. */
  NEGATION,
  /** A number in digits or in words, {@code million} and {@code half} too. */
  NUMBER,
  /** Says how certain, allowed or due something is: {@code may}, {@code must}. */
  MODAL,
  /** Has a capital that the beginning of its sentence does not explain. */
  NAME,
  /** Says nothing: {@code uh}, {@code um}. */
  FILLER,
  /** Holds a sentence together: articles, pronouns, prepositions. */
  FUNCTION,
  /** All others. */
  CONTENT;

  /** Whether the word stands for something by itself. */
  public boolean hasContent() {
    return this == CONTENT || this == NAME || this == NUMBER;
  }
}
