package org.casus.measure.tempo;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * A power-law trend N(t) = (t / theta)^beta of events counted from a real start, as in reliability growth (Crow 1974).
 *
 * @param events how many events
 * @param beta unbiased estimate of the exponent: above 1 the events come ever faster
 * @param betaInterval its exact interval
 * @param b the exponent of the progress curve, 1 - 1 / beta: above 0 the gaps shorten as the events are counted
 * @param interval exact interval of b
 */
public record PowerLaw(int events, double beta, Interval betaInterval, double b, Interval interval) {
  private static final double SMALL = 1e-150;

  /**
   * The trend where the watch ends with the last event: beta = (N - 2) / sum of ln(t_N / t_i), and 2 N beta / beta_ML
   * is chi-squared with 2 (N - 1) degrees (Crow 1982; Rigdon and Basu 2000).
   *
   * @param since times since the start, ascending, above 0, the last above the others
   * @throws IllegalArgumentException for fewer than 3 events
   */
  public static PowerLaw toLastEvent(double[] since, double level) {
    Checked.atLeast("number of events", since.length, 3);
    int n = since.length;
    return of(n, logSum(since, since[n - 1]), n - 2, 2.0 * (n - 1), level);
  }

  /**
   * The trend where the watch ends at a time fixed beforehand: beta = (N - 1) / sum of ln(T / t_i), and 2 N beta / beta_ML
   * is chi-squared with 2 N degrees.
   *
   * @param since times since the start, ascending, above 0
   * @param watched how long was watched since the start
   * @throws IllegalArgumentException for fewer than 2 events
   */
  public static PowerLaw toEnd(double[] since, double watched, double level) {
    Checked.atLeast("number of events", since.length, 2);
    int n = since.length;
    return of(n, logSum(since, watched), n - 1, 2.0 * n, level);
  }

  private static PowerLaw of(int n, double logs, int numerator, double degrees, double level) {
    Checked.level(level);
    Checked.positive("sum of log ratios of the times (all events at the end say nothing of a trend)", logs);
    ChiSquaredDistribution chi = new ChiSquaredDistribution(degrees);
    double low = chi.inverseCumulativeProbability((1 - level) / 2) / (2 * logs);
    double high = chi.inverseCumulativeProbability((1 + level) / 2) / (2 * logs);
    double beta = numerator / logs;
    return new PowerLaw(n, beta, new Interval(low, high), 1 - 1 / beta, new Interval(1 - 1 / low, 1 - 1 / high));
  }

  private static double logSum(double[] since, double end) {
    Checked.positive("first time since the start", since[0]);
    Checked.times(since, 0, end);
    return logSum(since, 0, end);
  }

  /**
   * The b of {@link #toEnd} alone, of the times after a start; where it is wanted of many permutations.
   *
   * @param times ascending, two or more after the start; not checked here
   * @param end of the watch
   */
  public static double b(double[] times, double start, double end) {
    int after = 0;
    for (double time : times) {
      after += time > start ? 1 : 0;
    }
    return 1 - logSum(times, start, end) / (after - 1);
  }

  /** The sum of ln((end - start) / (t - start)) over the times after the start; logarithms are taken of running products. */
  private static double logSum(double[] times, double start, double end) {
    double scale = 1 / (end - start);
    double sum = 0;
    double product = 1;
    for (double time : times) {
      product *= time > start ? (time - start) * scale : 1;
      if (product < SMALL) {
        sum -= Math.log(product);
        product = 1;
      }
    }
    return sum - Math.log(product);
  }
}
