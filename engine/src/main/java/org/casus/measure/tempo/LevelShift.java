package org.casus.measure.tempo;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * One shift in the mean of a measured series.
 *
 * @param after the last value before it, counted from 1
 * @param meanBefore mean up to then
 * @param meanAfter mean from then on
 * @param first first end of its interval
 * @param last last end of its interval
 */
public record LevelShift(int after, double meanBefore, double meanAfter, int first, int last) {
  private static final NormalDistribution NORMAL = new NormalDistribution();

  /**
   * The shift with the least sum of squares, with the interval of Bai (1997, "Estimation of a change point in multiple
   * regression models"), which lets the variance differ on both sides. What R's strucchange prints for
   * {@code confint(breakpoints(y ~ 1, breaks = 1))}.
   *
   * @param shortest how many values must lie on each side, at least 2
   * @param level such as 0.95
   */
  public static LevelShift find(double[] values, int shortest, double level) {
    Checked.atLeast("shortest segment", shortest, 2);
    Checked.atLeast("number of values", values.length, 2 * shortest);
    Checked.level(level);
    int best = shortest;
    double least = Double.POSITIVE_INFINITY;
    for (int s = shortest; s <= values.length - shortest; s++) {
      double squares = squares(values, 0, s) + squares(values, s, values.length);
      best = squares < least ? s : best;
      least = Math.min(least, squares);
    }
    return around(values, best, (1 - level) / 2);
  }

  private static LevelShift around(double[] values, int at, double tail) {
    double before = mean(values, 0, at);
    double after = mean(values, at, values.length);
    double varianceBefore = squares(values, 0, at) / at;
    double varianceAfter = squares(values, at, values.length) / (values.length - at);
    double unit = varianceBefore / ((after - before) * (after - before));
    double ratio = varianceAfter / varianceBefore;
    double later = quantile(ratio, 1 - tail) * unit;
    double earlier = quantile(ratio, tail) * unit;
    return new LevelShift(at, before, after, at - (int) Math.ceil(later), at - (int) Math.floor(earlier));
  }

  private static double quantile(double ratio, double p) {
    double low = -1;
    double high = 1;
    while (distribution(low, ratio) > p) {
      low *= 2;
    }
    while (distribution(high, ratio) < p) {
      high *= 2;
    }
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      low = distribution(middle, ratio) < p ? middle : low;
      high = distribution(middle, ratio) < p ? high : middle;
    }
    return (low + high) / 2;
  }

  /**
   * The distribution of the argmax of W(v) - |v|/2, where the noise has variance 1 on the left and {@code ratio} on the
   * right (Bai 1997, appendix B, with equal regressors on both sides).
   */
  private static double distribution(double x, double ratio) {
    return x < 0 ? left(-x, ratio) : right(x, ratio);
  }

  private static double left(double x, double phi) {
    double c = 1 / phi;
    return -Math.exp(Math.log(x) / 2 - x / 8 - Math.log(2 * Math.PI) / 2)
        - phi * (phi + 2) / (phi + 1) * Math.exp(c * (1 + c) * x / 2 + logNormal(-(0.5 + c) * Math.sqrt(x)))
        + (x / 2 - 2 + (phi + 2) * (phi + 2) / (phi + 1)) * NORMAL.cumulativeProbability(-Math.sqrt(x) / 2);
  }

  private static double right(double x, double phi) {
    double c = 1 / phi;
    return 1 + Math.sqrt(c) * Math.exp(Math.log(x) / 2 - c * x / 8 - Math.log(2 * Math.PI) / 2)
        + (2 * phi + 1) / (phi * (phi + 1)) * Math.exp((phi + 1) * x / 2 + logNormal(-(phi + 0.5) / Math.sqrt(phi) * Math.sqrt(x)))
        - ((2 * phi + 1) * (2 * phi + 1) / ((phi + 1) * phi) - 2 + c * x / 2)
            * NORMAL.cumulativeProbability(-Math.sqrt(c * x) / 2);
  }

  /** The logarithm of the normal distribution function, by its asymptotic series far out (Abramowitz and Stegun 26.2.12). */
  private static double logNormal(double z) {
    if (z > -30) {
      return Math.log(NORMAL.cumulativeProbability(z));
    }
    double square = 1 / (z * z);
    return -z * z / 2 - Math.log(-z) - Math.log(2 * Math.PI) / 2 + Math.log1p(-square * (1 - 3 * square));
  }

  private static double mean(double[] values, int start, int end) {
    return java.util.Arrays.stream(values, start, end).sum() / (end - start);
  }

  private static double squares(double[] values, int start, int end) {
    double mean = mean(values, start, end);
    return java.util.Arrays.stream(values, start, end).map(value -> (value - mean) * (value - mean)).sum();
  }
}
