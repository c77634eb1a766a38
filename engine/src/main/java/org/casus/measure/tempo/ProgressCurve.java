package org.casus.measure.tempo;

/**
 * The least-squares progress curve tau_n = tau_1 n^-b of Johnson and others (2011, Science 333:81), for comparison with
 * what others publish. Its b is too high for short series; {@link PowerLaw} is to be preferred.
 *
 * @param gaps how many gaps
 * @param first tau_1, the fitted first gap
 * @param b above 0 the gaps shorten
 * @param error standard error of b
 * @param explained R squared; low by nature, since the logarithm of an exponential gap varies by 0.557
 */
public record ProgressCurve(int gaps, double first, double b, double error, double explained) {

  /**
   * Fits log10 tau_n = log10 tau_1 - b log10 n by least squares.
   *
   * @param gaps times between events in order, all above 0
   * @throws IllegalArgumentException for fewer than 3 gaps, or for a gap of 0
   */
  public static ProgressCurve of(double[] gaps) {
    Checked.atLeast("number of gaps", gaps.length, 3);
    int n = gaps.length;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      Checked.positive("gap " + (i + 1) + " (its logarithm is needed)", gaps[i]);
      x[i] = Math.log10(i + 1.0);
      y[i] = Math.log10(gaps[i]);
    }
    double meanX = java.util.Arrays.stream(x).sum() / n;
    double meanY = java.util.Arrays.stream(y).sum() / n;
    double xx = products(x, meanX, x, meanX);
    double xy = products(x, meanX, y, meanY);
    double yy = products(y, meanY, y, meanY);
    double left = Math.max(0, yy - xy * xy / xx);
    return new ProgressCurve(n, Math.pow(10, meanY - xy / xx * meanX), -xy / xx, Math.sqrt(left / (n - 2) / xx),
        yy == 0 ? 0 : 1 - left / yy);
  }

  private static double products(double[] a, double meanA, double[] b, double meanB) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum;
  }
}
