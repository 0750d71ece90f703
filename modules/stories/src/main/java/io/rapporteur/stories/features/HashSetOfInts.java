package io.rapporteur.stories.features;

import java.util.Arrays;

/** Numbers that are asked for one by one and never change: a step, where a search takes several. */
final class HashSetOfInts {
  private static final int FREE = 0;

  /** Open addressing, half of it free; {@link #FREE} itself is kept apart. */
  private final int[] table;

  private final int shift;
  private final int size;
  private final boolean hasFree;

  /** Takes numbers of which none is there twice. */
  HashSetOfInts(int[] numbers) {
    int bits = 1;
    while (1 << bits < numbers.length * 2) {
      bits++;
    }
    table = new int[1 << bits];
    shift = Integer.SIZE - bits;
    size = numbers.length;
    boolean free = false;
    for (int number : numbers) {
      free |= number == FREE;
      table[place(number)] = number;
    }
    hasFree = free;
  }

  boolean has(int number) {
    return number == FREE ? hasFree : table[place(number)] == number;
  }

  private int place(int number) {
    int at = number * 0x9E3779B9 >>> shift;
    while (table[at] != FREE && table[at] != number) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  /** All of them, ascending. */
  int[] sorted() {
    int[] sorted = new int[size];
    int at = hasFree ? 1 : 0;
    for (int number : table) {
      if (number != FREE) {
        sorted[at++] = number;
      }
    }
    Arrays.sort(sorted);
    return sorted;
  }
}
