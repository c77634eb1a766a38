package org.casus.measure.hawkes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;

/**
 * Maximum likelihood for {@link ExpHawkes}, over the logarithms of its parameters, from several starts, or from the best of
 * several where there are many events. Very many are first fitted in part, which settles where to start with all of them. Immutable and thread-safe.
 */
public final class ExpHawkesFit {
  private static final int FEW = 4_000;
  private static final int PART = 2_000;

  /** From so many events on the likelihood has one summit worth the name, and the best of ten starts leads to it. */
  private static final int MANY = 500;

  /** How much likelier offspring must make many events for that one summit; a flat likelihood may have several. */
  private static final double CLEAR = 3;
  private static final double FARTHEST = 0.3;
  private static final double SHORTEST_STEP = 1e-3;

  private final double[] times;
  private final double from;
  private final double to;
  private final Bounds bounds;
  private final double[] low;
  private final double[] high;
  private final BoxBfgs.Minimum minimum;

  private ExpHawkesFit(double[] times, double from, double to, Bounds bounds) {
    this.times = times;
    this.from = from;
    this.to = to;
    this.bounds = bounds;
    double rate = times.length / (to - from);
    low = new double[] {Math.log(rate * 1e-5), Math.log(Bounds.LEAST), -Math.log(bounds.longestLag())};
    high = new double[] {Math.log(rate * 10), Math.log(bounds.most()), -Math.log(bounds.shortestLag())};
    minimum = best();
  }

  /**
   * Fits the process.
   *
   * @param times event times, ascending; ties of whole days must be spread over the day first, or the decay runs to its
   *     bound
   * @throws IllegalArgumentException for fewer than 2 events
   */
  public static ExpHawkesFit of(double[] times, double from, double to, Bounds bounds) {
    Checked.times(times, from, to);
    Checked.atLeast("number of events", times.length, 2);
    return new ExpHawkesFit(times.clone(), from, to, bounds);
  }

  /** The fitted process; n is 0 where offspring make the events no likelier. */
  public ExpHawkes process() {
    ExpHawkes fitted = at(minimum.point());
    return logLikelihood() > poisson() ? fitted : new ExpHawkes(times.length / (to - from), 0, fitted.beta());
  }

  /** The largest log-likelihood found, at least that of a constant rate. */
  public double logLikelihood() {
    return Math.max(poisson(), -minimum.value() * times.length);
  }

  /** The log-likelihood of a constant rate. */
  public double poisson() {
    return ExpHawkes.poisson(times.length, to - from);
  }

  /** Twice the gain over a constant rate. Its 5 % point is near 3.84 although n = 0 lies on the boundary. */
  public double statistic() {
    return 2 * (logLikelihood() - poisson());
  }

  /** The largest log-likelihood with n held fixed. */
  public double profile(double n) {
    if (n < Bounds.LEAST) {
      return poisson();
    }
    double[] lowest = low.clone();
    double[] highest = high.clone();
    lowest[1] = Math.log(n);
    highest[1] = Math.log(n);
    if (sharp()) {
      return -BoxBfgs.minimise(this::negative, lowest, highest, near(Math.log(n))).value() * times.length;
    }
    double rate = Math.log(Math.max(0.05, 1 - n) * times.length / (to - from));
    DoubleStream lags = DoubleStream.of(Math.exp(-minimum.point()[2]), bounds.lag(0.2), bounds.lag(0.8));
    List<double[]> starts = lags.mapToObj(lag -> new double[] {rate, Math.log(n), -Math.log(lag)}).toList();
    return -BoxBfgs.minimise(this::negative, lowest, highest, starts).value() * times.length;
  }

  /**
   * The profile-likelihood interval of n: where the profile is within half a chi-squared point of its maximum. Covers far
   * better than a Wald interval; it may begin at 0 and end at the largest n of the bounds.
   *
   * @param level such as 0.95
   */
  public Interval interval(double level) {
    Checked.level(level);
    double cut = logLikelihood() - new ChiSquaredDistribution(1).inverseCumulativeProbability(level) / 2;
    double n = Math.max(process().n(), 10 * Bounds.LEAST);
    if (sharp()) {
      return new Interval(poisson() >= cut ? 0 : end(cut, n, Bounds.LEAST), end(cut, n, bounds.most()));
    }
    double lower = poisson() >= cut ? 0 : crossing(cut, Bounds.LEAST, n);
    double upper = profile(bounds.most()) >= cut ? bounds.most() : crossing(cut, n, bounds.most());
    return new Interval(lower, upper);
  }

  /** Where the other parameters should be best with the logarithm of n held fixed, were the likelihood quadratic. */
  private BoxBfgs.Minimum near(double logN) {
    double[][] inverse = Vectors.copy(minimum.inverse());
    double[] start = minimum.point().clone();
    double moved = logN - start[1];
    for (int i = 0; i < start.length; i++) {
      double share = minimum.inverse()[i][1] / minimum.inverse()[1][1];
      start[i] += i == 1 ? moved : Math.max(-FARTHEST, Math.min(FARTHEST, moved * share));
      for (int j = 0; j < start.length; j++) {
        inverse[i][j] -= i == 1 || j == 1 ? 0 : share * minimum.inverse()[1][j];
      }
    }
    return new BoxBfgs.Minimum(start, Double.NaN, inverse);
  }

  /** Whether so many events tell the logarithm of n so closely that its likelihood is all but quadratic where it matters. */
  private boolean sharp() {
    return times.length > FEW / 4 && wide(2) < FARTHEST;
  }

  /** How far the logarithm of n lies off where a quadratic log-likelihood has fallen by so much. */
  private double wide(double fall) {
    return Math.sqrt(2 * fall * Math.abs(minimum.inverse()[1][1]) / times.length);
  }

  /** An end of the interval, sought from where a quadratic likelihood would have it. */
  private double end(double cut, double n, double limit) {
    double way = Math.copySign(Math.max(SHORTEST_STEP, 1.2 * wide(logLikelihood() - cut)), limit - n);
    double inner = n;
    double outer = n;
    do {
      inner = outer;
      outer = way > 0 ? Math.min(limit, outer * Math.exp(way)) : Math.max(limit, outer * Math.exp(way));
    } while (outer != limit && profile(outer) >= cut);
    return outer == limit && profile(limit) >= cut ? limit : crossing(cut, Math.min(inner, outer), Math.max(inner, outer));
  }

  private double crossing(double cut, double start, double end) {
    return new BracketingNthOrderBrentSolver(1e-7, 1e-6, 1e-9, 5).solve(200, n -> profile(n) - cut, start, end);
  }

  private BoxBfgs.Minimum best() {
    if (times.length > FEW) {
      ExpHawkesFit part = new ExpHawkesFit(java.util.Arrays.copyOf(times, PART), from, times[PART - 1], bounds);
      return BoxBfgs.minimise(this::negative, low, high, part.minimum);
    }
    if (times.length >= MANY) {
      BoxBfgs.Minimum climbed = BoxBfgs.minimise(this::negative, low, high, List.of(likeliest()));
      if (-climbed.value() * times.length > poisson() + CLEAR) {
        return climbed;
      }
    }
    return BoxBfgs.minimise(this::negative, low, high, starts(0.5, 0.5, 0.15, 0.85).toList());
  }

  /** Starts with so many offspring, and lags at these shares of the way from the shortest to the longest. */
  private Stream<double[]> starts(double n, double... shares) {
    double rate = Math.log(times.length / (to - from) * (1 - n));
    return DoubleStream.of(shares).mapToObj(share -> new double[] {rate, Math.log(n), -Math.log(bounds.lag(share))});
  }

  private double[] likeliest() {
    double[] gradient = new double[3];
    return DoubleStream.of(0.1, 0.5).boxed().flatMap(n -> starts(n, 0.1, 0.3, 0.5, 0.7, 0.9))
        .min(Comparator.comparingDouble(start -> negative(start, gradient))).orElseThrow();
  }

  /** Minus the log-likelihood by event, over the logarithms of the parameters. */
  private double negative(double[] logs, double[] gradient) {
    ExpHawkes process = at(logs);
    double value = process.logLikelihood(times, from, to, gradient);
    gradient[0] *= -process.mu() / times.length;
    gradient[1] *= -process.n() / times.length;
    gradient[2] *= -process.beta() / times.length;
    return -value / times.length;
  }

  private static ExpHawkes at(double[] logs) {
    return new ExpHawkes(Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]));
  }
}
