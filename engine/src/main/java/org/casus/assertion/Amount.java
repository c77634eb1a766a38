package org.casus.assertion;

import org.jspecify.annotations.Nullable;

/**
 * A number as a report words it: "at least 11" is 11..null, "no casualties" 0..0, "about six" 6..6 approximately.
 *
 * @param min the least, or null when not bounded below
 * @param max the most, or null when not bounded above
 * @param approx whether the report says "about" or the like
 */
public record Amount(@Nullable Long min, @Nullable Long max, boolean approx) {

  /** Checks that the bounds are in order. */
  public Amount {
    if (min != null && max != null && min > max) {
      throw new IllegalArgumentException("An amount needs min <= max; got " + min + ".." + max + ".");
    }
  }

  /** Exactly {@code n}. */
  public static Amount exactly(long n) {
    return new Amount(n, n, false);
  }

  /** {@code n} or more. */
  public static Amount atLeast(long n) {
    return new Amount(n, null, false);
  }

  /** {@code n} or fewer, with nothing said of the least. */
  public static Amount atMost(long n) {
    return new Amount(null, n, false);
  }

  /** Whether this is exactly one. */
  public boolean single() {
    return min != null && max != null && min == 1 && max == 1;
  }
}
