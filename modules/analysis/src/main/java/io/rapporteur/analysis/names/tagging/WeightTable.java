package io.rapporteur.analysis.names.tagging;

import java.util.Arrays;

/**
 * The table of weights, a row for each value of a feature, laid out for adding up: most of the time
 * of tagging goes into fetching rows from memory, so a row is two longs, and four rows share a
 * cache line. A long holds six weights in ten bits each, moved up so that none is negative. Added
 * up they are spread over two longs of three sums in twenty bits each, enough for a thousand rows.
 */
final class WeightTable {
  /** The largest and, negative, the smallest weight there is room for. */
  static final int LARGEST = 511;

  private static final int LONGS = 2;
  private static final int IN_A_LONG = 6;
  private static final int BITS = 10;
  private static final int ZERO = 1 << (BITS - 1);
  private static final long EVERY_SECOND = 0x3ffL | 0x3ffL << 20 | 0x3ffL << 40;
  private static final long SUM = (1 << 2 * BITS) - 1;

  private final long[] table;

  /** All zero. */
  WeightTable(int rows) {
    table = new long[rows * LONGS];
    long zeros = 0;
    for (int i = 0; i < IN_A_LONG; i++) {
      zeros = zeros << BITS | ZERO;
    }
    Arrays.fill(table, zeros);
  }

  int get(int row, int label) {
    return (int) (table[at(row, label)] >>> shift(label) & 0x3ff) - ZERO;
  }

  /**
   * @throws IllegalArgumentException when there is no room for the weight
   */
  void set(int row, int label, int weight) {
    if (weight > LARGEST || weight < -LARGEST) {
      throw new IllegalArgumentException("a weight of " + weight + " is over " + LARGEST);
    }
    long others = table[at(row, label)] & ~(0x3ffL << shift(label));
    table[at(row, label)] = others | (long) (weight + ZERO) << shift(label);
  }

  private static int at(int row, int label) {
    return row * LONGS + label / IN_A_LONG;
  }

  private static int shift(int label) {
    return label % IN_A_LONG * BITS;
  }

  /** Sums of rows, of each label. Used by one thread, or not changed any more. */
  static final class Sums {
    private long even;
    private long odd;
    private long evenAbove;
    private long oddAbove;
    private int rows;

    /** Makes these the sums of the same rows as others are of. */
    void set(Sums others) {
      even = others.even;
      odd = others.odd;
      evenAbove = others.evenAbove;
      oddAbove = others.oddAbove;
      rows = others.rows;
    }

    /** Writes out the sum of each label, from {@code at}. */
    void write(int[] scores, int at) {
      int zero = rows * ZERO;
      for (int label = 0; label < NameLabels.COUNT; label++) {
        boolean above = label >= IN_A_LONG;
        int lane = above ? label - IN_A_LONG : label;
        long three = (lane & 1) == 0 ? above ? evenAbove : even : above ? oddAbove : odd;
        scores[at + label] = (int) (three >>> 2 * BITS * (lane >> 1) & SUM) - zero;
      }
    }
  }

  /** Adds rows to sums. */
  void add(int[] rows, int count, Sums sums) {
    long even = 0;
    long odd = 0;
    long evenAbove = 0;
    long oddAbove = 0;
    for (int r = 0; r < count; r++) {
      int row = rows[r] * LONGS;
      long six = table[row];
      long above = table[row + 1];
      even += six & EVERY_SECOND;
      odd += six >>> BITS & EVERY_SECOND;
      evenAbove += above & EVERY_SECOND;
      oddAbove += above >>> BITS & EVERY_SECOND;
    }
    sums.even += even;
    sums.odd += odd;
    sums.evenAbove += evenAbove;
    sums.oddAbove += oddAbove;
    sums.rows += count;
  }
}
