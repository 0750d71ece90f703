package io.rapporteur.stories.grouping;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Sums by non-negative keys: an open hash table without boxes, since linking lives in it. */
public final class IntSums {
  private static final int FREE = -1;

  private int[] keys;
  private long[] sums;
  private int size;

  public IntSums() {
    this(0);
  }

  /** With room for so many keys before it grows. */
  IntSums(int room) {
    int length = Integer.highestOneBit(Math.max(4, room)) * 4;
    keys = new int[length];
    sums = new long[length];
    Arrays.fill(keys, FREE);
  }

  /** Takes a key and its sum. */
  @FunctionalInterface
  public interface Entries {
    void accept(int key, long sum);
  }

  /** How many keys there are. */
  int size() {
    return size;
  }

  public long get(int key) {
    int at = place(key);
    return keys[at] == key ? sums[at] : 0;
  }

  /** Adds to the sum of a key, and returns what it is then. */
  public long add(int key, long value) {
    int at = place(key);
    if (keys[at] == FREE) {
      if (++size * 2 > keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      sums[at] = 0;
    }
    sums[at] += value;
    return sums[at];
  }

  /** Takes a key out, and returns its sum. */
  public long remove(int key) {
    int hole = place(key);
    if (keys[hole] == FREE) {
      return 0;
    }
    long sum = sums[hole];
    size--;
    int mask = keys.length - 1;
    // what stands behind the hole and belongs before it moves up
    for (int at = hole + 1 & mask; keys[at] != FREE; at = at + 1 & mask) {
      int home = hash(keys[at]) & mask;
      if ((at - home & mask) >= (at - hole & mask)) {
        keys[hole] = keys[at];
        sums[hole] = sums[at];
        hole = at;
      }
    }
    keys[hole] = FREE;
    return sum;
  }

  /**
   * Gives all keys with their sums, in no order that means anything; nothing may change meanwhile.
   */
  public void each(Entries entries) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        entries.accept(keys[i], sums[i]);
      }
    }
  }

  /** Gives all keys. */
  void keys(IntConsumer consumer) {
    each((key, sum) -> consumer.accept(key));
  }

  private int place(int key) {
    int mask = keys.length - 1;
    int at = hash(key) & mask;
    while (keys[at] != FREE && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    long[] oldSums = sums;
    keys = new int[oldKeys.length * 2];
    sums = new long[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        sums[at] = oldSums[i];
      }
    }
  }

  private static int hash(int key) {
    int hash = key * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
