package org.casus.measure.tempo;

/**
 * One change of rate among event times: where it fits best, and whether it is more than chance makes. Between two events
 * the likelihood is convex in the time of the change, so only the ends of the gaps need be looked at.
 */
public final class SingleChange {

  /**
   * The 95 % point of twice the fall in log-likelihood from the likeliest to the true time of a change, 7.35: its distribution is
   * (1 - exp(-x / 2))^2 and not chi-squared (Hansen 2000, Econometrica 68, theorem 2).
   */
  private static final double FALL_OF_95 = -2 * Math.log(1 - Math.sqrt(0.95));

  private SingleChange() {}

  /**
   * The best change.
   *
   * @param at when
   * @param before events before it
   * @param after events after it
   * @param rateBefore events by unit of time before it
   * @param rateAfter events by unit of time after it
   * @param statistic twice the gain in log-likelihood over one constant rate
   * @param likely from the first to the last time at which the log-likelihood is within 1.92 of its maximum
   */
  public record Found(double at, int before, int after, double rateBefore, double rateAfter, double statistic, Interval likely) {}

  /**
   * The best change with its tests.
   *
   * @param found the change
   * @param lies where it lies with 95 % confidence, widened by how much the events cluster on both sides of it: to where twice the
   *     log-likelihood has fallen by {@link #FALL_OF_95} times the {@link StepSpread spread}
   * @param uniformP p under independent uniform times; naive, since it takes clustering for a change
   * @param blockP p under permutation of blocks of time, which keeps clusters shorter than a block
   * @param draws how many draws for each p
   */
  public record Tested(Found found, Interval lies, double uniformP, double blockP, int draws) {}

  /**
   * Finds the change that maximises the likelihood.
   *
   * @param shortest the least time before and after it, above 0
   * @throws IllegalArgumentException where twice {@code shortest} exceeds the window
   */
  public static Found find(double[] times, double from, double to, double shortest) {
    check(times, from, to, shortest);
    Gaps gaps = Gaps.of(times, from, to, shortest);
    double best = Double.NEGATIVE_INFINITY;
    int before = 0;
    double at = Double.NaN;
    for (int i = 0; i <= times.length; i++) {
      for (double end : gaps.open(i) ? new double[] {gaps.start(i), gaps.end(i)} : new double[0]) {
        double gain = gaps.gain(i, end);
        if (gain > best) {
          best = gain;
          before = i;
          at = end;
        }
      }
    }
    int after = times.length - before;
    return new Found(at, before, after, before / (at - from), after / (to - at), best, gaps.within(best - 2 * RateStep.FALL));
  }

  /**
   * Finds the change and tests it by Monte Carlo: the supremum of the gain, under uniform times and under permuted blocks.
   *
   * @param block length of a block, such as 28 days
   * @param count how many draws for each, such as 9,999
   */
  public static Tested test(double[] times, double from, double to, double shortest, double block, int count, Draws draws) {
    Found found = find(times, from, to, shortest);
    double least = Draws.reaching(found.statistic());
    double[] uniform = draws.named("uniform").values(count,
        random -> HighestStep.reaches(least, Laid.asTheyAre(Ascending.uniform(random, times.length, from, to)), from, to, shortest) ? 1 : 0);
    double cut = found.statistic() - FALL_OF_95 * StepSpread.of(times, from, to, found.at(), block);
    Interval lies = Gaps.of(times, from, to, shortest).within(cut);
    return new Tested(found, lies, Draws.upperP(1, uniform), blockP(found.statistic(), times, from, to, shortest, block, count, draws), count);
  }

  /** The p under permuted blocks alone, which costs a small part of {@link #test} and is the same. */
  public static double blockP(double[] times, double from, double to, double shortest, double block, int count, Draws draws) {
    check(times, from, to, shortest);
    return blockP(supremum(times, from, to, shortest), times, from, to, shortest, block, count, draws);
  }

  private static double blockP(double seen, double[] times, double from, double to, double shortest, double block, int count, Draws draws) {
    double least = Draws.reaching(seen);
    Blocks blocks = new Blocks(times, from, to, block);
    return Draws.upperP(1, draws.named("blocks").values(count, random -> HighestStep.reaches(least, blocks.laid(random), from, to, shortest) ? 1 : 0));
  }

  /** The largest gain of any change; what {@link #find} maximises, without the rest. */
  static double supremum(double[] times, double from, double to, double shortest) {
    return HighestStep.gain(Laid.asTheyAre(times), from, to, shortest);
  }

  private static void check(double[] times, double from, double to, double shortest) {
    Checked.times(times, from, to);
    Checked.positive("shortest segment", shortest);
    if (2 * shortest > to - from) {
      throw new IllegalArgumentException("Two segments of at least " + shortest + " do not fit into a window of " + (to - from)
          + "; take a shorter segment or a longer window.");
    }
  }

  /** The gaps between events, cut to where a change is allowed. */
  private record Gaps(double[] times, double from, double to, double shortest, double constant) {

    static Gaps of(double[] times, double from, double to, double shortest) {
      return new Gaps(times, from, to, shortest, RateStep.part(times.length, to - from));
    }

    double start(int gap) {
      return Math.max(gap == 0 ? from : times[gap - 1], from + shortest);
    }

    double end(int gap) {
      return Math.min(gap == times.length ? to : times[gap], to - shortest);
    }

    boolean open(int gap) {
      return start(gap) <= end(gap);
    }

    double gain(int before, double at) {
      return RateStep.gain(before, at - from, times.length, to - from, constant);
    }

    /** From the first to the last time at which the gain reaches a cut. */
    Interval within(double cut) {
      double low = Double.NaN;
      double high = Double.NaN;
      for (int i = 0; i <= times.length; i++) {
        boolean first = open(i) && gain(i, start(i)) >= cut;
        boolean last = open(i) && gain(i, end(i)) >= cut;
        if (first || last) {
          low = Double.isNaN(low) ? (first ? start(i) : crossing(i, start(i), end(i), cut)) : low;
          high = last ? end(i) : crossing(i, end(i), start(i), cut);
        }
      }
      return new Interval(low, high);
    }

    /** Where a convex gain crosses the cut between a time below it and one above it. */
    private double crossing(int gap, double below, double above, double cut) {
      double lower = below;
      double upper = above;
      for (int i = 0; i < 60; i++) {
        double middle = (lower + upper) / 2;
        if (gain(gap, middle) >= cut) {
          upper = middle;
        } else {
          lower = middle;
        }
      }
      return upper;
    }
  }
}
