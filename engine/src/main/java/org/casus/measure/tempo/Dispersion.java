package org.casus.measure.tempo;

import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * How far counts are from Poisson.
 *
 * @param mean mean count
 * @param variance sample variance
 * @param index variance by mean, 1 for Poisson, {@code NaN} where nothing was counted
 * @param p upper p of (n - 1) index against chi-squared with n - 1 degrees (Fisher's dispersion test)
 * @param shape moment estimate of the k of a negative binomial, var = m + m^2 / k; {@code Infinity} where the variance is no larger than the mean
 */
public record Dispersion(double mean, double variance, double index, double p, double shape) {

  /**
   * The dispersion of counts in equal bins.
   *
   * @throws IllegalArgumentException for fewer than two bins
   */
  public static Dispersion of(int[] counts) {
    Checked.counts(counts);
    Checked.atLeast("number of bins", counts.length, 2);
    double mean = java.util.Arrays.stream(counts).average().orElseThrow();
    double squares = 0;
    for (int count : counts) {
      squares += (count - mean) * (count - mean);
    }
    double variance = squares / (counts.length - 1);
    double p = mean == 0 ? 1 : 1 - new ChiSquaredDistribution(counts.length - 1.0).cumulativeProbability(squares / mean);
    double shape = variance > mean ? mean * mean / (variance - mean) : Double.POSITIVE_INFINITY;
    return new Dispersion(mean, variance, variance / mean, p, shape);
  }

  /**
   * Variance by mean from the differences of neighbouring counts, which a change of the mean hardly touches (von Neumann 1941); 1 for
   * Poisson, {@code NaN} where nothing was counted.
   *
   * @throws IllegalArgumentException for fewer than two bins
   */
  public static double ofNeighbours(int[] counts) {
    Checked.counts(counts);
    Checked.atLeast("number of bins", counts.length, 2);
    double squares = 0;
    for (int i = 1; i < counts.length; i++) {
      double step = counts[i] - counts[i - 1];
      squares += step * step;
    }
    return squares / (2 * (counts.length - 1.0)) / java.util.Arrays.stream(counts).average().orElseThrow();
  }

  /** Counts of event times in bins of one width; a last bin that is not full is left out. */
  public static int[] bins(double[] times, double from, double to, double width) {
    Checked.times(times, from, to);
    Checked.positive("width of a bin", width);
    int[] counts = new int[(int) Math.floor((to - from) / width + 1e-9)];
    for (double time : times) {
      int bin = (int) ((time - from) / width);
      if (bin < counts.length) {
        counts[bin]++;
      }
    }
    return counts;
  }
}
