package io.rapporteur.stories.copies;

import io.rapporteur.stories.copies.EqualRuns.Run;
import java.util.Arrays;
import java.util.List;

/**
 * Sets the words of two texts against each other: runs of equal words first, then what stands
 * between two runs and beside them, word by word, as far as more is equal than differs.
 */
final class TextAligner {
  /** No more words than this are set against each other word by word at one place. */
  private static final int REACH = 60;

  private static final int EQUAL = 2;
  private static final int OTHER = -1;

  private final long[] a;
  private final long[] b;
  private final int[] toB;
  private final boolean[] usedB;

  private TextAligner(long[] a, long[] b) {
    this.a = a;
    this.b = b;
    this.toB = new int[a.length];
    this.usedB = new boolean[b.length];
    Arrays.fill(toB, -1);
  }

  /** For each word of a the equal word of b, or -1. */
  static int[] align(long[] a, long[] b) {
    TextAligner aligner = new TextAligner(a, b);
    List<Run> runs = EqualRuns.of(a, b);
    for (Run run : runs) {
      for (int k = 0; k < run.length(); k++) {
        aligner.pair(run.a() + k, run.b() + k);
      }
    }
    aligner.between(runs);
    return aligner.toB;
  }

  private void pair(int i, int j) {
    toB[i] = j;
    usedB[j] = true;
  }

  private void between(List<Run> runs) {
    for (int k = 0; k <= runs.size(); k++) {
      Run before = k == 0 ? null : runs.get(k - 1);
      Run after = k == runs.size() ? null : runs.get(k);
      if (before != null && after != null && near(before, after)) {
        within(before.a() + before.length(), after.a(), before.b() + before.length(), after.b());
      } else {
        if (before != null) {
          forward(before.a() + before.length(), before.b() + before.length());
        }
        if (after != null) {
          backward(after.a() - 1, after.b() - 1);
        }
      }
    }
  }

  private static boolean near(Run before, Run after) {
    int inA = after.a() - before.a() - before.length();
    int inB = after.b() - before.b() - before.length();
    return inA >= 0 && inA <= REACH && inB >= 0 && inB <= REACH;
  }

  /** All words between two runs that follow each other in both texts. */
  private void within(int fromA, int untilA, int fromB, int untilB) {
    int n = freeA(fromA, 1, untilA - fromA);
    int m = untilB - fromB;
    if (n == untilA - fromA) {
      trace(fromA, fromB, n, m, 1, true);
    }
  }

  private void forward(int fromA, int fromB) {
    int n = freeA(fromA, 1, Math.min(REACH, a.length - fromA));
    int m = freeB(fromB, 1, Math.min(REACH, b.length - fromB));
    trace(fromA, fromB, n, m, 1, false);
  }

  private void backward(int fromA, int fromB) {
    int n = freeA(fromA, -1, Math.min(REACH, fromA + 1));
    int m = freeB(fromB, -1, Math.min(REACH, fromB + 1));
    trace(fromA, fromB, n, m, -1, false);
  }

  private int freeA(int from, int step, int most) {
    int count = 0;
    while (count < most && toB[from + step * count] < 0) {
      count++;
    }
    return count;
  }

  private int freeB(int from, int step, int most) {
    int count = 0;
    while (count < most && !usedB[from + step * count]) {
      count++;
    }
    return count;
  }

  /**
   * The best way through n words of a and m of b (Needleman, Wunsch), to its end or to where it is
   * worth most.
   */
  private void trace(int fromA, int fromB, int n, int m, int step, boolean toEnd) {
    if (n == 0 || m == 0) {
      return;
    }
    int[][] worth = new int[n + 1][m + 1];
    int bestI = 0;
    int bestJ = 0;
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        if (i == 0 || j == 0) {
          worth[i][j] = OTHER * (i + j);
          continue;
        }
        boolean equal = a[fromA + step * (i - 1)] == b[fromB + step * (j - 1)];
        worth[i][j] =
            Math.max(
                worth[i - 1][j - 1] + (equal ? EQUAL : OTHER),
                Math.max(worth[i - 1][j], worth[i][j - 1]) + OTHER);
        if (worth[i][j] > worth[bestI][bestJ]) {
          bestI = i;
          bestJ = j;
        }
      }
    }
    int i = toEnd ? n : bestI;
    int j = toEnd ? m : bestJ;
    while (i > 0 && j > 0) {
      boolean equal = a[fromA + step * (i - 1)] == b[fromB + step * (j - 1)];
      if (worth[i][j] == worth[i - 1][j - 1] + (equal ? EQUAL : OTHER)) {
        i--;
        j--;
        if (equal) {
          pair(fromA + step * i, fromB + step * j);
        }
      } else if (worth[i][j] == worth[i - 1][j] + OTHER) {
        i--;
      } else {
        j--;
      }
    }
  }
}
