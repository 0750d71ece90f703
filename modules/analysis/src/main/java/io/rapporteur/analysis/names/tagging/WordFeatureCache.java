package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.pack.LanguagePack;

/**
 * Remembers words across documents: most of a text is words that stood in the one before. Bounded:
 * a word takes the place of another with the same slot. Threads share it without locks: a slot is
 * read or written as a whole, what stands in it never changes, and a lost write costs no more than
 * looking the word up again.
 */
final class WordFeatureCache {
  private static final int SLOTS = 1 << 15;

  /** Longer words are rare, and would take up memory. */
  private static final int LONGEST = 40;

  private final WordCues cues;
  private final WordFeatures[] slots = new WordFeatures[SLOTS];
  private final int bits;
  private final WeightTable weights;

  /**
   * @param pack of the language of the words
   * @param bits the weight table has two to this power rows
   * @param weights the table, or null while it is not trained
   */
  WordFeatureCache(LanguagePack pack, int bits, WeightTable weights) {
    this.cues = new WordCues(pack);
    this.bits = bits;
    this.weights = weights;
  }

  WordFeatures of(String text, String lower) {
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    WordFeatures known = slots[slot];
    if (known != null && (known.text == text || known.text.equals(text))) {
      return known;
    }
    WordFeatures word = new WordFeatures(text, lower, cues, bits, weights);
    if (text.length() <= LONGEST) {
      slots[slot] = word;
    }
    return word;
  }
}
