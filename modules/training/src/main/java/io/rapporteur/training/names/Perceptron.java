package io.rapporteur.training.names;

import io.rapporteur.analysis.names.tagging.LabelDecoder;
import io.rapporteur.analysis.names.tagging.NameLabels;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the weights: averaged structured perceptron (Collins, 2002) with cost-augmented decoding,
 * in which an error must lose by a margin: a name missed more than another error.
 */
final class Perceptron {
  private static final int L = NameLabels.COUNT;

  private final Costs costs;
  private final int dropped;
  private final int[] weights;
  private final double[] sums;
  private final int[] transitions = new int[L * L];
  private final double[] transitionSums = new double[L * L];
  private final LabelDecoder decoder = new LabelDecoder();
  private int[] emissions = new int[64 * L];
  private byte[] guess = new byte[64];
  private double step = 1;

  Perceptron(int bits, Costs costs, int dropped) {
    this.costs = costs;
    this.dropped = dropped;
    weights = new int[L << bits];
    sums = new double[L << bits];
  }

  /**
   * By how much an error must lose.
   *
   * @param missed a token of a name taken for outside
   * @param other another error
   */
  record Costs(int missed, int other) {}

  /**
   * Sequences of tokens to learn.
   *
   * @param rows rows of each token
   * @param gold label of each token
   * @param free whether outside may be {@link NameLabels#OTHER}
   */
  record Sequence(int[][] rows, byte[] gold, boolean free) {}

  void train(List<Sequence> sequences, int epochs, long seed) {
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(sequences, random);
      for (Sequence sequence : sequences) {
        learn(dropped == 0 ? sequence : thinned(sequence, random));
        step++;
      }
    }
  }

  /** The same without some of the rows, so that none is relied on alone. */
  private Sequence thinned(Sequence sequence, Random random) {
    int[][] rows = new int[sequence.rows().length][];
    for (int t = 0; t < rows.length; t++) {
      int[] all = sequence.rows()[t];
      int[] kept = new int[all.length];
      int n = 0;
      for (int row : all) {
        if (random.nextInt(1000) >= dropped) {
          kept[n++] = row;
        }
      }
      rows[t] = java.util.Arrays.copyOf(kept, n);
    }
    return new Sequence(rows, sequence.gold(), sequence.free());
  }

  private void learn(Sequence sequence) {
    int n = sequence.gold().length;
    if (emissions.length < n * L) {
      emissions = new int[n * L * 2];
      guess = new byte[n * 2];
    }
    for (int t = 0; t < n; t++) {
      score(sequence.rows()[t], t * L);
      int gold = sequence.gold()[t];
      for (int label = 0; label < L; label++) {
        if (label != gold) {
          boolean may =
              sequence.free()
                  && gold == NameLabels.OUTSIDE
                  && NameLabels.type(label) == NameLabels.OTHER;
          emissions[t * L + label] +=
              may
                  ? 0
                  : gold != NameLabels.OUTSIDE && label == NameLabels.OUTSIDE
                      ? costs.missed()
                      : costs.other();
        }
      }
    }
    decoder.decode(emissions, n, transitions, guess, 0);
    int goldBefore = NameLabels.OUTSIDE;
    int guessBefore = NameLabels.OUTSIDE;
    for (int t = 0; t < n; t++) {
      int gold = sequence.gold()[t];
      if (sequence.free()
          && gold == NameLabels.OUTSIDE
          && NameLabels.type(guess[t]) == NameLabels.OTHER) {
        gold = guess[t];
      }
      if (gold != guess[t]) {
        for (int row : sequence.rows()[t]) {
          update(row * L + gold, 1);
          update(row * L + guess[t], -1);
        }
      }
      if (gold != guess[t] || goldBefore != guessBefore) {
        change(goldBefore * L + gold, 1);
        change(guessBefore * L + guess[t], -1);
      }
      goldBefore = gold;
      guessBefore = guess[t];
    }
  }

  private void score(int[] rows, int at) {
    java.util.Arrays.fill(emissions, at, at + L, 0);
    for (int row : rows) {
      int from = row * L;
      for (int label = 0; label < L; label++) {
        emissions[at + label] += weights[from + label];
      }
    }
  }

  private void update(int index, int by) {
    weights[index] += by;
    sums[index] += step * by;
  }

  private void change(int index, int by) {
    transitions[index] += by;
    transitionSums[index] += step * by;
  }

  /** Adds the averaged weights to a total. */
  void addTo(double[] total, double[] transitionTotal) {
    for (int i = 0; i < weights.length; i++) {
      total[i] += weights[i] - sums[i] / step;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionTotal[i] += transitions[i] - transitionSums[i] / step;
    }
  }
}
