package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * Several changes of the mean of counts at the least penalised cost: the optimum of PELT (Killick, Fearnhead and Eckley
 * 2012), by dynamic programming that drops a start of a segment once it can no longer be the best. Starts are dropped by
 * the stronger rule of {@link SegmentStarts}, which needs no change to drop them, and costed only at the ends where a lower
 * bound of {@link Stretch} leaves them a chance; the result is the same and exact.
 * Autocorrelated or over-dispersed counts give spurious changes; each is to be confirmed by {@link SingleChange#test}.
 */
public final class Pelt {

  private Pelt() {}

  /** What a change costs. */
  public enum Penalty {
    /** 2 ln n. */
    BIC,
    /** 3 ln n, and ln of its length for each segment (Zhang and Siegmund 2007). */
    MBIC
  }

  /**
   * Changes under the Poisson cost.
   *
   * @param shortest the fewest periods between changes, such as 28 days
   * @return the last period before each change, counted from 1, ascending
   */
  public static int[] poisson(int[] counts, int shortest, Penalty penalty) {
    return run(counts, new SegmentCost.Poisson(counts.length), shortest, penalty);
  }

  /** Changes under the negative binomial cost with a fixed shape k, such as {@link Dispersion#shape()} of residuals. */
  public static int[] negativeBinomial(int[] counts, double shape, int shortest, Penalty penalty) {
    return run(counts, new SegmentCost.NegativeBinomial(counts.length, shape), shortest, penalty);
  }

  private static int[] run(int[] counts, SegmentCost cost, int shortest, Penalty penalty) {
    Checked.counts(counts);
    Checked.atLeast("shortest segment", shortest, 1);
    Checked.atLeast("number of periods", counts.length, shortest);
    double change = (penalty == Penalty.BIC ? 2 : 3) * Math.log(Math.max(2, counts.length));
    LeastCosts costs = new LeastCosts(counts, cost, shortest, change, penalty == Penalty.MBIC);
    SegmentStarts starts = new SegmentStarts(costs, Arrays.stream(counts).max().orElse(0));
    Stretch stretch = new Stretch(costs);
    for (int from = 0; from < counts.length; from = stretch.to()) {
      stretch.begin(from);
      starts.compete(stretch);
      stretch.settle();
    }
    return costs.changes();
  }
}
