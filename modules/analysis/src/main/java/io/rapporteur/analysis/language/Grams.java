package io.rapporteur.analysis.language;

/** Hashes of letter sequences: how the model's table is keyed. */
final class Grams {
  /** Longest sequence in the model, in chars. */
  static final int LONGEST = 5;

  private Grams() {}

  /** A hash of chars from start to end, never 0, which marks an empty slot. */
  static int hash(CharSequence text, int start, int end) {
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
