package io.rapporteur.stories.likeness;

import java.util.Arrays;

/** The slots that have a feature, in no order, and its weight in each. */
final class Posting {
  int[] slots = new int[2];
  short[] weights = new short[2];
  int size;

  void add(int slot, int weight) {
    if (size == slots.length) {
      slots = Arrays.copyOf(slots, size * 2);
      weights = Arrays.copyOf(weights, size * 2);
    }
    slots[size] = slot;
    weights[size++] = (short) weight;
  }

  void remove(int slot) {
    int at = 0;
    while (slots[at] != slot) {
      at++;
    }
    size--;
    slots[at] = slots[size];
    weights[at] = weights[size];
  }
}
