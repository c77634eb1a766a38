package org.casus.measure.tempo;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.special.Gamma;

/** Rates of a Poisson process with exact intervals. Clustered events make all of these too sure of themselves. */
public final class Rates {

  private Rates() {}

  /**
   * A rate.
   *
   * @param events how many events
   * @param time over how much time
   * @param estimate events by unit of time
   * @param interval its exact interval
   */
  public record Rate(int events, double time, double estimate, Interval interval) {}

  /**
   * One rate divided by another.
   *
   * @param estimate the ratio, {@code Infinity} where the second has no events, {@code NaN} where neither has
   * @param interval its exact interval
   * @param p two-sided exact p of no difference
   */
  public record Ratio(double estimate, Interval interval, double p) {}

  /**
   * A rate with the interval of Garwood (1936): from chi2(a/2; 2N) / 2T to chi2(1-a/2; 2N+2) / 2T with a = 1 - level.
   *
   * @param level such as 0.95
   */
  public static Rate of(int events, double time, double level) {
    Interval expected = expected(events, level);
    Checked.positive("time", time);
    return new Rate(events, time, events / time, new Interval(expected.low() / time, expected.high() / time));
  }

  /** The interval of Garwood (1936) for the expected number of events, given the number seen. */
  public static Interval expected(int events, double level) {
    Checked.atLeast("number of events", events, 0);
    Checked.level(level);
    double tail = (1 - level) / 2;
    double low = events == 0 ? 0 : gammaQuantile(events, tail);
    return new Interval(low, gammaQuantile(events + 1, 1 - tail));
  }

  /**
   * The ratio of two rates. Given N = a + b, a is binomial with p = r T1 / (r T1 + T2); the interval of Clopper and
   * Pearson (1934) for p becomes one for r; p sums the outcomes that are no more probable than the one seen. What R
   * prints for {@code poisson.test(c(a, b), c(T1, T2))}.
   */
  public static Ratio ratio(int first, double firstTime, int second, double secondTime, double level) {
    Checked.positive("first time", firstTime);
    Checked.positive("second time", secondTime);
    Interval share = clopperPearson(first, first + second, level);
    double scale = secondTime / firstTime;
    double low = share.low() / (1 - share.low()) * scale;
    double high = share.high() == 1 ? Double.POSITIVE_INFINITY : share.high() / (1 - share.high()) * scale;
    double p = binomialP(first, first + second, firstTime / (firstTime + secondTime));
    return new Ratio(first / firstTime / (second / secondTime), new Interval(low, high), p);
  }

  /** The interval of Clopper and Pearson (1934) for a probability, from quantiles of the beta distribution. */
  public static Interval clopperPearson(int successes, int trials, double level) {
    Checked.atLeast("number of successes", successes, 0);
    Checked.atLeast("number of trials", trials, successes);
    Checked.level(level);
    double tail = (1 - level) / 2;
    double low = successes == 0 ? 0 : new BetaDistribution(successes, trials - successes + 1.0).inverseCumulativeProbability(tail);
    double high = successes == trials ? 1
        : new BetaDistribution(successes + 1.0, trials - successes).inverseCumulativeProbability(1 - tail);
    return new Interval(low, high);
  }

  /** Two-sided exact binomial p: the summed probability of all outcomes that are no more probable than the one seen. */
  public static double binomialP(int successes, int trials, double probability) {
    double seen = logBinomial(successes, trials, probability) + 1e-7;
    double p = 0;
    for (int k = 0; k <= trials; k++) {
      double log = logBinomial(k, trials, probability);
      p += log <= seen ? Math.exp(log) : 0;
    }
    return Math.min(1, p);
  }

  private static double logBinomial(int k, int n, double p) {
    return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0) + k * Math.log(p) + (n - k) * Math.log1p(-p);
  }

  private static double gammaQuantile(int shape, double p) {
    return new GammaDistribution(shape, 1).inverseCumulativeProbability(p);
  }
}
