package io.rapporteur.training.copies;

import java.util.List;

/** Logistic regression with a ridge, by Newton's method. The same examples give the same bits. */
public final class LogisticRegression {
  private static final int STEPS = 60;

  private LogisticRegression() {}

  /**
   * An example.
   *
   * @param features without the constant
   * @param positive what is to be learnt
   * @param weight how often it counts
   */
  public record Example(double[] features, boolean positive, double weight) {}

  /** The weights: the constant's first, then one for each feature. */
  public static double[] learn(List<Example> examples, double ridge) {
    int size = examples.get(0).features().length + 1;
    double total = examples.stream().mapToDouble(Example::weight).sum();
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
        add(example, weights, total, gradient, curvature);
      }
      double[] move = solve(curvature, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] -= move[i];
      }
    }
    return weights;
  }

  private static void add(
      Example example, double[] weights, double total, double[] gradient, double[][] curvature) {
    int size = weights.length;
    double[] x = new double[size];
    x[0] = 1;
    System.arraycopy(example.features(), 0, x, 1, size - 1);
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += weights[i] * x[i];
    }
    double chance = 1 / (1 + StrictMath.exp(-Math.max(-30, Math.min(30, sum))));
    double share = example.weight() / total;
    double error = share * (chance - (example.positive() ? 1 : 0));
    double curve = share * chance * (1 - chance);
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
