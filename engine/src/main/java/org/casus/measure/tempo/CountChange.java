package org.casus.measure.tempo;

import org.hipparchus.special.Gamma;

/** One change of rate among counts of equal periods. */
public final class CountChange {

  private CountChange() {}

  /**
   * The best change.
   *
   * @param after the last period before it, counted from 1
   * @param rateBefore mean count up to then
   * @param rateAfter mean count from then on
   * @param statistic twice the gain in Poisson log-likelihood over one constant rate
   * @param first first period at which the log-likelihood is within 1.92 of its maximum
   * @param last last such period
   */
  public record Found(int after, double rateBefore, double rateAfter, double statistic, int first, int last) {}

  /** The posterior of the last period before the change; {@code probabilities[s - 1]} belongs to period s. */
  public record Posterior(double[] probabilities) {

    /** The most probable period, counted from 1. */
    public int mode() {
      int best = 0;
      for (int i = 1; i < probabilities.length; i++) {
        best = probabilities[i] > probabilities[best] ? i : best;
      }
      return best + 1;
    }

    /** The shortest run of periods that holds at least so much of the posterior, the more probable of two of one length. */
    public Interval shortest(double level) {
      Checked.level(level);
      for (int length = 1; length < probabilities.length; length++) {
        double most = 0;
        int start = 0;
        for (int i = 0; i + length <= probabilities.length; i++) {
          double held = java.util.Arrays.stream(probabilities, i, i + length).sum();
          start = held > most ? i : start;
          most = Math.max(most, held);
        }
        if (most >= level) {
          return new Interval(start + 1.0, start + (double) length);
        }
      }
      return new Interval(1, probabilities.length);
    }
  }

  /**
   * Finds the change that maximises the likelihood.
   *
   * @param shortest how many periods must lie before and after it, at least 1
   */
  public static Found find(int[] counts, int shortest) {
    int[] sums = sums(counts, shortest);
    int n = counts.length;
    int best = shortest;
    for (int s = shortest; s <= n - shortest; s++) {
      best = gain(sums, s) > gain(sums, best) ? s : best;
    }
    double cut = gain(sums, best) - 2 * RateStep.FALL;
    int[] near = java.util.stream.IntStream.rangeClosed(shortest, n - shortest).filter(s -> gain(sums, s) >= cut).toArray();
    return new Found(best, sums[best] / (double) best, (sums[n] - sums[best]) / (double) (n - best), gain(sums, best),
        near[0], near[near.length - 1]);
  }

  /**
   * The posterior of the change, flat over periods, with gamma priors on both rates: P(s) is proportional to
   * G(a + alpha) G(b + alpha) / ((s + beta)^(a + alpha) (T - s + beta)^(b + alpha)) (Raftery and Akman 1986).
   *
   * @param alpha shape of the priors, such as 0.5
   * @param beta rate of the priors, in periods, such as 1
   */
  public static Posterior posterior(int[] counts, double alpha, double beta) {
    Checked.positive("shape of the prior", alpha);
    int[] sums = sums(counts, 1);
    int n = counts.length;
    double[] logs = new double[n - 1];
    for (int s = 1; s < n; s++) {
      double a = sums[s] + alpha;
      double b = sums[n] - sums[s] + alpha;
      logs[s - 1] = Gamma.logGamma(a) + Gamma.logGamma(b) - a * Math.log(s + beta) - b * Math.log(n - s + beta);
    }
    double most = java.util.Arrays.stream(logs).max().orElseThrow();
    double all = java.util.Arrays.stream(logs).map(log -> Math.exp(log - most)).sum();
    return new Posterior(java.util.Arrays.stream(logs).map(log -> Math.exp(log - most) / all).toArray());
  }

  private static double gain(int[] sums, int s) {
    return RateStep.gain(sums[s], s, sums[sums.length - 1], sums.length - 1);
  }

  private static int[] sums(int[] counts, int shortest) {
    Checked.counts(counts);
    Checked.atLeast("shortest segment", shortest, 1);
    Checked.atLeast("number of periods", counts.length, 2 * shortest);
    int[] sums = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      sums[i + 1] = Math.addExact(sums[i], counts[i]);
    }
    return sums;
  }
}
