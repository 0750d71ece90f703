package io.rapporteur.stories.features;

/**
 * The key of a feature: how rare it is (3 bits, rarest lowest), its kind (2 bits) and a hash of its
 * text (26 bits), non-negative. Since rarity leads, ascending keys are an order from rare to common
 * that all documents share; the index of candidates rests on it.
 */
final class FeatureKeys {
  static final int WORD = 1;
  static final int NUMBER = 2;
  static final int ENTITY = 3;

  private static final int HASH_BITS = 26;
  private static final int RARITIES = 8;

  private FeatureKeys() {}

  /**
   * @param kind one of the kinds above
   * @param rarity inverse document frequency, from 0 to {@code rarest}
   */
  static int key(int kind, String text, double rarity, double rarest) {
    int common = RARITIES - 1 - (int) (rarity / rarest * (RARITIES - 0.001));
    return Math.max(0, common) << (HASH_BITS + 2)
        | kind << HASH_BITS
        | hash(text) >>> (32 - HASH_BITS);
  }

  static int kind(int key) {
    return key >>> HASH_BITS & 3;
  }

  /** FNV-1a over the UTF-16 units, with the finishing steps of MurmurHash3. */
  static int hash(String text) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash = (hash ^ hash >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }
}
