package io.rapporteur.analysis.quotations;

import java.util.Map;

/**
 * Bits by word: an immutable open-addressed table. Most words asked for are not in it, which their
 * hash alone tells nearly always.
 */
final class WordBits {
  private final int[] hashes;
  private final String[] words;
  private final int[] bits;

  WordBits(Map<String, Integer> given) {
    int size = Integer.highestOneBit(given.size() + 1) * 4;
    hashes = new int[size];
    words = new String[size];
    bits = new int[size];
    given.forEach(
        (word, value) -> {
          int slot = slot(word.hashCode());
          while (words[slot] != null) {
            slot = (slot + 1) & size - 1;
          }
          hashes[slot] = word.hashCode();
          words[slot] = word;
          bits[slot] = value;
        });
  }

  /** 0 for a word it does not have; those it has are given bits. */
  int of(String word) {
    int hash = word.hashCode();
    for (int slot = slot(hash); ; slot = (slot + 1) & hashes.length - 1) {
      if (hashes[slot] == hash && word.equals(words[slot])) {
        return bits[slot];
      }
      if (bits[slot] == 0) {
        return 0;
      }
    }
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & hashes.length - 1;
  }
}
