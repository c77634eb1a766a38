package org.casus.measure.series;

import java.util.function.DoubleUnaryOperator;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.special.Gamma;

/**
 * Two groups and a yes or no in each, exactly, given both margins: of the lethal attacks so many were answered, and so many
 * of the others. The number answered in the first group is then hypergeometric, with weights
 * C(n1, x) C(n2, s - x) r^x for an odds ratio of r (Fisher 1935; Agresti 2013, section 16.6).
 *
 * @param firstYes answered in the first group
 * @param firstNo not answered in the first group
 * @param secondYes answered in the second group
 * @param secondNo not answered in the second group
 */
public record TwoByTwo(int firstYes, int firstNo, int secondYes, int secondNo) {
  private static final double LARGEST_LOG = 60;

  /** Rejects counts below 0, and a group with nothing in it. */
  public TwoByTwo {
    Checked.counts(new int[] {firstYes, firstNo, secondYes, secondNo});
    Checked.atLeast("size of the first group", firstYes + firstNo, 1);
    Checked.atLeast("size of the second group", secondYes + secondNo, 1);
  }

  /** Fisher's two-sided p: the summed probability of the tables no more probable than this one, as R's {@code fisher.test}. */
  public double p() {
    double[] shares = shares(0);
    double seen = shares[firstYes - least()] * (1 + 1e-7);
    double sum = 0;
    for (double share : shares) {
      sum += share <= seen ? share : 0;
    }
    return Math.min(1, sum);
  }

  /** Fisher's one-sided p: the probability of so many or more yes in the first group. */
  public double upperP() {
    return Math.min(1, upper(0, 1));
  }

  /** Two-sided mid-p: twice the smaller tail with half the probability of this table (Lancaster 1961); less timid than Fisher's. */
  public double midP() {
    double upper = upper(0, 0.5);
    return Math.min(1, 2 * Math.min(upper, 1 - upper));
  }

  /** The odds ratio that makes this table likeliest given the margins; 0 or {@code Infinity} at the edge, {@code NaN} where the margins leave one table. */
  public double oddsRatio() {
    if (least() == most()) {
      return Double.NaN;
    }
    if (firstYes == least() || firstYes == most()) {
      return firstYes == least() ? 0 : Double.POSITIVE_INFINITY;
    }
    return Math.exp(solve(log -> mean(log) - firstYes));
  }

  /** The interval of the odds ratio whose ends have a one-sided mid-p of half of 1 - level. Covers near its level on the whole. */
  public Interval midPInterval(double level) {
    return interval(level, 0.5);
  }

  /** The interval of the odds ratio whose ends have a one-sided exact p of half of 1 - level; never covers less than its level. */
  public Interval exactInterval(double level) {
    return interval(level, 1);
  }

  /** The share of yes in the first group less that in the second. */
  public double difference() {
    return firstShare() - secondShare();
  }

  /** The interval of that difference from the score intervals of both shares (Newcombe 1998, method 10). */
  public Interval differenceInterval(double level) {
    Interval first = wilson(firstShare(), firstYes + firstNo, level);
    Interval second = wilson(secondShare(), secondYes + secondNo, level);
    return new Interval(difference() - Math.hypot(firstShare() - first.low(), second.high() - secondShare()),
        difference() + Math.hypot(first.high() - firstShare(), secondShare() - second.low()));
  }

  /** The share of yes in the first group. */
  public double firstShare() {
    return firstYes / (double) (firstYes + firstNo);
  }

  /** The share of yes in the second group. */
  public double secondShare() {
    return secondYes / (double) (secondYes + secondNo);
  }

  private Interval interval(double level, double own) {
    Checked.level(level);
    double tail = (1 - level) / 2;
    double low = firstYes == least() ? 0 : Math.exp(solve(log -> upper(log, own) - tail));
    double high = firstYes == most() ? Double.POSITIVE_INFINITY : Math.exp(solve(log -> 1 - upper(log, 1 - own) - tail));
    return new Interval(low, high);
  }

  private static double solve(DoubleUnaryOperator function) {
    return new BracketingNthOrderBrentSolver(1e-12, 1e-12, 1e-15, 5).solve(500, function::applyAsDouble, -LARGEST_LOG, LARGEST_LOG);
  }

  /** The probability of more yes in the first group, with a share of that of the number seen. */
  private double upper(double log, double own) {
    double[] shares = shares(log);
    double sum = own * shares[firstYes - least()];
    for (int x = firstYes + 1; x <= most(); x++) {
      sum += shares[x - least()];
    }
    return sum;
  }

  private double mean(double log) {
    double[] shares = shares(log);
    double mean = 0;
    for (int i = 0; i < shares.length; i++) {
      mean += shares[i] * (i + least());
    }
    return mean;
  }

  /** The probability of each number of yes in the first group that the margins allow, under the logarithm of an odds ratio. */
  private double[] shares(double log) {
    double[] shares = new double[most() - least() + 1];
    double largest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      int x = i + least();
      shares[i] = choose(firstYes + firstNo, x) + choose(secondYes + secondNo, firstYes + secondYes - x) + x * log;
      largest = Math.max(largest, shares[i]);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(shares[i] - largest);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  private int least() {
    return Math.max(0, firstYes - secondNo);
  }

  private int most() {
    return Math.min(firstYes + firstNo, firstYes + secondYes);
  }

  private static double choose(int n, int k) {
    return Gamma.logGamma(n + 1.0) - Gamma.logGamma(k + 1.0) - Gamma.logGamma(n - k + 1.0);
  }

  private static Interval wilson(double share, int n, double level) {
    Checked.level(level);
    double z = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
    double middle = (share + z * z / (2 * n)) / (1 + z * z / n);
    double reach = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}
