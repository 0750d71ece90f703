package io.rapporteur.analysis.scan;

/**
 * A number in a text.
 *
 * @param from first atom
 * @param to atom just past the last
 * @param low its value, magnitude words applied
 * @param high the same, or the upper end when the text gives only an order ({@code dozens})
 * @param kind how it is written
 */
public record Numeral(int from, int to, double low, double high, Kind kind) {

  /** How a number is written. */
  public enum Kind {
    /** In digits, with or without a magnitude word. */
    DIGITS,
    /** In words. */
    WORDS,
    /** A part: {@code two-thirds}, {@code 1/16}. */
    FRACTION,
    /** An order of magnitude: {@code tens of thousands}. */
    VAGUE
  }

  /** True when it is a whole number. */
  public boolean whole() {
    return low == Math.rint(low);
  }
}
