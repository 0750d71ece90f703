package io.rapporteur.stories.wording;

/** How much a word in common says: a rare word says more than a common one. */
@FunctionalInterface
public interface WordWeights {
  /** From 1 for a word that is everywhere to 16 for one that is hardly met. */
  int of(ComparedWord word);

  /**
   * Weights for want of a table of frequencies: by the sort of the word, and by its length, since
   * long words are rarer.
   */
  static WordWeights bySortAndLength() {
    return word ->
        switch (word.sort()) {
          case FILLER -> 1;
          case FUNCTION -> 2;
          case MODAL -> 3;
          case NEGATION -> 4;
          case NUMBER -> 7;
          case NAME -> 9;
          case CONTENT -> Math.min(12, 3 + word.form().length());
        };
  }
}
