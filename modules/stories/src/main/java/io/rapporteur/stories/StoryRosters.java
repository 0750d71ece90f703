package io.rapporteur.stories;

import java.util.Arrays;

/**
 * Which documents are in each story, both by small numbers: a list of slots for each, in no order.
 */
final class StoryRosters {
  private static final int NONE = -1;

  /** Of each slot. */
  private int[] next = new int[0];

  private int[] previous = new int[0];

  /** Of each story. */
  private int[] first = new int[0];

  private int[] sizes = new int[0];

  void add(int story, int slot) {
    reserve(story, slot);
    int second = first[story];
    next[slot] = second;
    previous[slot] = NONE;
    if (second >= 0) {
      previous[second] = slot;
    }
    first[story] = slot;
    sizes[story]++;
  }

  void remove(int story, int slot) {
    if (previous[slot] < 0) {
      first[story] = next[slot];
    } else {
      next[previous[slot]] = next[slot];
    }
    if (next[slot] >= 0) {
      previous[next[slot]] = previous[slot];
    }
    sizes[story]--;
  }

  int size(int story) {
    return story < sizes.length ? sizes[story] : 0;
  }

  /** The documents of a story. */
  int[] slots(int story) {
    int[] slots = new int[size(story)];
    int at = slots.length == 0 ? NONE : first[story];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = at;
      at = next[at];
    }
    return slots;
  }

  private void reserve(int story, int slot) {
    if (slot >= next.length) {
      next = Arrays.copyOf(next, Math.max(64, slot * 2));
      previous = Arrays.copyOf(previous, next.length);
    }
    if (story >= first.length) {
      int known = first.length;
      first = Arrays.copyOf(first, Math.max(16, story * 2));
      Arrays.fill(first, known, first.length, NONE);
      sizes = Arrays.copyOf(sizes, first.length);
    }
  }
}
