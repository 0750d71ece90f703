package io.rapporteur.analysis.pack;

/** Several word classes that a rule asks for at once. */
public final class ClassSet {
  private final long[] bits;

  private ClassSet(WordClass[] classes) {
    int words = 1;
    for (WordClass each : classes) {
      words = Math.max(words, (each.id() >> 6) + 1);
    }
    bits = new long[words];
    for (WordClass each : classes) {
      bits[each.id() >> 6] |= 1L << each.id();
    }
  }

  /** The set of these classes. */
  public static ClassSet of(WordClass... classes) {
    return new ClassSet(classes);
  }

  boolean meets(long[] others) {
    for (int i = Math.min(bits.length, others.length) - 1; i >= 0; i--) {
      if ((bits[i] & others[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
