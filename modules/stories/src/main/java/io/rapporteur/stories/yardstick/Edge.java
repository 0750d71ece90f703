package io.rapporteur.stories.yardstick;

/**
 * How the last few words at an end of a quotation stand to the words of the transcript there.
 *
 * @param pairs how many of them, counted from the segment, pair with a word each
 * @param skip how many words of the transcript lie between the segment and the first pair
 */
record Edge(int pairs, int skip) {
  /** The words are the same. */
  static final int SAME = 2;

  /** One word was put for the other. */
  static final int PUT = 1;

  private static final int SKIPPED = 2;

  /** How like a word at an end is to the word that stands there. */
  @FunctionalInterface
  interface At {
    /**
     * @param k which word, counted from the segment
     * @param skip how many words of the transcript are passed over first
     */
    int likeness(int k, int skip);
  }

  /** The pairing in which most words are the same, among equals the one that skips least. */
  static Edge best(int length, At at) {
    Edge best = new Edge(0, 0);
    int most = 0;
    for (int skip = 0; skip <= SKIPPED; skip++) {
      int pairs = 0;
      int score = 0;
      boolean same = false;
      for (int k = 0; k < length; k++) {
        int likeness = at.likeness(k, skip);
        same |= likeness == SAME;
        score += 2 * likeness;
        pairs = likeness > 0 ? k + 1 : pairs;
      }
      score -= skip;
      // words are passed over only for the sake of a word that is there
      if (score > most && (skip == 0 || same)) {
        most = score;
        best = new Edge(pairs, skip);
      }
    }
    return best;
  }
}
