package org.casus.measure.series;

import java.util.Arrays;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.Rates;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * A log-linear regression of counts whose variance is phi times their mean (Wedderburn 1974; McCullagh and Nelder 1989,
 * chapters 6 and 9), by iteratively reweighted least squares, as R's {@code glm(family = quasipoisson)}. Errors come in two
 * kinds: the usual ones, for steps that are independent, and those of Newey and West (1987), which allow for correlation up
 * to some lag. Immutable and thread-safe.
 */
public final class CountRegression {
  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-12;
  private static final double LARGEST_LOG = 30;
  private static final NormalDistribution NORMAL = new NormalDistribution();

  private final Design design;
  private final double[][] columns;
  private final double[] coefficients;
  private final double[] fitted;
  private final double[] residuals;
  private final double[][] inverse;

  private CountRegression(Design design, double[][] columns, double[] coefficients, double[] fitted, int[] counts) {
    this.design = design;
    this.columns = columns;
    this.coefficients = coefficients;
    this.fitted = fitted;
    this.residuals = new double[counts.length];
    Arrays.setAll(residuals, i -> counts[i] - fitted[i]);
    this.inverse = Matrices.inverse(Matrices.products(columns, fitted));
  }

  /**
   * Fits counts.
   *
   * @param counts one for each step of time
   * @param design the regressors, with the constant
   * @throws IllegalArgumentException where all counts are 0, the lengths differ, there are no more rows than columns, or a
   *     column repeats others
   */
  public static CountRegression of(int[] counts, Design design) {
    Checked.counts(counts);
    Checked.atLeast("sum of the counts", Arrays.stream(counts).sum(), 1);
    double[][] columns = design.columns();
    double[] logs = Arrays.stream(counts).mapToDouble(count -> Math.log(count + 0.1)).toArray();
    double[] coefficients = new double[columns.length];
    double deviance = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      coefficients = step(counts, columns, logs);
      logs = logs(columns, coefficients, counts.length);
      double reached = deviance(counts, logs);
      if (Math.abs(reached - deviance) <= CLOSE * (Math.abs(reached) + 0.1)) {
        break;
      }
      deviance = reached;
    }
    return new CountRegression(design, columns, coefficients, Arrays.stream(logs).map(Math::exp).toArray(), counts);
  }

  /** The coefficient of a regressor, on the scale of logarithms. */
  public double coefficient(String name) {
    return coefficients[design.index(name)];
  }

  /** Its standard error, the root of phi (X'MX)^-1 with the fitted means in M. */
  public double error(String name) {
    int index = design.index(name);
    return Math.sqrt(phi() * inverse[index][index]);
  }

  /**
   * Its standard error after Newey and West (1987): (X'MX)^-1 S (X'MX)^-1, where S sums the products of the scores of steps
   * up to {@code lag} apart with weights 1 - l / (lag + 1). As R's {@code sandwich::NeweyWest} without prewhitening or
   * adjustment.
   *
   * @param lag how many steps of correlation to allow for, 0 or more
   */
  public double robustError(String name, int lag) {
    Checked.atLeast("lag", lag, 0);
    int index = design.index(name);
    return Math.sqrt(Matrices.sandwich(inverse, Matrices.lagged(columns, residuals, lag))[index][index]);
  }

  /** By what a unit of a regressor multiplies the mean, with a Wald interval and its p from the usual errors. */
  public Rates.Ratio ratio(String name, double level) {
    return ratio(coefficient(name), error(name), level);
  }

  /** The same from the errors after Newey and West. */
  public Rates.Ratio robustRatio(String name, int lag, double level) {
    return ratio(coefficient(name), robustError(name, lag), level);
  }

  /** The dispersion, Pearson's chi-squared by its degrees of freedom; 1 for Poisson counts. */
  public double phi() {
    double sum = 0;
    for (int i = 0; i < fitted.length; i++) {
      sum += fitted[i] == 0 ? 0 : residuals[i] * residuals[i] / fitted[i];
    }
    return sum / (fitted.length - columns.length);
  }

  /** A copy of the fitted means. */
  public double[] fitted() {
    return fitted.clone();
  }

  /** The regressors. */
  public Design design() {
    return design;
  }

  private static Rates.Ratio ratio(double log, double error, double level) {
    Checked.level(level);
    double reach = NORMAL.inverseCumulativeProbability((1 + level) / 2) * error;
    double p = error == 0 ? Double.NaN : 2 * NORMAL.cumulativeProbability(-Math.abs(log) / error);
    return new Rates.Ratio(Math.exp(log), new Interval(Math.exp(log - reach), Math.exp(log + reach)), p);
  }

  /** Least squares of the working response on the columns, both weighted by the root of the mean. */
  private static double[] step(int[] counts, double[][] columns, double[] logs) {
    int rows = counts.length;
    double[][] weighted = new double[columns.length][rows];
    double[] response = new double[rows];
    for (int i = 0; i < rows; i++) {
      double mean = Math.exp(logs[i]);
      double root = Math.sqrt(mean);
      response[i] = root * (logs[i] + (counts[i] - mean) / mean);
      for (int j = 0; j < columns.length; j++) {
        weighted[j][i] = root * columns[j][i];
      }
    }
    return LeastSquares.of(weighted, response).coefficients();
  }

  private static double[] logs(double[][] columns, double[] coefficients, int rows) {
    double[] logs = new double[rows];
    for (int j = 0; j < columns.length; j++) {
      for (int i = 0; i < rows; i++) {
        logs[i] += coefficients[j] * columns[j][i];
      }
    }
    Arrays.setAll(logs, i -> Math.min(LARGEST_LOG, Math.max(-LARGEST_LOG, logs[i])));
    return logs;
  }

  private static double deviance(int[] counts, double[] logs) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      double mean = Math.exp(logs[i]);
      sum += 2 * ((counts[i] == 0 ? 0 : counts[i] * (Math.log(counts[i]) - logs[i])) - (counts[i] - mean));
    }
    return sum;
  }
}
