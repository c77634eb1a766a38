package org.casus.measure.series;

import java.util.Arrays;
import org.casus.measure.tempo.Checked;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Ordinary least squares by a QR decomposition (Golub and Van Loan 2013, section 5.3) of columns scaled to length 1, so
 * that a column that repeats others is found whatever its unit.
 *
 * @param coefficients one for each column
 * @param residuals what is left of each row
 */
record LeastSquares(double[] coefficients, double[] residuals) {
  private static final double REPEATED = 1e-10;

  /**
   * Fits rows to columns.
   *
   * @param columns regressors, with the constant if one is wanted
   * @param y what is to be explained
   * @throws IllegalArgumentException where there are no more rows than columns, or a column repeats others
   */
  static LeastSquares of(double[][] columns, double[] y) {
    Checked.atLeast("number of rows less the number of columns", y.length - columns.length, 1);
    RealMatrix scaled = MatrixUtils.createRealMatrix(y.length, columns.length);
    double[] lengths = new double[columns.length];
    for (int j = 0; j < columns.length; j++) {
      double length = Math.sqrt(dot(columns[j], columns[j]));
      lengths[j] = length == 0 ? 1 : length;
      scaled.setColumn(j, Arrays.stream(columns[j]).map(value -> length == 0 ? 0 : value / length).toArray());
    }
    DecompositionSolver solver = new QRDecomposition(scaled, REPEATED).getSolver();
    if (!solver.isNonSingular()) {
      throw new IllegalArgumentException("One of the " + columns.length + " regressors is nothing but 0 or follows from the others, in "
          + y.length + " rows; leave it out or take more rows.");
    }
    double[] solution = solver.solve(MatrixUtils.createRealVector(y)).toArray();
    Arrays.setAll(solution, j -> solution[j] / lengths[j]);
    return new LeastSquares(solution, residuals(columns, y, solution));
  }

  /** The sum of the squared residuals. */
  double squares() {
    return dot(residuals, residuals);
  }

  /** The inner product. */
  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] residuals(double[][] columns, double[] y, double[] coefficients) {
    double[] left = y.clone();
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < left.length; i++) {
        left[i] -= coefficients[j] * columns[j][i];
      }
    }
    return left;
  }
}
