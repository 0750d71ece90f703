package io.rapporteur.stories.grouping;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Documents that were linked together: all that hang together at one level. */
final class Piece {
  final int level;
  final int[] slots;
  final History history;

  /** Whether all of its documents are still there. */
  boolean whole = true;

  /** The search that met it last. */
  int met;

  /** How many documents were counted in it, the last time that some were. */
  int counted;

  int countedAt;

  /** New documents that are like one of these, and how much: in turns. */
  private int[] attached = {};

  private int size;

  Piece(int level, int[] slots, History history) {
    this.level = level;
    this.slots = slots;
    this.history = history;
  }

  void attach(int slot, int likeness) {
    if (size == attached.length) {
      attached = Arrays.copyOf(attached, Math.max(8, size * 2));
    }
    attached[size++] = slot;
    attached[size++] = likeness;
  }

  void detach() {
    attached = new int[0];
    size = 0;
  }

  /**
   * Gives the new documents that are like one of these by a strength, some more than once.
   *
   * @return whether it went on to the end
   */
  boolean attached(int strength, IntPredicate goOn) {
    for (int i = 0; i < size; i += 2) {
      if (attached[i + 1] >= strength && !goOn.test(attached[i])) {
        return false;
      }
    }
    return true;
  }
}
