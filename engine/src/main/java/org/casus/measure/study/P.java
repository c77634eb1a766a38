package org.casus.measure.study;

/**
 * A probability of something at least as extreme if nothing were going on; never of the hypothesis itself.
 *
 * @param kind whether it can be relied on
 * @param value 0 to 1
 * @param how the test
 */
public record P(Kind kind, double value, String how) {

  /** At this or below, a test is taken to have found something. */
  static final double CLEAR = 0.05;

  /** What is said of a second method where the first found nothing. */
  static final String NOTHING_FOUND = "; nothing was found that it could take back";

  /** What a p is worth. */
  public enum Kind {
    /** Holds its size also when attacks cluster. */
    ROBUST,
    /** Takes events as independent; shown for comparison only. */
    NAIVE
  }

  /** Checks the range. */
  public P {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("A p lies between 0 and 1; got " + value + " for " + how + ".");
    }
  }

  /** Whether something is found. */
  static boolean clear(double p) {
    return p <= CLEAR;
  }
}
