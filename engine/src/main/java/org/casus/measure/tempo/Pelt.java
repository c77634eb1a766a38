package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * Several changes of the mean of counts at the least penalised cost, by PELT (Killick, Fearnhead and Eckley 2012): dynamic
 * programming that drops a start of a segment once it can no longer be the best, exactly and in linear expected time.
 * Autocorrelated or over-dispersed counts give spurious changes; each is to be confirmed by {@link SingleChange#test}.
 */
public final class Pelt {
  private final int[] sums;
  private final SegmentCost cost;
  private final int shortest;
  private final double penalty;
  private final boolean byLength;
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

  /** Fills the best cost up to each period. A start s is dropped once best(s) + cost(s, t) - slack exceeds best(t). */
  private void forwards() {
    int n = sums.length - 1;
    Arrays.fill(best, 1, Math.min(n + 1, shortest), Double.POSITIVE_INFINITY);
    best[0] = -penalty;
    double slack = byLength ? Math.log(Math.max(1, n / 2.0)) : 0;
    Starts starts = new Starts();
    for (int t = shortest; t <= n; t++) {
      int entering = t - shortest;
      if (entering == 0 || entering >= shortest) {
        starts.add(entering);
      }
      int chosen = cheapest(starts, t);
      best[t] = starts.costs[chosen] + penalty;
      last[t] = starts.at[chosen];
      starts.drop(t, best[t] + slack, shortest);
    }
  }

  /** Costs every start and says which is the cheapest. */
  private int cheapest(Starts starts, int t) {
    int chosen = 0;
    double least = Double.POSITIVE_INFINITY;
    int sum = sums[t];
    for (int i = 0; i < starts.size; i++) {
      int s = starts.at[i];
      double value = best[s] + cost.of(sum - sums[s], t - s) + (byLength ? cost.log(t - s) : 0);
      starts.costs[i] = value;
      if (value < least) {
        least = value;
        chosen = i;
      }
    }
    return chosen;
  }

  private int[] backwards() {
    int[] changes = new int[sums.length];
    int at = changes.length;
    for (int t = last[sums.length - 1]; t > 0; t = last[t]) {
      changes[--at] = t;
    }
    return Arrays.copyOfRange(changes, at, changes.length);
  }

  /** The starts still in the running. */
  private static final class Starts {
    private int[] at = new int[64];
    private int[] gone = new int[64];
    private double[] costs = new double[64];
    private int size;

    private void add(int start) {
      if (size == at.length) {
        at = Arrays.copyOf(at, 2 * size);
        gone = Arrays.copyOf(gone, 2 * size);
        costs = Arrays.copyOf(costs, 2 * size);
      }
      at[size] = start;
      gone[size++] = Integer.MAX_VALUE;
    }

    /** Marks the starts that are beaten; they go once the period that beats them can itself start a segment. */
    private void drop(int t, double cut, int shortest) {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        int leaves = costs[i] > cut && gone[i] == Integer.MAX_VALUE ? t + shortest - 1 : gone[i];
        if (leaves > t) {
          at[kept] = at[i];
          gone[kept++] = leaves;
        }
      }
      size = kept;
    }
  }
}
