package org.casus.measure.study;

import java.util.Arrays;

/**
 * Events on the days of a window that is closed to a circle, so that moments can be shifted around it, all by one amount,
 * which keeps the clustering of both (the circular shift test). Every question costs a step a moment, whatever the number of
 * events. Immutable and thread-safe.
 */
final class DayClock {
  private final int[] upTo;
  private final int first;

  /** Events on whole days within a window. */
  DayClock(double[] days, Window window) {
    first = (int) window.from();
    upTo = new int[(int) Math.ceil(window.days()) + 1];
    for (double day : days) {
      upTo[(int) day - first + 1]++;
    }
    Arrays.parallelPrefix(upTo, Integer::sum);
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
   * Events from some days after, or before, each of some moments, counted for each moment.
   *
   * @param moments starts of days
   * @param shift by how many days all moments are shifted
   * @param from days from a moment to the first day counted
   * @param to days from a moment to the last day counted, at least {@code from}, less than the number of days after it
   */
  long around(double[] moments, int shift, int from, int to) {
    long sum = 0;
    for (double moment : moments) {
      int start = Math.floorMod((int) moment - first + shift + from, days());
      int end = start + to - from + 1;
      sum += upTo[Math.min(end, days())] - upTo[start] + (end > days() ? upTo[end - days()] : 0);
    }
    return sum;
  }

  /** The same for every shift, the unshifted one first. */
  double[] shifted(double[] moments, int from, int to) {
    double[] counts = new double[days()];
    Arrays.setAll(counts, shift -> around(moments, shift, from, to));
    return counts;
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
  static double upperP(double[] shifted) {
    return Arrays.stream(shifted).filter(count -> count >= shifted[0] - 1e-9).count() / (double) shifted.length;
  }

  /** The mean over the shifts. */
  static double mean(double[] shifted) {
    return Arrays.stream(shifted).average().orElse(Double.NaN);
  }

  /** A share of the shifts lies at or below it. */
  static double quantile(double[] shifted, double share) {
    double[] sorted = shifted.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1.0, Math.floor(share * sorted.length))];
  }
}
