package io.rapporteur.analysis.names;

/**
 * Remembers words across documents: most of a text is words that stood in the one before. Bounded:
 * a word takes the place of another with the same slot. Threads share it without locks: a slot is
 * read or written as a whole, what stands in it never changes, and a lost write costs no more than
 * looking the word up again.
 */
final class Words {
  private static final int SLOTS = 1 << 15;

  /** Longer words are rare, and would take up memory. */
  private static final int LONGEST = 40;

  private final Word[] slots = new Word[SLOTS];
  private final int bits;
  private final Weights weights;

  /**
   * @param bits the weight table has two to this power rows
   * @param weights the table, or null while it is not trained
   */
  Words(int bits, Weights weights) {
    this.bits = bits;
    this.weights = weights;
  }

  Word of(String text, String lower) {
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    Word known = slots[slot];
    if (known != null && (known.text == text || known.text.equals(text))) {
      return known;
    }
    Word word = new Word(text, lower, bits, weights);
    if (text.length() <= LONGEST) {
      slots[slot] = word;
    }
    return word;
  }
}
