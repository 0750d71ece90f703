package io.rapporteur.analysis.names.tagging;

/**
 * Viterbi over the labels of {@link NameLabels}: the best sequence that begins each name it
 * continues.
 */
public final class LabelDecoder {
  private static final int L = NameLabels.COUNT;
  private static final int NEVER = Integer.MIN_VALUE / 4;

  private byte[] back = new byte[64 * L];
  private int[] score = new int[L];
  private int[] next = new int[L];

  /** The highest score of each label's transitions to outside and to the labels that begin. */
  private final int[] most = new int[L];

  /** The lowest such of outside's. */
  private int least;

  /** The labels before that may be part of the best sequence. */
  private final int[] live = new int[L];

  /** For one thread. */
  public LabelDecoder() {}

  /**
   * Decodes a stretch of tokens with nothing but outside before it.
   *
   * @param emissions score of each label of each token, {@code token * NameLabels.COUNT + label}
   * @param tokens how many tokens
   * @param transitions score of a label after another, {@code before * NameLabels.COUNT + label}
   * @param out takes the labels, from {@code at}
   */
  public void decode(int[] emissions, int tokens, int[] transitions, byte[] out, int at) {
    if (back.length < tokens * L) {
      back = new byte[tokens * L * 2];
    }
    for (int label = 0; label < L; label++) {
      boolean may = NameLabels.follows(NameLabels.OUTSIDE, label);
      score[label] = may ? emissions[label] + transitions[label] : NEVER;
    }
    bounds(transitions);
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

  private void bounds(int[] transitions) {
    least = transitions[NameLabels.OUTSIDE];
    for (int before = 0; before < L; before++) {
      most[before] = transitions[before * L];
      for (int label = 1; label < L; label += 2) {
        int score = transitions[before * L + label];
        most[before] = Math.max(most[before], score);
        least = before == NameLabels.OUTSIDE ? Math.min(least, score) : least;
      }
    }
  }

  private void step(int[] emissions, int t, int[] transitions) {
    // Any label may precede outside and the labels that begin a name; only its own two precede a
    // label that continues one. Mostly outside is so far ahead that no other label need be tried.
    int alive = 1;
    int bar = score[NameLabels.OUTSIDE] + least;
    for (int before = 1; before < L; before++) {
      if (score[before] + most[before] >= bar) {
        live[alive++] = before;
      }
    }
    for (int label = 0; label < L; label++) {
      int best;
      int from;
      if (label == NameLabels.OUTSIDE || NameLabels.isBegin(label)) {
        best = score[NameLabels.OUTSIDE] + transitions[label];
        from = NameLabels.OUTSIDE;
        for (int k = 1; k < alive; k++) {
          int s = score[live[k]] + transitions[live[k] * L + label];
          if (s > best) {
            best = s;
            from = live[k];
          }
        }
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
