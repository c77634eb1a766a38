package org.casus.measure.study;

import java.util.Arrays;
import java.util.List;
import org.casus.measure.series.Design;
import org.casus.measure.series.EndemicEpidemic;
import org.casus.measure.tempo.Interval;
import org.hipparchus.exception.MathRuntimeException;
import org.jspecify.annotations.Nullable;

/**
 * How many events of one side each event of the other is followed by a week later, by counts that follow counts: negative
 * binomial, beside a common trend and what a side's own weeks bring (Held, Hoehle and Hofmann 2005). Made for weeks with few
 * events, where least squares are off.
 *
 * @param value events by event
 * @param interval of 95 % after Wald, from 0 up, or null where the number is at its edge
 * @param p that none follows
 */
record FollowingWeeks(double value, @Nullable Interval interval, double p) {
  private static final double Z95 = 1.96;
  private static final double LEAST = 1e-5;

  /** A fit, or null where the counts leave no such model. */
  static @Nullable FollowingWeeks of(double[] cause, double[] effect, Design common) {
    int[] counts = counts(effect);
    Design trend = common.orthogonal();
    try {
      EndemicEpidemic alone = EndemicEpidemic.of(counts, List.of(counts), trend, true);
      EndemicEpidemic both = EndemicEpidemic.of(counts, List.of(counts, counts(cause)), trend, true);
      double value = both.following(1) < LEAST ? 0 : both.following(1);
      double wide = Z95 * both.followingError(1);
      return new FollowingWeeks(value, Double.isNaN(wide) ? null : new Interval(Math.max(0, value - wide), value + wide), both.p(alone));
    } catch (IllegalArgumentException | MathRuntimeException flat) {
      return null; // long stretches without events leave the trend without a hold
    }
  }

  private static int[] counts(double[] weeks) {
    return Arrays.stream(weeks).mapToInt(count -> (int) count).toArray();
  }
}
