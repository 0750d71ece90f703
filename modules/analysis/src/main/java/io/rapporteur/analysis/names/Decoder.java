package io.rapporteur.analysis.names;

/**
 * Viterbi over the labels of {@link Labels}: the best sequence that begins each name it continues.
 */
public final class Decoder {
  private static final int L = Labels.COUNT;
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private byte[] back = new byte[64 * L];
  private int[] score = new int[L];
  private int[] next = new int[L];

  /** For one thread. */
  public Decoder() {}

  /**
   * Decodes a stretch of tokens with nothing but outside before it.
   *
   * @param emissions score of each label of each token, {@code token * Labels.COUNT + label}
   * @param tokens how many tokens
   * @param transitions score of a label after another, {@code before * Labels.COUNT + label}
   * @param out takes the labels, from {@code at}
   */
  public void decode(int[] emissions, int tokens, int[] transitions, byte[] out, int at) {
    if (back.length < tokens * L) {
      back = new byte[tokens * L * 2];
    }
    for (int label = 0; label < L; label++) {
      boolean may = Labels.follows(Labels.OUTSIDE, label);
      score[label] = may ? emissions[label] + transitions[label] : NEVER;
    }
    for (int t = 1; t < tokens; t++) {
      step(emissions, t, transitions);
    }
    int best = 0;
    for (int label = 1; label < L; label++) {
      if (score[label] > score[best]) {
        best = label;
      }
    }
    for (int t = tokens - 1; t >= 0; t--) {
      out[at + t] = (byte) best;
      best = back[t * L + best];
    }
  }

  private void step(int[] emissions, int t, int[] transitions) {
    // Any label may precede outside and the labels that begin a name; only its own two precede a
    // label that continues one.
    for (int label = 0; label < L; label++) {
      int best;
      int from;
      if (label == Labels.OUTSIDE || Labels.isBegin(label)) {
        long highest = Long.MIN_VALUE;
        for (int before = 0; before < L; before++) {
          // The label in the low bits, the first the highest: so the first wins where equal.
          long s = (long) (score[before] + transitions[before * L + label]) << 4 | 15 - before;
          highest = Math.max(highest, s);
        }
        best = (int) (highest >> 4);
        from = 15 - (int) (highest & 15);
      } else {
        int begin = score[label - 1] + transitions[(label - 1) * L + label];
        int inside = score[label] + transitions[label * L + label];
        best = Math.max(begin, inside);
        from = begin >= inside ? label - 1 : label;
      }
      next[label] = Math.max(NEVER, best) + emissions[t * L + label];
      back[t * L + label] = (byte) from;
    }
    int[] swap = score;
    score = next;
    next = swap;
  }
}
