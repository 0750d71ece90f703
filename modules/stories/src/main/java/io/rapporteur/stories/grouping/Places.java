package io.rapporteur.stories.grouping;

import java.util.Arrays;

/**
 * The places of a piece's documents, from 0 in the order of their slots: what is known of a piece
 * while it is linked lies together by place, however far its slots are apart.
 */
final class Places {
  private static final int[] NO_SLOTS = {};

  /** By slot its place plus one; 0 for one that is not of the piece. */
  private int[] above = new int[0];

  private int[] slots = NO_SLOTS;

  /**
   * Begins with a piece.
   *
   * @param piece its slots, ascending
   * @param bound above all slots there are
   */
  void begin(int[] piece, int bound) {
    if (bound > above.length) {
      above = Arrays.copyOf(above, bound + bound / 2);
    }
    slots = piece;
    for (int place = 0; place < piece.length; place++) {
      above[piece[place]] = place + 1;
    }
  }

  void end() {
    for (int slot : slots) {
      above[slot] = 0;
    }
    slots = NO_SLOTS;
  }

  /** The place of a slot; -1 for one that is not of the piece. */
  int of(int slot) {
    return above[slot] - 1;
  }

  int slot(int place) {
    return slots[place];
  }

  int size() {
    return slots.length;
  }
}
