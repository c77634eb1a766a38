package org.casus.measure.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.tempo.Checked;

/** Columns of the past of a series, and how much of the past to take. */
public final class Lags {

  private Lags() {}

  /**
   * How many steps of the past of two series explain both best: the p from 1 to {@code most} with the least Bayesian
   * criterion ln det(S_p) + 2 columns ln(n) / n of the vector autoregression of both (Luetkepohl 2005, section 4.3), S_p
   * being the mean products of the residuals over the same n steps for every p. As SC of R's {@code vars::VARselect}.
   *
   * @param most the largest lag tried, 1 or more
   */
  public static int best(double[] first, double[] second, int most) {
    return best(first, second, most, Design.of(first.length).constant());
  }

  /** The same beside further regressors of the same steps of time. */
  public static int best(double[] first, double[] second, int most, Design common) {
    Checked.atLeast("largest lag", most, 1);
    sameLength(first, second);
    int best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (int lag = 1; lag <= most; lag++) {
      double criterion = criterion(first, second, lag, most, common);
      best = criterion < least ? lag : best;
      least = Math.min(least, criterion);
    }
    return best;
  }

  private static double criterion(double[] first, double[] second, int lag, int skipped, Design common) {
    List<double[]> columns = new ArrayList<>(after(skipped, common));
    columns.addAll(of(first, lag, skipped));
    columns.addAll(of(second, lag, skipped));
    double[][] all = columns.toArray(double[][]::new);
    double[] one = LeastSquares.of(all, from(first, skipped)).residuals();
    double[] other = LeastSquares.of(all, from(second, skipped)).residuals();
    double n = one.length;
    double both = LeastSquares.dot(one, other) / n;
    double determinant = LeastSquares.dot(one, one) / n * (LeastSquares.dot(other, other) / n) - both * both;
    return Math.log(determinant) + 2 * columns.size() * Math.log(n) / n;
  }

  /** One column for each step of the past from 1 to {@code lag}, without the first rows, {@code lag} of them or more. */
  static List<double[]> of(double[] series, int lag, int skipped) {
    List<double[]> columns = new ArrayList<>();
    for (int back = 1; back <= lag; back++) {
      columns.add(Arrays.copyOfRange(series, skipped - back, series.length - back));
    }
    return columns;
  }

  /** A series without its first rows. */
  static double[] from(double[] series, int skipped) {
    Checked.atLeast("number of steps", series.length, skipped + 1);
    return Arrays.copyOfRange(series, skipped, series.length);
  }

  /** The columns of a design without their first rows. */
  static List<double[]> after(int skipped, Design design) {
    return Arrays.stream(design.columns()).map(column -> from(column, skipped)).toList();
  }

  /** Rejects two series that differ in length. */
  static void sameLength(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException("One series has " + first.length + " steps and the other " + second.length
          + "; both must cover the same steps of time.");
    }
  }
}
