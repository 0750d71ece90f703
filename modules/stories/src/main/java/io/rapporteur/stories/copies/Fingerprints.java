package io.rapporteur.stories.copies;

import java.util.Arrays;

/**
 * Winnowed hashes of runs of five words (Schleimer, Wilkerson, Aiken 2003): of every four runs that
 * follow each other the least hash is kept. So two texts that share eight words in a row share a
 * fingerprint, wherever those words stand.
 */
final class Fingerprints {
  static final int RUN = 5;
  static final int WINDOW = 4;

  private Fingerprints() {}

  /** The hashes kept, ascending, each once. A text under five words is one run. */
  static long[] of(long[] words) {
    if (words.length == 0) {
      return new long[0];
    }
    long[] runs = runs(words, Math.min(RUN, words.length));
    int window = Math.min(WINDOW, runs.length);
    long[] kept = new long[runs.length];
    int count = 0;
    int last = -1;
    for (int start = 0; start + window <= runs.length; start++) {
      int least = start;
      for (int i = start + 1; i < start + window; i++) {
        // The rightmost of equals stays the choice of more windows.
        if (runs[i] <= runs[least]) {
          least = i;
        }
      }
      if (least != last) {
        kept[count++] = runs[least];
        last = least;
      }
    }
    return distinct(Arrays.copyOf(kept, count));
  }

  /** The hash of each run of {@code length} words. */
  static long[] runs(long[] words, int length) {
    long[] runs = new long[Math.max(0, words.length - length + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = Hashes.of(words, i, length);
    }
    return runs;
  }

  /** Sorted, each once. */
  static long[] distinct(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[count++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, count);
  }
}
