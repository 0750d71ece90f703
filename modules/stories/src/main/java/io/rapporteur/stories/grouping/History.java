package io.rapporteur.stories.grouping;

import java.util.Arrays;

/**
 * The joins by which the groups of a piece came about, in their order. A group is known by the slot
 * of one of its documents, which it keeps while it takes in others.
 */
final class History {
  static final History NONE = new History(0);

  private int[] takes;
  private int[] taken;
  private int[] firsts;
  private long[] between;
  private int size;

  History(int capacity) {
    takes = new int[capacity];
    taken = new int[capacity];
    firsts = new int[capacity];
    between = new long[capacity];
  }

  /**
   * @param first the first document of both in canonical order
   * @param sum of the likenesses between the two
   */
  void add(int taker, int other, int first, long sum) {
    if (size == takes.length) {
      int more = Math.max(4, size * 2);
      takes = Arrays.copyOf(takes, more);
      taken = Arrays.copyOf(taken, more);
      firsts = Arrays.copyOf(firsts, more);
      between = Arrays.copyOf(between, more);
    }
    takes[size] = taker;
    taken[size] = other;
    firsts[size] = first;
    between[size++] = sum;
  }

  /** The same without room for more. */
  History trimmed() {
    takes = Arrays.copyOf(takes, size);
    taken = Arrays.copyOf(taken, size);
    firsts = Arrays.copyOf(firsts, size);
    between = Arrays.copyOf(between, size);
    return this;
  }

  int size() {
    return size;
  }

  /** The group that goes on. */
  int taker(int join) {
    return takes[join];
  }

  /** The group that it takes in. */
  int taken(int join) {
    return taken[join];
  }

  /**
   * The first document of both in canonical order: to compare them again would mean to read their
   * uris, which are scattered over the heap.
   */
  int first(int join) {
    return firsts[join];
  }

  /** The sum of the likenesses between the two. */
  long between(int join) {
    return between[join];
  }
}
