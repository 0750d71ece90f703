package io.rapporteur.training.stories;

import java.util.List;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), with a penalty on
 * the squares of all weights but the first, which is that of the constant.
 */
final class LogisticRegression {
  private static final int STEPS = 25;

  private final double penalty;

  /**
   * @param traits with the constant first
   * @param yes what is to be learnt
   * @param weight how much the example counts
   */
  record Example(double[] traits, boolean yes, double weight) {}

  LogisticRegression(double penalty) {
    this.penalty = penalty;
  }

  double[] learn(List<Example> examples) {
    int size = examples.get(0).traits().length;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] hessian = new double[size][size];
      for (Example example : examples) {
        double[] traits = example.traits();
        double sum = 0;
        for (int i = 0; i < size; i++) {
          sum += weights[i] * traits[i];
        }
        double likely = 1 / (1 + StrictMath.exp(-sum));
        double error = example.weight() * (likely - (example.yes() ? 1 : 0));
        double curve = example.weight() * Math.max(1e-6, likely * (1 - likely));
        for (int i = 0; i < size; i++) {
          gradient[i] += error * traits[i];
          for (int k = 0; k < size; k++) {
            hessian[i][k] += curve * traits[i] * traits[k];
          }
        }
      }
      for (int i = 0; i < size; i++) {
        gradient[i] += i == 0 ? 0 : penalty * weights[i];
        hessian[i][i] += penalty;
      }
      double[] change = solve(hessian, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] -= change[i];
      }
    }
    return weights;
  }

  /** Gauss and Jordan, with the largest pivot; the matrix is used up. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
          pivot = row;
        }
      }
      double[] line = matrix[pivot];
      matrix[pivot] = matrix[column];
      matrix[column] = line;
      double value = right[pivot];
      right[pivot] = right[column];
      right[column] = value;
      for (int row = 0; row < size; row++) {
        double factor = row == column ? 0 : matrix[row][column] / line[column];
        for (int i = column; i < size && factor != 0; i++) {
          matrix[row][i] -= factor * line[i];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] solved = new double[size];
    for (int i = 0; i < size; i++) {
      solved[i] = right[i] / matrix[i][i];
    }
    return solved;
  }
}
