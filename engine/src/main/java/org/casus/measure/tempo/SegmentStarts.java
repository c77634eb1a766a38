package org.casus.measure.tempo;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The starts of a last segment that are still in the running, in order. Which of two starts is the better depends on the
 * mean of the segment alone, by a function that no later count changes: the earlier one wins between two means around
 * that of the counts between them. Each start keeps the means at which no later one beats it, and goes once there are
 * none, or once the best start of all so far, before it, wins at all of them (functional pruning: Rigaill 2015; Maidstone,
 * Hocking, Rigaill and Fearnhead 2017). Not thread-safe.
 */
final class SegmentStarts {
  private static final double MARGIN = 1e-6;
  private static final double LEAST_LOG = -690;

  /** Starts are compared with every so many later ones: each comparison takes time, and drops few. */
  private static final int EVERY = 48;

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
  private final boolean byLength;
  private final MeanEnds low;
  private final MeanEnds high;

  /** Starts with none; {@code most} is the largest count. */
  SegmentStarts(SegmentCost cost, int most, boolean byLength) {
    this.cost = cost;
    this.byLength = byLength;
    this.low = new MeanEnds(cost, LEAST_LOG);
    this.high = new MeanEnds(cost, Math.log(most + 1.0));
  }

  /**
   * Adds a start, which the ones before it must now beat.
   *
   * @param floorBefore the sum of what each count before it costs by itself
   */
  void add(int start, int sum, double best, double floorBefore) {
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
      sums = Arrays.copyOf(sums, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
      least = Arrays.copyOf(least, 2 * size);
      low.widen();
      high.widen();
    }
    at[size] = start;
    sums[size] = sum;
    before[size] = best;
    least[size] = best - floorBefore;
    low.start(size);
    high.start(size++);
  }

  /** Whether it is time to drop starts once this one is added. */
  static boolean narrows(int start) {
    return start % EVERY == 0;
  }

  /**
   * The start from which the cost to now is the least, the first of them on a tie. A start is costed only where it could
   * win: every further count costs at least what it costs by itself.
   *
   * @param floor the sum of what each count so far costs by itself
   * @param bound what it costs from one of the starts
   */
  int cheapest(int now, int sum, double floor, double bound) {
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

  /**
   * Drops starts that can no longer be the best, by setting them against the last one and against the best.
   *
   * @param best the start that is the best now
   * @param now the earliest end of a segment from now on
   */
  void narrow(int best, int now) {
    int place = Arrays.binarySearch(at, 0, size, best);
    @Nullable Rival champion = place < 0 ? null : rival(place);
    Rival newest = rival(size - 1);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (beats(i, newest, now) && (champion == null || beats(i, champion, now))) {
        keep(i, kept++);
      }
    }
    size = kept;
  }

  /** A start that others are set against. */
  private record Rival(int at, int sum, double before) {}

  private Rival rival(int place) {
    return new Rival(at[place], sums[place], before[place]);
  }

  /** Whether a start beats a rival at some of the means it has kept; means at which a later rival beats it are not kept. */
  private boolean beats(int i, Rival rival, int now) {
    int sum = rival.sum - sums[i];
    int periods = rival.at - at[i];
    if (periods > 0) {
      return against(i, sum, periods, (rival.before - before[i]) / 2 + cost.left(sum) + MARGIN);
    }
    if (periods == 0) {
      return true;
    }
    double dearer = byLength ? cost.log(now - rival.at) - cost.log(now - at[i]) : 0;
    double cut = (before[i] - rival.before - dearer) / 2 + cost.left(-sum) - MARGIN;
    return low.excess(i, -sum, -periods, cut) > 0 || high.excess(i, -sum, -periods, cut) > 0;
  }

  /**
   * Leaves the means at which the counts from a start to a later one cost no more than a cut; says whether any are left. Ends
   * move by a step of Newton from outside: the cost is convex, so the step does not go too far.
   */
  private boolean against(int i, int sum, int periods, double cut) {
    double below = low.excess(i, sum, periods, cut);
    double above = high.excess(i, sum, periods, cut);
    if (below <= 0 && above <= 0) {
      return true;
    }
    double falling = low.slope(i, sum, periods);
    double rising = high.slope(i, sum, periods);
    if ((below > 0 && falling >= 0) || (above > 0 && rising <= 0)) {
      return false;
    }
    if (below > 0) {
      low.move(i, below / falling);
    }
    if (above > 0) {
      high.move(i, above / rising);
    }
    return low.log(i) <= high.log(i);
  }

  private void keep(int i, int kept) {
    at[kept] = at[i];
    sums[kept] = sums[i];
    before[kept] = before[i];
    least[kept] = least[i];
    low.keep(i, kept);
    high.keep(i, kept);
  }
}
