package org.casus.measure.tempo;

/**
 * A closed interval of an estimate.
 *
 * @param low its lower end, {@code -Infinity} where it has none
 * @param high its upper end, {@code Infinity} where it has none
 */
public record Interval(double low, double high) {

  /** Rejects ends in the wrong order. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("An interval from " + low + " to " + high + " is empty; the first end must not be above the second.");
    }
  }

  /** Whether a value lies within, ends included. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** How long it is. */
  public double width() {
    return high - low;
  }
}
