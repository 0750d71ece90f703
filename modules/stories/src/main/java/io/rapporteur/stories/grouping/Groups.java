package io.rapporteur.stories.grouping;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * Groups while they are linked, by slots: a group is known by one of its documents. Arrays are used
 * again for one piece after the other.
 *
 * <p>An old group is one that the last linking of the piece had as well at this point; of a new one
 * the sums to others are kept.
 */
final class Groups {
  /** Compares documents by their canonical order. */
  private final IntBinaryOperator order;

  private int[] leader = new int[0];
  private int[] first = new int[0];
  private int[] size = new int[0];
  private int[] texts = new int[0];
  private long[] within = new long[0];
  private int[] next = new int[0];
  private int[] last = new int[0];

  /** The new groups beside an old one, and the sums of a new one to all others. */
  private IntSums[] sums = new IntSums[0];

  /** Whether a group is as it was in the last linking. */
  private boolean[] old = new boolean[0];

  Groups(IntBinaryOperator order) {
    this.order = order;
  }

  /** Makes room for slots under a bound. */
  void reserve(int slots) {
    if (slots > leader.length) {
      int more = Math.max(slots, leader.length + leader.length / 2);
      int from = leader.length;
      leader = Arrays.copyOf(leader, more);
      Arrays.fill(leader, from, more, -1);
      first = Arrays.copyOf(first, more);
      size = Arrays.copyOf(size, more);
      texts = Arrays.copyOf(texts, more);
      within = Arrays.copyOf(within, more);
      next = Arrays.copyOf(next, more);
      last = Arrays.copyOf(last, more);
      sums = Arrays.copyOf(sums, more);
      old = Arrays.copyOf(old, more);
    }
  }

  /** Begins with a document as a group of its own. */
  void start(int slot, boolean isText, boolean isOld) {
    leader[slot] = slot;
    first[slot] = slot;
    size[slot] = 1;
    texts[slot] = isText ? 1 : 0;
    within[slot] = 0;
    next[slot] = -1;
    last[slot] = slot;
    sums[slot] = null;
    old[slot] = isOld;
  }

  /** Ends with a document. */
  void end(int slot) {
    leader[slot] = -1;
    sums[slot] = null;
  }

  /** The group that a document is in now; -1 for one that is not linked. */
  int of(int slot) {
    if (slot >= leader.length || leader[slot] < 0) {
      return -1;
    }
    int group = slot;
    while (leader[group] != group) {
      leader[group] = leader[leader[group]];
      group = leader[group];
    }
    return group;
  }

  /** Whether a group is there, by a document that it may be known by. */
  boolean stands(int group) {
    return group < leader.length && leader[group] == group;
  }

  boolean standsOld(int group) {
    return stands(group) && old[group];
  }

  boolean isOld(int group) {
    return old[group];
  }

  void makeNew(int group) {
    old[group] = false;
  }

  int size(int group) {
    return size[group];
  }

  int texts(int group) {
    return texts[group];
  }

  /** The first of its documents in canonical order. */
  int first(int group) {
    return first[group];
  }

  int compare(int one, int other) {
    return one == other ? 0 : order.applyAsInt(one, other);
  }

  /** Mean likeness of the pairs within a group. */
  double cohesion(int group) {
    return within[group] / (size[group] * (size[group] - 1.0) / 2);
  }

  /** Pairs between two groups. */
  double pairs(int one, int other) {
    return (double) size[one] * size[other];
  }

  /** Of an old group: the new ones beside it; of a new one: all beside it, with sums. */
  IntSums sums(int group) {
    if (sums[group] == null) {
      sums[group] = new IntSums();
    }
    return sums[group];
  }

  boolean hasSums(int group) {
    return sums[group] != null;
  }

  void sums(int group, IntSums its) {
    sums[group] = its;
  }

  /** Takes one group into another. */
  void join(int taker, int taken, long between) {
    leader[taken] = taker;
    first[taker] = compare(first[taker], first[taken]) < 0 ? first[taker] : first[taken];
    size[taker] += size[taken];
    texts[taker] += texts[taken];
    within[taker] += within[taken] + between;
    next[last[taker]] = taken;
    last[taker] = last[taken];
    sums[taken] = null;
  }

  /** The document of a group after another, the first is the one it is known by; -1 for none. */
  int after(int slot) {
    return next[slot];
  }

  /** All documents of a group, in no order. */
  int[] members(int group) {
    int[] members = new int[size[group]];
    int at = group;
    for (int i = 0; i < members.length; i++) {
      members[i] = at;
      at = next[at];
    }
    return members;
  }
}
