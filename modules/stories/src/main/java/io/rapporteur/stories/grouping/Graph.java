package io.rapporteur.stories.grouping;

import java.util.Arrays;

/**
 * Likenesses between documents, known by slots. A negative likeness is that of a pair that is
 * forbidden one story. Six bytes an edge at either end, for there are tens of millions of them.
 */
public final class Graph {
  private static final int FEW = 4;
  private static final int[] NO_SLOTS = {};
  private static final short[] NO_LIKENESSES = {};

  /** The edges of each document, in the order they came: nothing may depend on it. */
  private int[][] to = new int[0][];

  private short[][] likeness = new short[0][];
  private int[] degree = new int[0];

  /** No likeness that a document has is less; it may have had one that was. */
  private short[] least = new short[0];

  private int slots;

  /** Takes an edge. */
  @FunctionalInterface
  public interface EdgeConsumer {
    void accept(int to, int likeness);
  }

  /** Adds a document that has no edges yet. */
  public void add(int slot) {
    if (slot >= to.length) {
      int more = Math.max(64, slot + slot / 2);
      to = Arrays.copyOf(to, more);
      likeness = Arrays.copyOf(likeness, more);
      degree = Arrays.copyOf(degree, more);
      least = Arrays.copyOf(least, more);
    }
    slots = Math.max(slots, slot + 1);
    to[slot] = NO_SLOTS;
    likeness[slot] = NO_LIKENESSES;
    least[slot] = 0;
  }

  /**
   * Joins two documents, once.
   *
   * @param value in the range of a short
   * @throws ArithmeticException if it is not
   */
  public void join(int one, int other, int value) {
    if (value != (short) value) {
      throw new ArithmeticException("likeness " + value + " is beyond the range of a short");
    }
    append(one, other, value);
    append(other, one, value);
  }

  /**
   * Asks for what joining a document reads of it: joins of many that lie all over the heap wait for
   * memory once when each was asked for before.
   *
   * @return nothing that means anything
   */
  public int ask(int slot) {
    int last = degree[slot] - 1;
    return last < 0 ? 0 : to[slot][last] + likeness[slot][last];
  }

  private void append(int slot, int other, int value) {
    int size = degree[slot]++;
    if (size == to[slot].length) {
      int more = size + size / 4 + FEW;
      to[slot] = Arrays.copyOf(to[slot], more);
      likeness[slot] = Arrays.copyOf(likeness[slot], more);
    }
    to[slot][size] = other;
    likeness[slot][size] = (short) value;
    if (value < least[slot]) {
      least[slot] = (short) value;
    }
  }

  /** Takes out a document and its edges. */
  public void remove(int slot) {
    for (int i = 0; i < degree[slot]; i++) {
      cut(to[slot][i], slot);
    }
    to[slot] = null;
    likeness[slot] = null;
    degree[slot] = 0;
  }

  private void cut(int slot, int other) {
    int[] its = to[slot];
    int at = 0;
    while (its[at] != other) {
      at++;
    }
    int last = --degree[slot];
    its[at] = its[last];
    likeness[slot][at] = likeness[slot][last];
  }

  /** Gives the edges of a document, in no order. */
  public void edges(int slot, EdgeConsumer consumer) {
    for (int i = 0; i < degree[slot]; i++) {
      consumer.accept(to[slot][i], likeness[slot][i]);
    }
  }

  /** A bound above all slots. */
  int slots() {
    return slots;
  }

  /** How many edges a document has. */
  public int degree(int slot) {
    return degree[slot];
  }

  /** A bound: no likeness of a document is less, and it is not above 0. */
  public int least(int slot) {
    return least[slot];
  }

  /** The other document of one of its edges. */
  public int to(int slot, int edge) {
    return to[slot][edge];
  }

  /** The likeness of one of its edges. */
  public int likeness(int slot, int edge) {
    return likeness[slot][edge];
  }
}
