package org.casus.narrate.plot;

import org.casus.measure.plot.Axis;

/**
 * Where values of an axis lie in the drawing.
 *
 * @param low the value at its start
 * @param high the value at its end, above {@code low}
 * @param start pixel of the lowest value
 * @param end pixel of the highest value, below {@code start} for an axis that goes up
 */
record Ruler(Axis.Scale scale, double low, double high, double start, double end) {

  double at(double value) {
    double share = scale == Axis.Scale.LOG ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return start + share * (end - start);
  }

  /** The same value range on other pixels. */
  Ruler over(double from, double to) {
    return new Ruler(scale, low, high, from, to);
  }

  /** The value moved to the nearer end where it lies outside. */
  double within(double value) {
    return Math.max(low, Math.min(high, value));
  }

  double length() {
    return Math.abs(end - start);
  }

  /** Whether a value lies on it, with room for errors of rounding. */
  boolean holds(double value) {
    double slack = (high - low) * 1e-6;
    return value >= low - slack && value <= high + slack;
  }
}
