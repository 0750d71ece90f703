package io.rapporteur.analysis.scan;

/**
 * Adds up the words of a number as they come: cardinals below a magnitude, magnitudes that multiply
 * what stands before them ({@code dos mil millones}), twenties ({@code quatre-vingt-dix}).
 */
final class NumberSum {
  private static final int GROUPS = 8;

  private final boolean byScores;
  private final double[] groups = new double[GROUPS];
  private final double[] magnitudes = new double[GROUPS];
  private int size;
  private double current;

  /** The cardinal that came last; 0 after a magnitude or before anything came. */
  private double last;

  private boolean lastOpen;
  private boolean empty = true;

  /** The magnitude that came last; 0 after a cardinal. */
  private double lastMagnitude;

  NumberSum(boolean byScores) {
    this.byScores = byScores;
  }

  /** Whether a cardinal can come next. */
  boolean takes(double cardinal) {
    if (empty) {
      return true;
    }
    if (lastMagnitude > 0) {
      return cardinal < lastMagnitude;
    }
    if (cardinal <= 0) {
      return false;
    }
    if (last >= 100 && last % 100 == 0) {
      return cardinal < 100;
    }
    if (last % 10 != 0 || last > 90) {
      return false;
    }
    int most = byScores && (last == 60 || last == 80) ? 20 : 10;
    return last >= 20 ? cardinal < most : lastOpen && cardinal < 10;
  }

  /**
   * Adds a cardinal.
   *
   * @param open it is a ten that units come after
   */
  void cardinal(double value, boolean open) {
    current += value;
    last = value;
    lastOpen = open;
    lastMagnitude = 0;
    empty = false;
  }

  /** Whether twenty would multiply what came last: {@code quatre-vingts}. */
  boolean takesScore() {
    return byScores && last == 4;
  }

  /** Multiplies the four that came last by twenty. */
  void score() {
    current += 76;
    last = 80;
  }

  /** Whether a hundred can come next: after a digit, or where a number or its rest begins. */
  boolean takesHundred() {
    return empty || lastMagnitude > 100 || last > 1 && last < 10 && current % 100 == last;
  }

  /** Multiplies the digit that came last by a hundred. */
  void hundred() {
    current += lastMagnitude > 0 || empty ? 100 : last * 99;
    last = 100;
    lastMagnitude = 0;
    empty = false;
  }

  /** Whether tens can come after units: {@code drei-und-zwanzig}. */
  boolean takesTens(double tens) {
    return last > 0 && last < 10 && tens >= 20 && tens <= 90 && tens % 10 == 0;
  }

  /** Multiplies by a magnitude what is less than it. */
  void magnitude(double times) {
    if (times <= 100) {
      current = (current == 0 ? 1 : current) * times;
    } else {
      double sum = current;
      while (size > 0 && magnitudes[size - 1] < times) {
        sum += groups[--size];
      }
      if (size < GROUPS) {
        groups[size] = (sum == 0 ? 1 : sum) * times;
        magnitudes[size++] = times;
      }
      current = 0;
    }
    last = 0;
    lastMagnitude = times;
    empty = false;
  }

  /** Adds a half: of the magnitude when one came last. */
  void half() {
    current += lastMagnitude > 100 ? lastMagnitude / 2 : .5;
  }

  boolean afterMagnitude() {
    return lastMagnitude > 0;
  }

  double value() {
    double sum = current;
    for (int i = 0; i < size; i++) {
      sum += groups[i];
    }
    return sum;
  }
}
