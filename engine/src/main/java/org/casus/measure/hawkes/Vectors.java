package org.casus.measure.hawkes;

import java.util.Arrays;

/** The little linear algebra that a fit needs. */
final class Vectors {

  private Vectors() {}

  /** One vector less another. */
  static double[] minus(double[] a, double[] b) {
    double[] difference = new double[a.length];
    Arrays.setAll(difference, i -> a[i] - b[i]);
    return difference;
  }

  /** The inner product. */
  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** The same number all along the diagonal. */
  static double[][] diagonal(int size, double number) {
    double[][] diagonal = new double[size][size];
    for (int i = 0; i < size; i++) {
      diagonal[i][i] = number;
    }
    return diagonal;
  }

  /** A copy that can be changed. */
  static double[][] copy(double[][] matrix) {
    return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
  }
}
