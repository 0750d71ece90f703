package io.rapporteur.analysis.language;

/**
 * How the table of letter statistics is written: what keys it and how a probability becomes a byte.
 * Shared by {@link LanguageModel}, which reads the table, and the program that makes it, which does
 * not ship.
 */
public final class Grams {
  /** What one nat of {@code -log(probability)} becomes in the table's bytes. */
  public static final double STEPS_PER_NAT = 16;

  /** Longest sequence in the model, in chars. */
  static final int LONGEST = 5;

  private Grams() {}

  /** A hash of chars from start to end, never 0, which marks an empty slot. */
  public static int hash(CharSequence text, int start, int end) {
    long h = end - start;
    for (int i = start; i < end; i++) {
      h = h * 1_000_003L + text.charAt(i);
    }
    h ^= h >>> 32;
    h *= 0xd6e8feb86659fd93L;
    h ^= h >>> 32;
    int low = (int) h;
    return low == 0 ? 1 : low;
  }
}
