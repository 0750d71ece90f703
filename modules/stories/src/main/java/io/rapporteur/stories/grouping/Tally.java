package io.rapporteur.stories.grouping;

import java.util.Arrays;

/**
 * Sums by non-negative keys while they are many to add and not yet kept: an array in place of a
 * table.
 */
final class Tally {
  /** The sum of a key that has none: the sum of no likenesses. */
  private static final long NONE = Long.MIN_VALUE;

  private long[] sums = new long[0];
  private int[] keys = new int[64];
  private int size;

  /** Makes room for keys under a bound. */
  void reserve(int bound) {
    if (bound > sums.length) {
      int before = sums.length;
      sums = Arrays.copyOf(sums, bound + bound / 2);
      Arrays.fill(sums, before, sums.length, NONE);
    }
  }

  void add(int key, int value) {
    long sum = sums[key];
    if (sum == NONE) {
      sum = 0;
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
      }
      keys[size++] = key;
    }
    sums[key] = sum + value;
  }

  /** The sums, which it has no more then. */
  IntSums take() {
    IntSums taken = new IntSums(size);
    for (int i = 0; i < size; i++) {
      taken.add(keys[i], sums[keys[i]]);
      sums[keys[i]] = NONE;
    }
    size = 0;
    return taken;
  }
}
