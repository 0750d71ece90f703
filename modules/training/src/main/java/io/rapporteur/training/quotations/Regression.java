package io.rapporteur.training.quotations;

import java.util.List;

/**
 * Logistic regression with a ridge, by Newton's method: a dozen rounds of a system of a few linear
 * equations. The sums go in the order of the pairs, so that the same pairs give the same weights.
 */
final class Regression {
  private static final int ROUNDS = 40;

  private Regression() {}

  /**
   * The weights, the bias first.
   *
   * @param ridge holds the weights, but for the bias, near 0
   */
  static double[] fit(List<QuotationPairs.Pair> pairs, double ridge) {
    int n = pairs.get(0).traits().length + 1;
    double[] weights = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] curve = new double[n][n + 1];
      for (int i = 1; i < n; i++) {
        curve[i][i] = ridge;
        curve[i][n] = -ridge * weights[i];
      }
      for (QuotationPairs.Pair pair : pairs) {
        double p = likelihood(weights, pair.traits());
        double weight = p * (1 - p) + 1e-9;
        for (int i = 0; i < n; i++) {
          double x = trait(pair.traits(), i);
          curve[i][n] += ((pair.same() ? 1 : 0) - p) * x;
          for (int j = 0; j < n; j++) {
            curve[i][j] += weight * x * trait(pair.traits(), j);
          }
        }
      }
      solve(curve);
      for (int i = 0; i < n; i++) {
        weights[i] += curve[i][n];
      }
    }
    return weights;
  }

  /** How likely the traits are those of one statement. */
  static double likelihood(double[] weights, int[] traits) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * trait(traits, i);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static double trait(int[] traits, int i) {
    return i == 0 ? 1 : traits[i - 1] / 1000.0;
  }

  /** Gauss and Jordan; the solution stands in the last column. */
  private static void solve(double[][] rows) {
    int n = rows.length;
    for (int i = 0; i < n; i++) {
      int pivot = i;
      for (int r = i + 1; r < n; r++) {
        pivot = Math.abs(rows[r][i]) > Math.abs(rows[pivot][i]) ? r : pivot;
      }
      double[] row = rows[pivot];
      rows[pivot] = rows[i];
      rows[i] = row;
      for (int c = n; c >= i; c--) {
        row[c] /= row[i];
      }
      for (int r = 0; r < n; r++) {
        double times = r == i ? 0 : rows[r][i];
        for (int c = i; times != 0 && c <= n; c++) {
          rows[r][c] -= times * row[c];
        }
      }
    }
  }
}
