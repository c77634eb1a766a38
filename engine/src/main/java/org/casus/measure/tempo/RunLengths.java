package org.casus.measure.tempo;

import java.util.Arrays;
import org.hipparchus.special.Gamma;

/**
 * How long the rate of counts has been what it is now, learned count by count: Bayesian online change-point detection
 * (Adams and MacKay 2007) with a Poisson rate under a gamma prior, so that the predictive of a run with posterior (a, b)
 * is negative binomial, NB(a, b / (b + 1)), and a constant hazard. Not thread-safe.
 */
public final class RunLengths {
  private static final double NEGLIGIBLE = 1e-14;

  private final double alpha;
  private final double beta;
  private final double hazard;
  private double[] probabilities = {1};
  private long[] sums = {0};
  private int seen;

  /**
   * Starts with no count seen.
   *
   * @param alpha shape of the prior of the rate
   * @param beta rate of the prior, in periods
   * @param hazard probability of a change at each period, such as 1/365
   */
  public RunLengths(double alpha, double beta, double hazard) {
    Checked.positive("shape of the prior", alpha);
    Checked.positive("rate of the prior", beta);
    Checked.level(hazard);
    this.alpha = alpha;
    this.beta = beta;
    this.hazard = hazard;
  }

  /** Takes the next count. */
  public void see(int count) {
    Checked.atLeast("count", count, 0);
    int runs = probabilities.length;
    double[] next = new double[runs + 1];
    long[] nextSums = new long[runs + 1];
    double changed = 0;
    for (int run = 0; run < runs; run++) {
      double joint = probabilities[run] == 0 ? 0 : probabilities[run] * predictive(count, alpha + sums[run], beta + run);
      next[run + 1] = joint * (1 - hazard);
      changed += joint * hazard;
      nextSums[run + 1] = sums[run] + count;
    }
    next[0] = changed;
    seen++;
    keep(next, nextSums);
  }

  /** Normalises, and drops runs at the long end that hold next to nothing. */
  private void keep(double[] next, long[] nextSums) {
    double all = Arrays.stream(next).sum();
    int longest = next.length;
    while (longest > 1 && next[longest - 1] < NEGLIGIBLE * all) {
      longest--;
    }
    double kept = Arrays.stream(next, 0, longest).sum();
    probabilities = Arrays.stream(next, 0, longest).map(p -> p / kept).toArray();
    sums = Arrays.copyOf(nextSums, longest);
  }

  /** The probability of each run length, the number of counts since the last change; from 0. */
  public double[] probabilities() {
    return probabilities.clone();
  }

  /** The probability that the rate changed within so many of the last periods; a run from the very start is no change. */
  public double recent(int periods) {
    Checked.atLeast("number of periods", periods, 1);
    return Arrays.stream(probabilities, 0, Math.min(Math.min(periods, seen - 1) + 1, probabilities.length)).sum();
  }

  /** After each count, the probability that the rate changed within so many of the last periods. */
  public static double[] course(int[] counts, double alpha, double beta, double hazard, int periods) {
    RunLengths runs = new RunLengths(alpha, beta, hazard);
    double[] course = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      runs.see(counts[i]);
      course[i] = runs.recent(periods);
    }
    return course;
  }

  private static double predictive(int count, double shape, double rate) {
    double log = shape * Math.log(rate / (rate + 1)) - count * Math.log1p(rate);
    if (count <= 32) {
      for (int i = 0; i < count; i++) {
        log += Math.log((shape + i) / (i + 1));
      }
      return Math.exp(log);
    }
    return Math.exp(log + Gamma.logGamma(shape + count) - Gamma.logGamma(shape) - Gamma.logGamma(count + 1.0));
  }
}
