package io.rapporteur.stories.grouping;

import java.util.Arrays;

/**
 * Sums by non-negative keys while they are many to add and not yet kept: an array in place of a
 * table.
 */
final class Tally {
  private long[] sums = new long[0];
  private boolean[] has = new boolean[0];
  private int[] keys = new int[64];
  private int size;

  /** Makes room for keys under a bound. */
  void reserve(int bound) {
    if (bound > sums.length) {
      sums = Arrays.copyOf(sums, bound + bound / 2);
      has = Arrays.copyOf(has, sums.length);
    }
  }

  void add(int key, int value) {
    if (!has[key]) {
      has[key] = true;
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
      }
      keys[size++] = key;
    }
    sums[key] += value;
  }

  /** The sums, which it has no more then. */
  IntSums take() {
    IntSums taken = new IntSums(size);
    for (int i = 0; i < size; i++) {
      taken.add(keys[i], sums[keys[i]]);
      sums[keys[i]] = 0;
      has[keys[i]] = false;
    }
    size = 0;
    return taken;
  }
}
