package org.casus.measure.series;

import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** The products and inverses that errors of a regression are made of. */
final class Matrices {

  private Matrices() {}

  /** Weighted inner products of columns. */
  static double[][] products(double[][] columns, double[] weights) {
    int size = columns.length;
    double[][] products = new double[size][size];
    for (int j = 0; j < size; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += columns[j][i] * weights[i] * columns[k][i];
        }
        products[j][k] = sum;
        products[k][j] = sum;
      }
    }
    return products;
  }

  /** The inverse of a symmetric, positive matrix, scaled to ones on the diagonal meanwhile. */
  static double[][] inverse(double[][] matrix) {
    int size = matrix.length;
    RealMatrix scaled = MatrixUtils.createRealMatrix(size, size);
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < size; k++) {
        scaled.setEntry(j, k, j == k ? 1 : matrix[j][k] / Math.sqrt(matrix[j][j] * matrix[k][k]));
      }
    }
    double[][] inverse = new CholeskyDecomposition(scaled, 1e-9, 1e-13).getSolver().getInverse().getData();
    for (int j = 0; j < size; j++) {
      for (int k = 0; k < size; k++) {
        inverse[j][k] /= Math.sqrt(matrix[j][j] * matrix[k][k]);
      }
    }
    return inverse;
  }

  /** Sums of products of scores, column by residual, of rows up to {@code lag} apart, with Bartlett's weights. */
  static double[][] lagged(double[][] columns, double[] residuals, int lag) {
    int size = columns.length;
    double[][] sums = new double[size][size];
    for (int apart = 0; apart <= lag; apart++) {
      double weight = 1 - apart / (lag + 1.0);
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < size; k++) {
          double sum = lagged(columns[j], columns[k], residuals, apart) * weight;
          sums[j][k] += sum;
          sums[k][j] += apart == 0 ? 0 : sum;
        }
      }
    }
    return sums;
  }

  /** An inverse before and behind a matrix. */
  static double[][] sandwich(double[][] inverse, double[][] filling) {
    RealMatrix bread = MatrixUtils.createRealMatrix(inverse);
    return bread.multiply(MatrixUtils.createRealMatrix(filling)).multiply(bread).getData();
  }

  private static double lagged(double[] later, double[] earlier, double[] residuals, int apart) {
    double sum = 0;
    for (int i = apart; i < residuals.length; i++) {
      sum += later[i] * residuals[i] * earlier[i - apart] * residuals[i - apart];
    }
    return sum;
  }
}
