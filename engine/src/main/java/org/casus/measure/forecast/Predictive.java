package org.casus.measure.forecast;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;

/**
 * The predictive distribution of a count: a mixture of negative binomials with equal weights. Immutable and thread-safe.
 *
 * @param parts at least one
 */
public record Predictive(List<NegativeBinomial> parts) {
  private static final int MOST = 100_000_000;

  /** Copies the list and rejects an empty one. */
  public Predictive {
    parts = List.copyOf(parts);
    Checked.atLeast("number of distributions mixed", parts.size(), 1);
  }

  /** One negative binomial alone. */
  public static Predictive of(double mean, double shape) {
    return new Predictive(List.of(new NegativeBinomial(mean, shape)));
  }

  /** The linear pool of several: the mixture of all their parts, so those with more parts weigh more. */
  public static Predictive pool(Predictive... pooled) {
    return new Predictive(java.util.Arrays.stream(pooled).flatMap(one -> one.parts.stream()).toList());
  }

  /** The expected count. */
  public double mean() {
    return parts.stream().mapToDouble(NegativeBinomial::mean).average().orElseThrow();
  }

  /** The probability of exactly {@code count}. */
  public double probability(int count) {
    return parts.stream().mapToDouble(part -> part.probability(count)).average().orElseThrow();
  }

  /** The probability of {@code count} or fewer. */
  public double cumulative(int count) {
    return parts.stream().mapToDouble(part -> part.cumulative(count)).average().orElseThrow();
  }

  /** The probability of {@code count} or more, such as of at least 1. */
  public double atLeast(int count) {
    return Math.max(0, 1 - cumulative(count - 1));
  }

  /** The smallest count that the outcome stays at or below with probability {@code p}, 0 &lt; p &lt; 1. */
  public int quantile(double p) {
    Checked.level(p);
    int high = 1;
    while (cumulative(high) < p) {
      high = 2 * high;
      if (high > MOST) {
        throw new IllegalArgumentException("The quantile " + p + " of a mean of " + mean() + " is above " + MOST
            + "; such counts are not forecast here.");
      }
    }
    int low = -1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      low = cumulative(middle) < p ? middle : low;
      high = cumulative(middle) < p ? high : middle;
    }
    return high;
  }

  /** The interval between the quantiles that leave equal tails. Counts are whole, so it holds at least {@code level}. */
  public Interval interval(double level) {
    Checked.level(level);
    return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2));
  }

  /** The 5, 10, 25, 50, 75, 90 and 95 % quantiles, in order. */
  public Map<Double, Integer> quantiles() {
    TreeMap<Double, Integer> quantiles = new TreeMap<>();
    for (double p : new double[] {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95}) {
      quantiles.put(p, quantile(p));
    }
    return java.util.Collections.unmodifiableMap(quantiles);
  }
}
