package io.rapporteur.stories;

import java.util.Arrays;

/**
 * Stories that others may have to name, noted at those others by number. They are noted by the
 * hundred and looked at by the few, so that noting one makes no object.
 */
final class Disturbances {
  /** By story: one more than its last entry, 0 for none. */
  private int[] last = new int[0];

  /** Of each entry: where it is noted, the one before it there, and what is noted. */
  private int[] at = new int[64];

  private int[] before = new int[64];
  private int[] by = new int[64];
  private long[] sums = new long[64];
  private int[] pairs = new int[64];
  private boolean[] forbidden = new boolean[64];
  private int size;

  /** Takes what is noted at a story. */
  @FunctionalInterface
  interface Notes {
    void by(int story, long sum, int pairs, boolean forbidden);
  }

  /**
   * Notes at a story that it may have to name another.
   *
   * @param other its number
   */
  void note(int story, int other, long sum, int pairsOfBoth, boolean isForbidden) {
    if (story >= last.length) {
      last = Arrays.copyOf(last, Math.max(64, story * 2));
    }
    if (size == at.length) {
      grow();
    }
    at[size] = story;
    before[size] = last[story];
    by[size] = other;
    sums[size] = sum;
    pairs[size] = pairsOfBoth;
    forbidden[size] = isForbidden;
    last[story] = ++size;
  }

  private void grow() {
    at = Arrays.copyOf(at, size * 2);
    before = Arrays.copyOf(before, size * 2);
    by = Arrays.copyOf(by, size * 2);
    sums = Arrays.copyOf(sums, size * 2);
    pairs = Arrays.copyOf(pairs, size * 2);
    forbidden = Arrays.copyOf(forbidden, size * 2);
  }

  /** Whether anything is noted at a story. */
  boolean at(int story) {
    return story < last.length && last[story] > 0;
  }

  /** Gives all that is noted at a story, in no order. */
  void each(int story, Notes notes) {
    for (int i = first(story); i >= 0; i = before[i] - 1) {
      notes.by(by[i], sums[i], pairs[i], forbidden[i]);
    }
  }

  private int first(int story) {
    return at(story) ? last[story] - 1 : -1;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      last[at[i]] = 0;
    }
    size = 0;
  }
}
