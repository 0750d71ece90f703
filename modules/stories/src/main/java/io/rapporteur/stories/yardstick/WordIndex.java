package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.Wording;
import java.util.Arrays;

/**
 * Where a word, and where four words in a row, stand in a transcript: sorted arrays of a hash and a
 * place, 16 bytes a word in all.
 */
final class WordIndex {
  /** Words in a row that hardly meet by chance. */
  static final int GRAM = 4;

  private final long[] words;
  private final long[] grams;

  WordIndex(Wording wording) {
    words = new long[wording.size()];
    grams = new long[Math.max(0, wording.size() - GRAM + 1)];
    for (int i = 0; i < words.length; i++) {
      words[i] = key(wording.get(i).form().hashCode(), i);
    }
    for (int i = 0; i < grams.length; i++) {
      grams[i] = key(gram(wording, i), i);
    }
    Arrays.sort(words);
    Arrays.sort(grams);
  }

  /** Places of a word, first to last; a rare collision of hashes is found out by the alignment. */
  int[] places(ComparedWord word) {
    return places(words, word.form().hashCode());
  }

  /** Places where the four words begin that begin at {@code at} of a quotation. */
  int[] places(Wording quotation, int at) {
    return places(grams, gram(quotation, at));
  }

  private static int gram(Wording wording, int at) {
    int hash = 0;
    for (int i = at; i < at + GRAM; i++) {
      hash = 31 * hash + wording.get(i).form().hashCode();
    }
    return hash;
  }

  private static long key(int hash, int place) {
    return (long) hash << Integer.SIZE | place;
  }

  private static int[] places(long[] keys, int hash) {
    int from = Arrays.binarySearch(keys, key(hash, 0));
    int at = from < 0 ? -from - 1 : from;
    int to = at;
    while (to < keys.length && keys[to] >> Integer.SIZE == hash) {
      to++;
    }
    int[] places = new int[to - at];
    for (int i = at; i < to; i++) {
      places[i - at] = (int) keys[i];
    }
    return places;
  }
}
