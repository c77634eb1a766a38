package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some days before or after a date.
 *
 * @param from days from the date to the first day
 * @param to days from the date to the last day
 */
record Around(int from, int to) {

  /** Before and after for each length; the day itself counts as after. */
  static List<Around> family(double[] lengths) {
    List<Around> family = new ArrayList<>();
    for (double length : lengths) {
      family.add(new Around(-(int) length, -1));
      family.add(new Around(0, (int) length - 1));
    }
    return family;
  }

  String words() {
    int length = to - from + 1;
    return from < 0 ? "in the " + length + " days before" : "in the " + length + " days from the date on";
  }

  /**
   * What came of a family of windows.
   *
   * @param seen events in each
   * @param expected mean over the shifts
   * @param ps one-sided p of each alone, for more events
   * @param p of the largest standardised count over the family (Westfall and Young 1993), exact over all shifts
   * @param clearest number of the window that stands out most
   */
  record Tested(double[] seen, double[] expected, double[] ps, double p, int clearest) {

    /** The p of each, adjusted by the step-down procedure of Holm (1979). */
    double[] holm() {
      Integer[] order = new Integer[ps.length];
      Arrays.setAll(order, i -> i);
      Arrays.sort(order, java.util.Comparator.comparingDouble(i -> ps[i]));
      double[] adjusted = new double[ps.length];
      double most = 0;
      for (int i = 0; i < order.length; i++) {
        most = Math.max(most, Math.min(1, (ps.length - i) * ps[order[i]]));
        adjusted[order[i]] = most;
      }
      return adjusted;
    }
  }

  /** Tests a family against every shift of the dates. */
  static Tested test(DayClock clock, double[] dates, List<Around> family) {
    double[][] shifted = family.stream().map(cell -> clock.shifted(dates, cell.from, cell.to)).toArray(double[][]::new);
    double[] largest = new double[clock.days()];
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    int clearest = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int cell = 0; cell < shifted.length; cell++) {
      double mean = DayClock.mean(shifted[cell]);
      double spread = spread(shifted[cell], mean);
      for (int shift = 0; shift < largest.length; shift++) {
        largest[shift] = Math.max(largest[shift], (shifted[cell][shift] - mean) / spread);
      }
      double standing = (shifted[cell][0] - mean) / spread;
      clearest = standing > best ? cell : clearest;
      best = Math.max(best, standing);
    }
    return new Tested(Arrays.stream(shifted).mapToDouble(each -> each[0]).toArray(), Arrays.stream(shifted).mapToDouble(DayClock::mean).toArray(),
        Arrays.stream(shifted).mapToDouble(DayClock::upperP).toArray(), DayClock.upperP(largest), clearest);
  }

  private static double spread(double[] values, double mean) {
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares > 0 ? Math.sqrt(squares / values.length) : 1;
  }
}
