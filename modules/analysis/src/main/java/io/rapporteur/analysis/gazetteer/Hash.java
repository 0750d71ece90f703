package io.rapporteur.analysis.gazetteer;

/** 64-bit hashing of names: FNV-1a over chars, finished with the murmur3 mixer. */
public final class Hash {
  static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  static long step(long hash, char c) {
    return (hash ^ c) * PRIME;
  }

  /** Spreads a hash over all its bits. */
  public static long finish(long hash) {
    long h = hash;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h;
  }

  /** Hash of a sequence as it stands. */
  public static long of(CharSequence text) {
    long hash = SEED;
    for (int i = 0; i < text.length(); i++) {
      hash = step(hash, text.charAt(i));
    }
    return finish(hash);
  }

  /** Hash of two hashes in order. */
  public static long pair(long first, long second) {
    return finish(first * 31 + second);
  }
}
