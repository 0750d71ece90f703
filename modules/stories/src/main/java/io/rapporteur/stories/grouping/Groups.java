package io.rapporteur.stories.grouping;

import java.util.function.IntBinaryOperator;

/**
 * Groups while they are linked, by places in the piece: a group is known by one of its documents.
 * Arrays are used again for one piece after the other.
 *
 * <p>An old group is one that the last linking of the piece had as well at this point; of a new one
 * the sums to others are kept.
 */
final class Groups {
  /** Compares documents by their canonical order. */
  private final IntBinaryOperator order;

  /** Fields of each document beside each other, so that they are in the cache together. */
  private static final int FIELDS = 8;

  private static final int FIRST = 0;
  private static final int SIZE = 1;
  private static final int TEXTS = 2;
  private static final int NEXT = 3;
  private static final int LAST = 4;

  /** Whether a group is as it was in the last linking. */
  private static final int OLD = 5;

  /** Where a field stands for no document. */
  private static final int NONE = -1;

  private int[] fields = new int[0];

  /** The group of each document: asked for at every likeness that is summed up. */
  private int[] groups = new int[0];

  private long[] within = new long[0];

  /** The new groups beside an old one, and the sums of a new one to all others. */
  private IntSums[] sums = new IntSums[0];

  /** Of an old group those of the new ones beside it whose mean reached the threshold. */
  private IntSums[] near = new IntSums[0];

  Groups(IntBinaryOperator order) {
    this.order = order;
  }

  /** Makes room for a piece of so many documents. */
  void reserve(int size) {
    if (size > within.length) {
      int more = Math.max(size, within.length + within.length / 2);
      fields = new int[more * FIELDS];
      groups = new int[more];
      within = new long[more];
      sums = new IntSums[more];
      near = new IntSums[more];
    }
  }

  /** Begins with a document as a group of its own. */
  void start(int place, boolean isText, boolean isOld) {
    int at = place * FIELDS;
    groups[place] = place;
    fields[at + FIRST] = place;
    fields[at + SIZE] = 1;
    fields[at + TEXTS] = isText ? 1 : 0;
    fields[at + NEXT] = NONE;
    fields[at + LAST] = place;
    fields[at + OLD] = isOld ? 1 : 0;
    within[place] = 0;
    sums[place] = null;
    near[place] = null;
  }

  /** Lets go what is kept of a document. */
  void end(int place) {
    sums[place] = null;
    near[place] = null;
  }

  /** The group that a document is in now. */
  int of(int place) {
    return groups[place];
  }

  /**
   * Whether a group is there, by a document that it may be known by.
   *
   * @param group -1 for a document that is not of the piece
   */
  boolean stands(int group) {
    return group >= 0 && groups[group] == group;
  }

  boolean standsOld(int group) {
    return stands(group) && isOld(group);
  }

  boolean isOld(int group) {
    return fields[group * FIELDS + OLD] != 0;
  }

  void makeNew(int group) {
    fields[group * FIELDS + OLD] = 0;
  }

  int size(int group) {
    return fields[group * FIELDS + SIZE];
  }

  int texts(int group) {
    return fields[group * FIELDS + TEXTS];
  }

  /** The first of its documents in canonical order. */
  int first(int group) {
    return fields[group * FIELDS + FIRST];
  }

  int compare(int one, int other) {
    return one == other ? 0 : order.applyAsInt(one, other);
  }

  /** Mean likeness of the pairs within a group. */
  double cohesion(int group) {
    return within[group] / (size(group) * (size(group) - 1.0) / 2);
  }

  /** Pairs between two groups. */
  double pairs(int one, int other) {
    return (double) size(one) * size(other);
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

  /** Notes that the mean of an old group and a new one reaches the threshold. */
  void setNear(int old, int group) {
    if (near[old] == null) {
      near[old] = new IntSums();
    }
    near[old].add(group, 0);
  }

  /** The new groups, and some that were, that an old one is near which took in another; or null. */
  IntSums near(int taker, int taken) {
    IntSums its = near[taken];
    near[taken] = null;
    if (near[taker] == null) {
      near[taker] = its;
    } else if (its != null) {
      its.keys(group -> near[taker].add(group, 0));
    }
    return near[taker];
  }

  /**
   * Takes one group into another.
   *
   * @param first the first document of both in canonical order
   */
  void join(int taker, int taken, int first, long between) {
    int into = taker * FIELDS;
    int from = taken * FIELDS;
    for (int member = taken; member >= 0; member = after(member)) {
      groups[member] = taker;
    }
    fields[into + FIRST] = first;
    fields[into + SIZE] += fields[from + SIZE];
    fields[into + TEXTS] += fields[from + TEXTS];
    within[taker] += within[taken] + between;
    fields[fields[into + LAST] * FIELDS + NEXT] = taken;
    fields[into + LAST] = fields[from + LAST];
    sums[taken] = null;
  }

  /** The document of a group after another, the first is the one it is known by; -1 for none. */
  int after(int place) {
    return fields[place * FIELDS + NEXT];
  }

  /** All documents of a group, in no order. */
  int[] members(int group) {
    int[] members = new int[size(group)];
    int at = group;
    for (int i = 0; i < members.length; i++) {
      members[i] = at;
      at = after(at);
    }
    return members;
  }
}
