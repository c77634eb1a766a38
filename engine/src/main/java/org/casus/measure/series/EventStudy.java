package org.casus.measure.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.CircularShift;
import org.casus.measure.tempo.Interval;

/**
 * Attacks on the days around strikes, set against what all shifts of the strikes by whole days give, on a clock whose end
 * is its start. That keeps the clustering of both series, but not a driver that they share: look at the days before the
 * strikes as well, since strikes answer attacks. Attacks on the very day of a strike are at lag 0 and in no window, their
 * order being unknown. Immutable and thread-safe.
 */
public final class EventStudy {
  private final int[] cross;
  private final int strikes;
  private final int reach;

  private EventStudy(int[] cross, int strikes, int reach) {
    this.cross = cross;
    this.strikes = strikes;
    this.reach = reach;
  }

  /**
   * One lag.
   *
   * @param days days after a strike, below 0 for before it
   * @param seen mean attacks on that day, by strike
   * @param expected mean of that under the shifts
   * @param band where the middle share of the shifts lies
   */
  public record Lag(int days, double seen, double expected, Interval band) {}

  /**
   * Counts the attacks around strikes.
   *
   * @param attacks attacks of each day
   * @param strikes strikes of each day, the same days, one strike or more
   * @param reach the largest lag either way, such as 30, below half the days
   */
  public static EventStudy of(int[] attacks, int[] strikes, int reach) {
    Checked.counts(attacks);
    Checked.counts(strikes);
    Checked.atLeast("lag", reach, 1);
    Checked.atLeast("number of days of attacks", attacks.length, 2 * reach + 2);
    Checked.atLeast("number of days of strikes less those of attacks", strikes.length - attacks.length, 0);
    Checked.atLeast("number of days of attacks less those of strikes", attacks.length - strikes.length, 0);
    Checked.atLeast("number of strikes", Arrays.stream(strikes).sum(), 1);
    int days = attacks.length;
    int[] cross = new int[days];
    for (int day = 0; day < days; day++) {
      for (int lag = 0; strikes[day] > 0 && lag < days; lag++) {
        cross[lag] += strikes[day] * attacks[(day + lag) % days];
      }
    }
    return new EventStudy(cross, Arrays.stream(strikes).sum(), reach);
  }

  /**
   * All lags, in order, each with its own band.
   *
   * @param level such as 0.95
   */
  public List<Lag> lags(double level) {
    Checked.level(level);
    double[] sorted = IntStream.of(cross).mapToDouble(count -> (double) count / strikes).sorted().toArray();
    double expected = Arrays.stream(sorted).average().orElse(Double.NaN);
    Interval band = new Interval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2));
    List<Lag> lags = new ArrayList<>();
    for (int lag = -reach; lag <= reach; lag++) {
      lags.add(new Lag(lag, (double) at(lag) / strikes, expected, band));
    }
    return lags;
  }

  /** What the highest lag of all exceeds in no more than a share of 1 - level of the shifts, by strike. */
  public double highest(double level) {
    Checked.level(level);
    double[] highest = IntStream.range(0, cross.length)
        .mapToDouble(shift -> IntStream.rangeClosed(-reach, reach).map(lag -> at(lag - shift)).max().orElse(0))
        .sorted().toArray();
    return quantile(highest, level) / strikes;
  }

  /**
   * Attacks from the first to the last of some days after each strike: 1 to 7 for the week after, -14 to -1 for the lead, the
   * fortnight before. Equal to {@link CircularShift#allWhole} with the window (first - 1, last].
   *
   * @throws IllegalArgumentException where the days are in the wrong order or beyond the largest lag
   */
  public CircularShift.Result within(int first, int last) {
    if (first > last || first < -reach || last > reach) {
      throw new IllegalArgumentException("The days from " + first + " to " + last + " after a strike are out of order or beyond the largest lag of "
          + reach + "; the first must not come after the last.");
    }
    int[] sums = IntStream.range(0, cross.length)
        .map(shift -> IntStream.rangeClosed(first, last).map(lag -> at(lag - shift)).sum()).toArray();
    return CircularShift.result(sums);
  }

  /** How many strikes. */
  public int strikes() {
    return strikes;
  }

  private int at(int lag) {
    return cross[Math.floorMod(lag, cross.length)];
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, Math.max(0, (int) Math.ceil(share * sorted.length) - 1))];
  }
}
