package io.rapporteur.training.names;

import io.rapporteur.analysis.names.Decoder;
import io.rapporteur.analysis.names.Labels;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the weights: averaged structured perceptron (Collins, 2002) with cost-augmented decoding,
 * in which an error must lose by a margin: a name missed more than another error.
 */
final class Perceptron {
  private static final int L = Labels.COUNT;

  private final int missed;
  private final int other;
  private final int[] weights;
  private final double[] sums;
  private final int[] transitions = new int[L * L];
  private final double[] transitionSums = new double[L * L];
  private final Decoder decoder = new Decoder();
  private int[] emissions = new int[64 * L];
  private byte[] guess = new byte[64];
  private double step = 1;

  Perceptron(int bits, int missed, int other) {
    this.missed = missed;
    this.other = other;
    weights = new int[L << bits];
    sums = new double[L << bits];
  }

  /**
   * Sequences of tokens to learn.
   *
   * @param rows rows of each token
   * @param gold label of each token
   */
  record Sequence(int[][] rows, byte[] gold) {}

  void train(List<Sequence> sequences, int epochs, long seed) {
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(sequences, random);
      for (Sequence sequence : sequences) {
        learn(sequence);
        step++;
      }
    }
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
          emissions[t * L + label] +=
              gold != Labels.OUTSIDE && label == Labels.OUTSIDE ? missed : other;
        }
      }
    }
    decoder.decode(emissions, n, transitions, guess, 0);
    int goldBefore = Labels.OUTSIDE;
    int guessBefore = Labels.OUTSIDE;
    for (int t = 0; t < n; t++) {
      int gold = sequence.gold()[t];
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
