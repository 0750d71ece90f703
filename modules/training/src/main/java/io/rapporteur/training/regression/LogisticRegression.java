package io.rapporteur.training.regression;

import java.util.List;

/**
 * Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares). The
 * sums go in the order of the examples, so that the same examples give the same bits.
 */
public final class LogisticRegression {
  private static final int STEPS = 60;

  private LogisticRegression() {}

  /**
   * An example.
   *
   * @param traits without the constant, which is 1 in every example
   * @param positive what is to be learnt
   * @param weight how often it counts
   */
  public record Example(double[] traits, boolean positive, double weight) {}

  /** The examples with weights that sum to 1, so that a ridge means the same for any number. */
  public static List<Example> shares(List<Example> examples) {
    double total = examples.stream().mapToDouble(Example::weight).sum();
    return examples.stream()
        .map(one -> new Example(one.traits(), one.positive(), one.weight() / total))
        .toList();
  }

  /**
   * The weights: the constant's first, then one for each trait.
   *
   * @param ridge holds all weights but the constant's near 0
   */
  public static double[] learn(List<Example> examples, double ridge) {
    int size = examples.get(0).traits().length + 1;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int i = 0; i < size; i++) {
        double pull = i == 0 ? 0 : ridge;
        gradient[i] = pull * weights[i];
        curvature[i][i] = pull + 1e-9;
      }
      for (Example example : examples) {
        add(example, weights, gradient, curvature);
      }
      double[] move = solve(curvature, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] -= move[i];
      }
    }
    return weights;
  }

  /** How likely an example of these traits is positive: 0 to 1. */
  public static double chance(double[] weights, double[] traits) {
    double sum = weights[0];
    for (int i = 1; i < weights.length; i++) {
      sum += weights[i] * traits[i - 1];
    }
    return 1 / (1 + StrictMath.exp(-Math.max(-30, Math.min(30, sum))));
  }

  private static void add(
      Example example, double[] weights, double[] gradient, double[][] curvature) {
    int size = weights.length;
    double[] x = new double[size];
    x[0] = 1;
    System.arraycopy(example.traits(), 0, x, 1, size - 1);
    double chance = chance(weights, example.traits());
    double error = example.weight() * (chance - (example.positive() ? 1 : 0));
    double curve = example.weight() * chance * (1 - chance);
    for (int i = 0; i < size; i++) {
      gradient[i] += error * x[i];
      for (int j = 0; j < size; j++) {
        curvature[i][j] += curve * x[i] * x[j];
      }
    }
  }

  /** Gaussian elimination with the largest pivot. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] m = new double[size][];
    double[] r = right.clone();
    for (int i = 0; i < size; i++) {
      m[i] = matrix[i].clone();
    }
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(m[row][column]) > Math.abs(m[pivot][column]) ? row : pivot;
      }
      double[] line = m[pivot];
      m[pivot] = m[column];
      m[column] = line;
      double value = r[pivot];
      r[pivot] = r[column];
      r[column] = value;
      for (int row = column + 1; row < size; row++) {
        double factor = m[row][column] / line[column];
        r[row] -= factor * value;
        for (int k = column; k < size; k++) {
          m[row][k] -= factor * line[k];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double sum = r[row];
      for (int k = row + 1; k < size; k++) {
        sum -= m[row][k] * solution[k];
      }
      solution[row] = sum / m[row][row];
    }
    return solution;
  }
}
