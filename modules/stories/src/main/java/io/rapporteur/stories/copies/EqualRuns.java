package io.rapporteur.stories.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The runs of equal words of two texts, longest first and none over another, in whatever order
 * either text has them (greedy string tiling, Wise 1993).
 */
final class EqualRuns {
  /** A run must have as many words as one hash of a fingerprint. */
  private static final int LEAST = Fingerprints.RUN;

  /** So often a run is looked for in the other text at most: a refrain must not cost its square. */
  private static final int REPEATS = 16;

  /** Longest first; then the one least moved, then the earliest. */
  private static final Comparator<Run> ORDER =
      Comparator.comparingInt((Run run) -> -run.length())
          .thenComparingInt(run -> Math.abs(run.a() - run.b()))
          .thenComparingInt(Run::a)
          .thenComparingInt(Run::b);

  /**
   * Equal words.
   *
   * @param a index of the first in the one text
   * @param b index of the first in the other
   */
  record Run(int a, int b, int length) {}

  private final long[] a;
  private final long[] b;
  private final boolean[] usedA;
  private final boolean[] usedB;

  private EqualRuns(long[] a, long[] b) {
    this.a = a;
    this.b = b;
    this.usedA = new boolean[a.length];
    this.usedB = new boolean[b.length];
  }

  /** The runs in order of their place in b. */
  static List<Run> of(long[] a, long[] b) {
    return new EqualRuns(a, b).tile();
  }

  private List<Run> tile() {
    PriorityQueue<Run> queue = new PriorityQueue<>(ORDER);
    queue.addAll(longest());
    List<Run> tiles = new ArrayList<>();
    while (!queue.isEmpty()) {
      Run run = queue.poll();
      Run free = free(run);
      if (free.length() < LEAST) {
        continue;
      }
      if (free.length() < run.length()) {
        queue.add(free);
        continue;
      }
      for (int k = 0; k < run.length(); k++) {
        usedA[run.a() + k] = true;
        usedB[run.b() + k] = true;
      }
      tiles.add(run);
    }
    tiles.sort(Comparator.comparingInt(Run::b));
    return tiles;
  }

  /** The longest part of a run of which no word is taken. */
  private Run free(Run run) {
    int best = 0;
    int bestStart = 0;
    int start = 0;
    for (int k = 0; k <= run.length(); k++) {
      if (k == run.length() || usedA[run.a() + k] || usedB[run.b() + k]) {
        if (k - start > best) {
          best = k - start;
          bestStart = start;
        }
        start = k + 1;
      }
    }
    return new Run(run.a() + bestStart, run.b() + bestStart, best);
  }

  /** Every run that can be made no longer at either end. */
  private List<Run> longest() {
    long[] ofA = Fingerprints.runs(a, LEAST);
    long[] ofB = Fingerprints.runs(b, LEAST);
    int slots = Math.max(2, Integer.highestOneBit(Math.max(1, ofA.length)) << 2);
    int[] heads = new int[slots];
    int[] next = new int[ofA.length];
    Arrays.fill(heads, -1);
    // From the end, so that each chain goes from the first place to the last.
    for (int i = ofA.length - 1; i >= 0; i--) {
      int slot = (int) ofA[i] & (slots - 1);
      next[i] = heads[slot];
      heads[slot] = i;
    }
    List<Run> runs = new ArrayList<>();
    for (int j = 0; j < ofB.length; j++) {
      int found = 0;
      for (int i = heads[(int) ofB[j] & (slots - 1)]; i >= 0 && found < REPEATS; i = next[i]) {
        if (ofA[i] == ofB[j]) {
          found++;
          if (i == 0 || j == 0 || a[i - 1] != b[j - 1]) {
            runs.add(new Run(i, j, length(i, j)));
          }
        }
      }
    }
    return runs;
  }

  private int length(int i, int j) {
    int length = 0;
    while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
      length++;
    }
    return length;
  }
}
