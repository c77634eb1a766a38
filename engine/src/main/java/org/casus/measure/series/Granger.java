package org.casus.measure.series;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.tempo.Checked;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Whether the past of one series helps to foretell another beyond that one's own past (Granger 1969), by an F test of two
 * regressions. A driver that both share makes it seem so where nothing answers anything.
 *
 * @param lag how many steps of the past
 * @param rows how many steps were explained
 * @param statistic F = ((RSS0 - RSS1) / lag) / (RSS1 / (rows - columns))
 * @param numerator first degrees of freedom, the lag
 * @param denominator second degrees of freedom
 * @param p upper p of F
 */
public record Granger(int lag, int rows, double statistic, int numerator, int denominator, double p) {

  /**
   * Tests whether a series foretells another: what R prints for {@code lmtest::grangertest(effect ~ cause, order = lag)}.
   *
   * @param cause the series that may lead
   * @param effect the series that may follow, as long
   * @param lag how many steps of the past, 1 or more
   */
  public static Granger test(double[] cause, double[] effect, int lag) {
    return test(cause, effect, lag, Design.of(effect.length).constant());
  }

  /**
   * The same beside further regressors of the same steps of time, such as a common spline trend.
   *
   * @param common further regressors, with the constant if one is wanted, one row for each step of the series
   * @throws IllegalArgumentException where the lengths differ, or there are fewer rows than twice the lag and the columns
   */
  public static Granger test(double[] cause, double[] effect, int lag, Design common) {
    Checked.atLeast("lag", lag, 1);
    Lags.sameLength(cause, effect);
    List<double[]> columns = new ArrayList<>(Lags.after(lag, common));
    columns.addAll(Lags.of(effect, lag, lag));
    double[] explained = Lags.from(effect, lag);
    double without = LeastSquares.of(columns.toArray(double[][]::new), explained).squares();
    columns.addAll(Lags.of(cause, lag, lag));
    double with = LeastSquares.of(columns.toArray(double[][]::new), explained).squares();
    int left = explained.length - columns.size();
    double f = (without - with) / lag / (with / left);
    return new Granger(lag, explained.length, f, lag, left, upper(f, lag, left));
  }

  private static double upper(double f, int numerator, int denominator) {
    return f > 0 ? 1 - new FDistribution(numerator, denominator).cumulativeProbability(f) : 1;
  }
}
