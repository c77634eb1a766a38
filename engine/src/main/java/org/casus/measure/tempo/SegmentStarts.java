package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * The starts of a last segment that are still in the running, in order. Which of two starts is the better depends on the
 * mean of the segment alone, by a function that no later count changes: the earlier one wins between two means around
 * that of the counts between them. Each start keeps the means at which no later one beats it, and goes once there are
 * none, or once the best start of all so far, before it, wins at all of them (functional pruning: Rigaill 2015; Maidstone,
 * Hocking, Rigaill and Fearnhead 2017). Not thread-safe.
 */
final class SegmentStarts {
  private static final double LEAST_LOG = -690;

  /** Before there are so many, none is compared with others. */
  private static final int MANY = 256;

  /**
   * Starts are compared with others once so many more have come in, and so many for each period of a stretch: each comparison
   * takes time and drops few, and what a start costs that is kept is a look at it once a stretch.
   */
  private static final int FEWEST = 48;
  private static final int FOR_EACH = 8;

  /** Where each starts. */
  private int[] at = new int[MANY];

  /** How many there are. */
  private int size;

  /** The start that comes in next. */
  private int next;

  /** With how many it is time to drop some. */
  private int full = MANY;

  /** Below the cost from each, with the segment to now: this and the floor. */
  private double[] least = new double[MANY];

  /** What the stretches so far cost, each with a mean of its own, and what rounding has taken from that sum (Kahan 1965). */
  private double floor;
  private double lost;

  private final LeastCosts costs;
  private final double rounding;
  private final MeanEnds low;
  private final MeanEnds high;

  /** Starts with none; {@code most} is the largest count. */
  SegmentStarts(LeastCosts costs, int most) {
    this.costs = costs;
    this.rounding = costs.rounding();
    this.low = new MeanEnds(costs.cost(), LEAST_LOG, MANY);
    this.high = new MeanEnds(costs.cost(), Math.log(most + 1.0), MANY);
  }

  /**
   * Tries the starts at the ends of a stretch, and drops some that can no longer be the best. A start is costed only if it could
   * win: every further stretch costs at least what it costs by itself. Late starts come first: after a change one of them is the
   * best, and rules out those before.
   */
  void compete(Stretch stretch) {
    enter(stretch.to());
    double within = stretch.room() - floor;
    for (int i = size - 1; i >= 0; i--) {
      if (least[i] <= within) {
        double before = stretch.before(at[i]);
        least[i] = before - floor;
        if (least[i] <= within) {
          stretch.offer(at[i], before);
          within = stretch.room() - floor;
        }
      }
    }
    raise(stretch.alone());
    if (size >= full) {
      narrow(costs.last(stretch.to()), stretch.to() + 1);
      full = size + FEWEST + FOR_EACH * stretch.longest();
    }
  }

  /** Adds the starts of segments that are long enough at a period, but no start that leaves too few periods before it. */
  private void enter(int end) {
    for (; next <= end - costs.shortest(); next++) {
      if (next == 0 || next >= costs.shortest()) {
        add(next);
      }
    }
  }

  private void add(int start) {
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
      least = Arrays.copyOf(least, 2 * size);
      low.widen();
      high.widen();
    }
    at[size] = start;
    least[size] = Double.NEGATIVE_INFINITY;
    low.start(size);
    high.start(size++);
  }

  private void raise(double alone) {
    double more = alone - lost;
    double raised = floor + more;
    lost = (raised - floor) - more;
    floor = raised;
  }

  /**
   * Drops starts that can no longer be the best, by setting them against the last one and against the best.
   *
   * @param best the start that is the best now
   * @param now the earliest end of a segment from now on
   */
  private void narrow(int best, int now) {
    int newest = at[size - 1];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (beats(i, newest, now) && beats(i, best, now)) {
        keep(i, kept++);
      }
    }
    size = kept;
  }

  /** Whether a start beats a rival at some of the means it has kept; means at which a later rival beats it are not kept. */
  private boolean beats(int i, int rival, int now) {
    int start = at[i];
    int sum = costs.sum(start, rival);
    int periods = rival - start;
    double dearer = (costs.best(rival) - costs.best(start)) / 2;
    if (periods > 0) {
      return against(i, sum, periods, dearer + costs.cost().left(sum) + rounding);
    }
    if (periods == 0) {
      return true;
    }
    double longer = (costs.length(now - rival) - costs.length(now - start)) / 2;
    double cut = costs.cost().left(-sum) - dearer - longer - rounding;
    return low.excess(i, -sum, -periods, cut) > 0 || high.excess(i, -sum, -periods, cut) > 0;
  }

  /**
   * Leaves the means at which the counts from a start to a later one cost no more than a cut; says whether any are left. Ends
   * move by a step of Newton from outside: the cost is convex, so the step does not go too far.
   */
  private boolean against(int i, int sum, int periods, double cut) {
    double below = low.excess(i, sum, periods, cut);
    double above = high.excess(i, sum, periods, cut);
    double falling = low.slope(i, sum, periods);
    double rising = high.slope(i, sum, periods);
    if ((below > 0 && falling >= 0) || (above > 0 && rising <= 0)) {
      return false;
    }
    double lowest = low.log(i) - (below > 0 ? below / falling : 0);
    double highest = high.log(i) - (above > 0 ? above / rising : 0);
    if (lowest > highest) {
      return false;
    }
    low.move(i, lowest);
    high.move(i, highest);
    return true;
  }

  private void keep(int i, int kept) {
    at[kept] = at[i];
    least[kept] = least[i];
    low.keep(i, kept);
    high.keep(i, kept);
  }
}
