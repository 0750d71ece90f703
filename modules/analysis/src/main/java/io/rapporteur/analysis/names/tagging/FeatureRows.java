package io.rapporteur.analysis.names.tagging;

import java.util.Arrays;

/** FeatureRows of the weight table, gathered one by one. Used by one thread. */
final class FeatureRows {
  /** More than the features of a token make, whatever the token. */
  private static final int MOST = 160;

  private final int[] rows = new int[MOST];
  private final int shift;
  private int count;

  /**
   * @param bits the table has two to this power rows
   */
  FeatureRows(int bits) {
    shift = 64 - bits;
  }

  void clear() {
    count = 0;
  }

  int[] all() {
    return rows;
  }

  int count() {
    return count;
  }

  int[] copy() {
    return Arrays.copyOf(rows, count);
  }

  /** Adds the row of a feature's value. */
  void add(Feature template, long value) {
    long h = (value + template.seed) * 0xff51afd7ed558ccdL;
    h ^= h >>> 32;
    rows[count++] = (int) (h * 0xc4ceb9fe1a85ec53L >>> shift);
  }
}
