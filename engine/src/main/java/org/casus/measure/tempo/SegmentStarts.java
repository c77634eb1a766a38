package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * The starts of a last segment that are still in the running, in order. Which of two starts is the better depends on the
 * mean of the segment alone, by a function that no later count changes: the earlier one wins between two means around
 * that of the counts between them. Each start keeps the means at which no later one beats it, and goes once there are
 * none, or once the start before it that led to it wins at all of them (functional pruning: Rigaill 2015; Maidstone,
 * Hocking, Rigaill and Fearnhead 2017). Not thread-safe.
 */
final class SegmentStarts {
  private static final double MARGIN = 1e-6;
  private static final double LEAST_LOG = -690;

  /** Starts are compared with every so many later ones: each comparison takes time, and drops few. */
  private static final int EVERY = 32;

  /** Where each starts. */
  private int[] at = new int[64];

  /** The sum of counts before each. */
  private int[] sums = new int[64];

  /** The least cost of everything before each. */
  private double[] before = new double[64];

  /** How many there are. */
  private int size;

  /** Below the cost from each, with the segment to now: this and the floor, the sum of what each count costs by itself. */
  private double[] least = new double[64];

  private final SegmentCost cost;
  private final End lowest;
  private final End highest;
  private Means[] means = new Means[64];

  /** Starts with none; {@code most} is the largest count. */
  SegmentStarts(SegmentCost cost, int most) {
    this.cost = cost;
    this.lowest = End.at(LEAST_LOG, cost);
    this.highest = End.at(Math.log(most + 1.0), cost);
  }

  /**
   * Adds a start, which the ones before it must now beat.
   *
   * @param floorBefore the sum of what each count before it costs by itself
   * @param leader the start that led to it, with what it has counted since and by how much it may cost more and still win
   */
  void add(int start, int sum, double best, double floorBefore, Leader leader) {
    if (start % EVERY == 0) {
      narrow(start, sum, best);
    }
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
      sums = Arrays.copyOf(sums, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
      means = Arrays.copyOf(means, 2 * size);
      least = Arrays.copyOf(least, 2 * size);
    }
    at[size] = start;
    sums[size] = sum;
    before[size] = best;
    least[size] = best - floorBefore;
    means[size++] = new Means(cost, lowest, highest, leader);
  }

  /**
   * The start from which the cost to now is the least, the first of them on a tie. A start is costed only where it could
   * win: every further count costs at least what it costs by itself.
   *
   * @param floor the sum of what each count so far costs by itself
   * @param bound what it costs from one of the starts
   */
  int cheapest(int now, int sum, double floor, boolean byLength, double bound) {
    int chosen = 0;
    double smallest = Double.POSITIVE_INFINITY;
    double within = bound + MARGIN - floor;
    for (int i = 0; i < size; i++) {
      if (least[i] <= within) {
        int length = now - at[i];
        double value = before[i] + cost.of(sum - sums[i], length) + (byLength ? cost.log(length) : 0);
        least[i] = value - floor;
        chosen = value < smallest ? i : chosen;
        smallest = Math.min(value, smallest);
        within = Math.min(within, smallest + MARGIN - floor);
      }
    }
    return at[chosen];
  }

  private void narrow(int start, int sum, double best) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int counted = sum - sums[i];
      double cut = (best - before[i]) / 2 + cost.left(counted) + MARGIN;
      if (means[i].narrow(counted, start - at[i], cut)) {
        at[kept] = at[i];
        sums[kept] = sums[i];
        before[kept] = before[i];
        least[kept] = least[i];
        means[kept++] = means[i];
      }
    }
    size = kept;
  }

  /** How far a start before another one wins: where its counts up to the other cost no more than a cut. */
  record Leader(int sum, int periods, double cut) {}

  /** An end of an interval of means: its logarithm, and what a period costs and a count saves there. */
  private record End(double log, double period, double count) {

    static End at(double log, SegmentCost cost) {
      return new End(log, cost.byPeriod(log), cost.byCount(log));
    }

    /** By how much counts cost more than a cut at this mean. */
    double excess(int sum, int periods, double cut) {
      return periods * period - sum * count - cut;
    }
  }

  /** An interval of means, never too narrow. */
  private static final class Means {
    private final SegmentCost cost;
    private final Leader leader;
    private End low;
    private End high;

    Means(SegmentCost cost, End low, End high, Leader leader) {
      this.cost = cost;
      this.leader = leader;
      this.low = low;
      this.high = high;
    }

    /**
     * Leaves the means at which the counts cost no more than a cut; says whether any are left that the leader does not
     * win. Ends move by a step of Newton from outside: the cost is convex, so the step does not go too far.
     */
    boolean narrow(int sum, int periods, double cut) {
      double lowExcess = low.excess(sum, periods, cut);
      double highExcess = high.excess(sum, periods, cut);
      if (lowExcess <= 0 && highExcess <= 0) {
        return true;
      }
      double lowSlope = cost.slope(low.log, sum, periods);
      double highSlope = cost.slope(high.log, sum, periods);
      if ((lowExcess > 0 && lowSlope >= 0) || (highExcess > 0 && highSlope <= 0)) {
        return false;
      }
      low = lowExcess > 0 ? End.at(low.log - lowExcess / lowSlope, cost) : low;
      high = highExcess > 0 ? End.at(high.log - highExcess / highSlope, cost) : high;
      return low.log <= high.log && !led();
    }

    private boolean led() {
      return low.excess(leader.sum, leader.periods, leader.cut) <= 0 && high.excess(leader.sum, leader.periods, leader.cut) <= 0;
    }
  }
}
