package org.casus.measure.study;

import java.util.Arrays;

/** Bins of days. Stateless. */
final class Calendar {
  /** Days of a bin of the tempo. */
  static final double BIN = 30;

  /** Mean length of a month, days. */
  static final double MONTH = 365.25 / 12;

  private Calendar() {}

  /** How many events lie in each bin of a window; the last may be cut short. */
  static int[] counts(double[] times, Window window, double width) {
    int[] counts = new int[(int) Math.ceil(window.days() / width - 1e-9)];
    for (double time : times) {
      counts[Math.min(counts.length - 1, (int) ((time - window.from()) / width))]++;
    }
    return counts;
  }

  /** The starts of the bins. */
  static double[] starts(Window window, double width) {
    double[] starts = new double[(int) Math.ceil(window.days() / width - 1e-9)];
    Arrays.setAll(starts, i -> window.from() + i * width);
    return starts;
  }
}
