package org.casus.measure.series;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.casus.measure.hawkes.BoxBfgs;
import org.casus.measure.tempo.Checked;

/**
 * Maximum likelihood for {@link CountHawkes}.
 *
 * @param process the fitted process; n is 0 where offspring make the counts no likelier
 * @param logLikelihood its log-likelihood, without ln y!
 * @param poisson that of a constant mean
 */
public record CountHawkesFit(CountHawkes process, double logLikelihood, double poisson) {
  private static final double LEAST = 1e-7;
  private static final double MOST = 3;

  /**
   * Fits counts of days, from several starts.
   *
   * @param longest the longest mean lag to be found, in days, above 1, such as 60
   * @throws IllegalArgumentException for fewer than 2 events or 3 days
   */
  public static CountHawkesFit of(int[] counts, double longest) {
    Checked.counts(counts);
    Checked.positive("longest lag less one day", longest - 1);
    Checked.atLeast("number of days", counts.length, 3);
    int events = Arrays.stream(counts).sum();
    Checked.atLeast("number of events", events, 2);
    double rate = (double) events / counts.length;
    double[] low = {Math.log(rate * 1e-5), Math.log(LEAST), logit(1e-4)};
    double[] high = {Math.log(rate * 10), Math.log(MOST), logit(1 - 1 / longest)};
    List<double[]> starts = DoubleStream.of(0.2, 0.6, 0.9)
        .mapToObj(decay -> new double[] {Math.log(rate / 2), Math.log(0.5), Math.min(high[2], logit(decay))}).toList();
    BoxBfgs.Minimum minimum = BoxBfgs.minimise((point, slope) -> negative(counts, events, point, slope), low, high, starts);
    double poisson = events * Math.log(rate) - events;
    double reached = -minimum.value() * events;
    CountHawkes fitted = at(minimum.point());
    return new CountHawkesFit(reached > poisson ? fitted : new CountHawkes(rate, 0, fitted.decay()), Math.max(reached, poisson), poisson);
  }

  /** Twice the gain over a constant mean. */
  public double statistic() {
    return 2 * (logLikelihood - poisson);
  }

  private static double negative(int[] counts, int events, double[] point, double[] slope) {
    CountHawkes process = at(point);
    double value = process.logLikelihood(counts, slope);
    slope[0] *= -process.mu() / events;
    slope[1] *= -process.n() / events;
    slope[2] *= -process.decay() * (1 - process.decay()) / events;
    return -value / events;
  }

  private static CountHawkes at(double[] point) {
    return new CountHawkes(Math.exp(point[0]), Math.exp(point[1]), 1 / (1 + Math.exp(-point[2])));
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }
}
