package io.rapporteur.stories.features;

/** Tells in one step that a document has neither a name nor a feature: most have not. */
final class Sieve {
  private static final int WORDS = 16;
  private static final int SHIFT = Integer.SIZE - 10;

  private Sieve() {}

  /** The bits of what a document has. */
  static long[] of(int[] names, SparseVector features) {
    long[] bits = new long[WORDS];
    for (int name : names) {
      add(bits, name);
    }
    for (int i = 0; i < features.size(); i++) {
      add(bits, features.key(i));
    }
    return bits;
  }

  private static void add(long[] bits, int hash) {
    int bit = bit(hash);
    bits[bit >>> 6] |= 1L << bit;
  }

  /** Whether a hash is there, or another is that looks the same to this. */
  static boolean mayHave(long[] bits, int hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] & 1L << bit) != 0;
  }

  private static int bit(int hash) {
    return hash * 0x9E3779B9 >>> SHIFT;
  }
}
