package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * How much more than Poisson events vary around a step in their rate: Pearson's chi-squared by its degrees of freedom over bins on
 * both sides, at least 1 (quasi-likelihood; McCullagh and Nelder 1989, section 4.5).
 */
final class StepSpread {

  private StepSpread() {}

  /**
   * The spread of ascending times.
   *
   * @param at when the rate changes, between {@code from} and {@code to}
   * @param bin about how wide a bin is; each side is cut into equal ones
   */
  static double of(double[] times, double from, double to, double at, double bin) {
    double[] before = side(times, from, at, bin);
    double[] after = side(times, at, to, bin);
    double degrees = before[1] + after[1];
    return degrees == 0 ? 1 : Math.max(1, (before[0] + after[0]) / degrees);
  }

  /** Chi-squared of the counts of one side and its degrees of freedom; none where nothing was counted or one bin is all there is. */
  private static double[] side(double[] times, double from, double to, double bin) {
    int bins = (int) ((to - from) / bin);
    double[] within = Arrays.stream(times).filter(time -> time >= from && time < to).toArray();
    if (bins < 2 || within.length == 0) {
      return new double[] {0, 0};
    }
    int[] counts = new int[bins];
    for (double time : within) {
      counts[Math.min(bins - 1, (int) ((time - from) / (to - from) * bins))]++;
    }
    return new double[] {Dispersion.of(counts).index() * (bins - 1), bins - 1.0};
  }
}
