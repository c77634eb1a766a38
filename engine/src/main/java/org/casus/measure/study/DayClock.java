package org.casus.measure.study;

import java.util.Arrays;

/**
 * Events on the days of a window that is closed to a circle, so that moments can be shifted around it, all by one amount,
 * which keeps the clustering of both (the circular shift test), but not a driver that they share. Every question costs a step a moment, whatever the number of
 * events. Immutable and thread-safe.
 */
public final class DayClock {
  private final int[] upTo;
  private final int first;

  /** Events on whole days within a window. */
  public DayClock(double[] days, Window window) {
    first = (int) window.from();
    upTo = new int[(int) Math.ceil(window.days()) + 1];
    for (double day : days) {
      upTo[(int) day - first + 1]++;
    }
    for (int day = 1; day < upTo.length; day++) {
      upTo[day] += upTo[day - 1];
    }
  }

  /** The number of days. */
  int days() {
    return upTo.length - 1;
  }

  /** The number of events. */
  int events() {
    return upTo[days()];
  }

  /**
   * Events from some days after, or before, each of some moments, counted for each moment and summed; for every shift of all
   * moments by whole days, the unshifted one first.
   *
   * @param moments starts of days
   * @param from days from a moment to the first day counted
   * @param to days from a moment to the last day counted, at least {@code from}, less than the number of days after it
   */
  public double[] shifted(double[] moments, int from, int to) {
    int[] around = around(to - from + 1);
    double[] counts = new double[days()];
    for (double moment : moments) {
      int start = Math.floorMod((int) moment - first + from, days());
      for (int shift = 0; shift < counts.length; shift++) {
        counts[shift] += around[start];
        start = start + 1 == around.length ? 0 : start + 1;
      }
    }
    return counts;
  }

  /** The events of so many days from each day on. */
  private int[] around(int length) {
    int[] around = new int[days()];
    Arrays.setAll(around, start -> {
      int end = start + length;
      return upTo[Math.min(end, days())] - upTo[start] + (end > days() ? upTo[end - days()] : 0);
    });
    return around;
  }

  /**
   * Days shifted around the window by a whole number of days drawn by chance, as a new array.
   *
   * @param room places left free at its end
   */
  static double[] turned(double[] days, Window window, java.util.SplittableRandom random, int room) {
    int length = (int) Math.ceil(window.days());
    int shift = random.nextInt(length);
    double[] turned = new double[days.length + room];
    for (int i = 0; i < days.length; i++) {
      turned[i] = window.from() + Math.floorMod((int) (days[i] - window.from()) + shift, length);
    }
    return turned;
  }

  /** The share of all shifts, the unshifted one among them, that reach the unshifted one. */
  public static double upperP(double[] shifted) {
    int reached = 0;
    for (double count : shifted) {
      reached += count >= shifted[0] - 1e-9 ? 1 : 0;
    }
    return reached / (double) shifted.length;
  }

  /** The mean over the shifts, of which there is at least one. */
  public static double mean(double[] shifted) {
    double sum = 0;
    for (double count : shifted) {
      sum += count;
    }
    return sum / shifted.length;
  }

  /** A share of the shifts lies at or below it. */
  static double quantile(double[] shifted, double share) {
    double[] sorted = shifted.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1.0, Math.floor(share * sorted.length))];
  }
}
