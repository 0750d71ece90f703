package io.rapporteur.stories.copies;

/** 64-bit hashes that are the same in any JVM. */
public final class Hashes {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashes() {}

  /** FNV-1a over the characters, then mixed. */
  public static long of(CharSequence text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mix(hash);
  }

  /** The hash of {@code length} words from {@code start}, in their order. */
  static long of(long[] words, int start, int length) {
    long hash = OFFSET;
    for (int i = start; i < start + length; i++) {
      hash = mix(hash + words[i]);
    }
    return hash;
  }

  /** The finalizer of SplitMix64: every bit of the result depends on every bit given. */
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
