package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * Several changes of the mean of counts at the least penalised cost: the optimum of PELT (Killick, Fearnhead and Eckley
 * 2012), by dynamic programming that drops a start of a segment once it can no longer be the best. Starts are dropped by
 * the stronger rule of {@link SegmentStarts}, which needs no change to drop them; the result is the same and exact.
 * Autocorrelated or over-dispersed counts give spurious changes; each is to be confirmed by {@link SingleChange#test}.
 */
public final class Pelt {
  private final int[] sums;
  private final SegmentCost cost;
  private final int shortest;
  private final double penalty;
  private final boolean byLength;
  private final int most;
  private final double[] best;
  private final int[] last;

  private Pelt(int[] counts, SegmentCost cost, int shortest, double penalty, boolean byLength) {
    Checked.counts(counts);
    Checked.atLeast("shortest segment", shortest, 1);
    Checked.atLeast("number of periods", counts.length, shortest);
    this.cost = cost;
    this.shortest = shortest;
    this.penalty = penalty;
    this.byLength = byLength;
    sums = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      sums[i + 1] = Math.addExact(sums[i], counts[i]);
    }
    most = Arrays.stream(counts).max().orElse(0);
    best = new double[sums.length];
    last = new int[sums.length];
  }

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
    double log = Math.log(Math.max(2, counts.length));
    Pelt pelt = new Pelt(counts, cost, shortest, penalty == Penalty.BIC ? 2 * log : 3 * log, penalty == Penalty.MBIC);
    pelt.forwards();
    return pelt.backwards();
  }

  /** Fills the best cost up to each period; a start comes in once a segment from it is long enough. */
  private void forwards() {
    int n = sums.length - 1;
    Arrays.fill(best, 1, Math.min(n + 1, shortest), Double.POSITIVE_INFINITY);
    best[0] = -penalty;
    SegmentStarts starts = new SegmentStarts(cost, most, byLength);
    double[] floors = floors();
    int start = 0;
    for (int t = shortest; t <= n; t++) {
      int entering = t - shortest;
      if (entering == 0 || entering >= shortest) {
        starts.add(entering, sums[entering], best[entering], floors[entering]);
        if (SegmentStarts.narrows(entering)) {
          starts.narrow(start, t);
        }
      }
      start = starts.cheapest(t, sums[t], floors[t], from(start, t));
      best[t] = from(start, t) + penalty;
      last[t] = start;
    }
  }

  private double from(int start, int t) {
    return best[start] + cost.of(sums[t] - sums[start], t - start) + (byLength ? cost.log(t - start) : 0);
  }

  /** The sums of what each count costs in a segment of its own. */
  private double[] floors() {
    double[] alone = new double[Math.min(most + 1, sums.length)];
    Arrays.setAll(alone, count -> cost.of(count, 1));
    double[] floors = new double[sums.length];
    for (int t = 1; t < floors.length; t++) {
      int count = sums[t] - sums[t - 1];
      floors[t] = floors[t - 1] + (count < alone.length ? alone[count] : cost.of(count, 1));
    }
    return floors;
  }

  private int[] backwards() {
    int[] changes = new int[sums.length];
    int at = changes.length;
    for (int t = last[sums.length - 1]; t > 0; t = last[t]) {
      changes[--at] = t;
    }
    return Arrays.copyOfRange(changes, at, changes.length);
  }
}
