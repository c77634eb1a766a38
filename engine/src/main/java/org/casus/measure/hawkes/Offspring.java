package org.casus.measure.hawkes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * How many events of one kind an event of each kind brings about directly: one row of n of {@link MultiHawkes}, with one decay
 * for the kind that is brought about, by maximum likelihood, with profile-likelihood intervals. The baseline is constant, so
 * that a trend or a campaign common to the kinds passes for offspring. Immutable and thread-safe.
 */
public final class Offspring {
  /** Of more events the decay is so well known that a profile is sought from the fitted one alone. */
  private static final int MANY = 2_000;

  private final Marked events;
  private final Bounds bounds;
  private final TargetLayout layout;
  private final double[] low;
  private final double[] high;
  private final BoxBfgs.Minimum minimum;

  private Offspring(Marked events, int kind, Bounds bounds) {
    this.events = events;
    this.bounds = bounds;
    layout = new TargetLayout(new int[] {kind}, events.dimension(), MultiHawkes.Decay.TARGET);
    low = layout.each(i -> 1e-5 * rate(kind), Bounds.LEAST, k -> 1 / bounds.longestLag());
    high = layout.each(i -> 10 * rate(kind), bounds.most(), k -> 1 / bounds.shortestLag());
    minimum = fitted(low, high, starts(kind, DoubleStream.of(bounds.lag(0.5), bounds.lag(0.15), bounds.lag(0.85))));
  }

  /**
   * Fits one kind.
   *
   * @param kind the kind that is brought about
   * @throws IllegalArgumentException for fewer than 2 events of it, or for no such kind
   */
  public static Offspring of(Marked events, int kind, Bounds bounds) {
    Checked.atLeast("kind", kind, 0);
    Checked.atLeast("number of kinds less the kind", events.dimension() - kind, 1);
    Checked.atLeast("number of events of the kind", events.counts()[kind], 2);
    return new Offspring(events, kind, bounds);
  }

  /** The mean number that an event of a kind brings about directly. */
  public double n(int source) {
    return Math.exp(minimum.point()[1 + source]);
  }

  /** The largest log-likelihood, of this kind alone. */
  public double logLikelihood() {
    return -minimum.value() * events.times().length;
  }

  /** Upper p of twice the gain over n = 0 for a source, against chi-squared with one degree, which is fair although 0 is a boundary. */
  public double p(int source) {
    double statistic = Math.max(0, 2 * (logLikelihood() - profile(source, Bounds.LEAST)));
    return 1 - new ChiSquaredDistribution(1).cumulativeProbability(statistic);
  }

  /** The profile-likelihood interval of n for a source; it may begin at 0 and end at the largest n of the bounds. */
  public Interval interval(int source, double level) {
    Checked.level(level);
    double cut = logLikelihood() - new ChiSquaredDistribution(1).inverseCumulativeProbability(level) / 2;
    double n = Math.max(n(source), 10 * Bounds.LEAST);
    double lower = profile(source, Bounds.LEAST) >= cut ? 0 : crossing(source, cut, Bounds.LEAST, n);
    double upper = profile(source, bounds.most()) >= cut ? bounds.most() : crossing(source, cut, n, bounds.most());
    return new Interval(lower, upper);
  }

  private double crossing(int source, double cut, double start, double end) {
    return new BracketingNthOrderBrentSolver(1e-4, 1e-5, 1e-6, 5).solve(200, n -> profile(source, n) - cut, start, end);
  }

  /** The largest log-likelihood with n held fixed for a source. */
  private double profile(int source, double n) {
    double[] lowest = low.clone();
    double[] highest = high.clone();
    lowest[1 + source] = Math.log(n);
    highest[1 + source] = Math.log(n);
    double own = Math.exp(-minimum.point()[minimum.point().length - 1]);
    DoubleStream lags = events.times().length > MANY ? DoubleStream.of(own) : DoubleStream.of(own, bounds.lag(0.2), bounds.lag(0.8));
    List<double[]> starts = lags.mapToObj(lag -> {
      double[] start = minimum.point().clone();
      start[start.length - 1] = -Math.log(lag);
      return start;
    }).toList();
    return -fitted(lowest, highest, starts).value() * events.times().length;
  }

  private BoxBfgs.Minimum fitted(double[] lowest, double[] highest, List<double[]> starts) {
    return BoxBfgs.minimise((logs, gradient) -> layout.negative(events, logs, gradient), lowest, highest, starts);
  }

  private List<double[]> starts(int kind, DoubleStream lags) {
    return lags.mapToObj(lag -> layout.each(i -> 0.5 * rate(kind), 0.5 / events.dimension(), k -> 1 / lag)).toList();
  }

  private double rate(int kind) {
    return Arrays.stream(events.kinds()).filter(each -> each == kind).count() / events.window();
  }
}
