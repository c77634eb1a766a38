package org.casus.measure.series;

import java.util.Arrays;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Draws;

/**
 * How a figure ranks among the same figure at other moments, when nothing happened. With m others no p can fall below
 * 1 / (m + 1), so fewer than 19 can never give 0.05.
 *
 * @param observed the figure at the moment in question
 * @param others how many other moments
 * @param lower (1 + number of others no higher) / (others + 1)
 * @param upper (1 + number of others no lower) / (others + 1)
 * @param median median of the others
 */
public record Placebo(double observed, int others, double lower, double upper, double median) {

  /**
   * Ranks a figure.
   *
   * @throws IllegalArgumentException where there are no others
   */
  static Placebo of(double observed, double[] others) {
    Checked.atLeast("number of other moments", others.length, 1);
    double[] negative = Arrays.stream(others).map(value -> -value).toArray();
    double[] sorted = others.clone();
    Arrays.sort(sorted);
    double median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    return new Placebo(observed, others.length, Draws.upperP(-observed, negative), Draws.upperP(observed, others), median);
  }
}
