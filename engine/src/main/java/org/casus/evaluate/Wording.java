package org.casus.evaluate;

import java.util.Locale;

/** Figures in words that a person reads. */
final class Wording {

  private Wording() {}

  /** {@code 0.78}, or a dash when there is nothing to measure. */
  static String decimal(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  /** {@code 0.70–0.84}. */
  static String decimals(Interval interval) {
    return decimal(interval.low()) + "–" + decimal(interval.high());
  }

  /** {@code 78}: of a hundred. */
  static long hundredths(double value) {
    return Double.isNaN(value) ? 0 : Math.round(100 * value);
  }

  /** {@code 70 to 84}. */
  static String hundredths(Interval interval) {
    return hundredths(interval.low()) + " to " + hundredths(interval.high());
  }

  /** {@code 12}, or {@code 12.5} where credit is in parts. */
  static String amount(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
  }

  /** {@code 1 report}, {@code 9 reports}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
