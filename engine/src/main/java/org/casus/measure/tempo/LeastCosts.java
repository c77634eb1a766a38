package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * What counts up to each period cost at least, and where the last segment then starts, filled in from the first period to the
 * last. A penalty comes with every change; each segment may cost the logarithm of its length besides. Not thread-safe.
 */
final class LeastCosts {

  /** A cost has three terms, each right to four units, and a bound is set against another sum of the same size. */
  private static final int UNITS = 32;

  private final SegmentCost cost;
  private final int shortest;
  private final double penalty;
  private final boolean byLength;

  /** The sum of the counts up to each period. */
  private final int[] sums;

  private final double[] best;
  private final int[] last;

  /** Starts with the cost of no counts at all, from which the penalty is taken that the first segment will pay. */
  LeastCosts(int[] counts, SegmentCost cost, int shortest, double penalty, boolean byLength) {
    this.cost = cost;
    this.shortest = shortest;
    this.penalty = penalty;
    this.byLength = byLength;
    sums = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      sums[i + 1] = Math.addExact(sums[i], counts[i]);
    }
    best = new double[sums.length];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = -penalty;
    last = new int[sums.length];
  }

  /** How many periods there are. */
  int periods() {
    return sums.length - 1;
  }

  /** The fewest periods of a segment. */
  int shortest() {
    return shortest;
  }

  /** What a segment costs. */
  SegmentCost cost() {
    return cost;
  }

  /** The least cost found so far of the counts up to a period. */
  double best(int end) {
    return best[end];
  }

  /** Where the last segment then starts. */
  int last(int end) {
    return last[end];
  }

  /** The counts between two periods. */
  int sum(int start, int end) {
    return sums[end] - sums[start];
  }

  /** What the counts between two periods cost as part of one segment, its length aside. */
  double between(int start, int end) {
    return start == end ? 0 : cost.of(sums[end] - sums[start], end - start);
  }

  /** What a segment costs for its length. */
  double length(int periods) {
    return byLength ? cost.log(periods) : 0;
  }

  /** Tries a start of the last segment up to a period; the first start is kept on a tie. Says whether it is kept. */
  boolean offer(int start, int end) {
    double value = best[start] + between(start, end) + length(end - start);
    boolean better = value < best[end] || (value == best[end] && start < last[end]);
    if (better) {
      best[end] = value;
      last[end] = start;
    }
    return better;
  }

  /** Adds the penalty of the change that comes after a period, once no start is left to try. */
  void settle(int end) {
    best[end] += penalty;
  }

  /**
   * More than rounding can put a sum of costs off: some units in the last place of the most that all costs can come to. Bounds
   * that are compared with costs are given so much room, so that no start is ruled out that could win.
   */
  double rounding() {
    double segments = periods() / (double) shortest + 1;
    return UNITS * Math.ulp(cost.largest(sums[periods()], periods()) + segments * (penalty + Math.log(periods())));
  }

  /** The last period before each change, ascending. */
  int[] changes() {
    int[] changes = new int[sums.length];
    int at = changes.length;
    for (int end = last[periods()]; end > 0; end = last[end]) {
      changes[--at] = end;
    }
    return Arrays.copyOfRange(changes, at, changes.length);
  }
}
