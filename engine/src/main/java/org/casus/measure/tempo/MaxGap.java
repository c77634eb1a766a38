package org.casus.measure.tempo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.hipparchus.special.Gamma;

/** The longest lull among events that come at a constant rate. */
public final class MaxGap {
  private static final double SAFE_LOG = Math.log(1e5);

  private MaxGap() {}

  /** The longest time without an event, the stretches at both ends of the window counted too. */
  public static double longest(double[] times, double from, double to) {
    Checked.times(times, from, to);
    double last = from;
    double longest = 0;
    for (double time : times) {
      longest = Math.max(longest, time - last);
      last = time;
    }
    return Math.max(longest, to - last);
  }

  /**
   * How probable it is that the longest of the N + 1 gaps of N uniform times in a window of length T is above g:
   * sum over j &gt;= 1 of (-1)^(j+1) C(N+1, j) (1 - j g / T)_+^N (Fisher 1929; David and Nagaraja 2003, section 6.4).
   * Where the terms would cancel each other's digits, it is summed with as many digits as are needed.
   */
  public static double probabilityAbove(double gap, int events, double window) {
    Checked.atLeast("number of events", events, 0);
    Checked.positive("window", window);
    double share = gap / window;
    if (share * (events + 1.0) < 1) {
      return 1;
    }
    if (share >= 1) {
      return 0;
    }
    double largest = largestLog(share, events);
    return largest < SAFE_LOG ? plainSum(share, events) : longSum(share, events, (int) (largest / Math.log(10)) + 25);
  }

  private static double logTerm(int j, double share, int events) {
    return Gamma.logGamma(events + 2.0) - Gamma.logGamma(j + 1.0) - Gamma.logGamma(events + 2.0 - j) + events * Math.log1p(-j * share);
  }

  private static double largestLog(double share, int events) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int j = 1; j <= events + 1 && j * share < 1; j++) {
      largest = Math.max(largest, logTerm(j, share, events));
    }
    return largest;
  }

  private static double plainSum(double share, int events) {
    double sum = 0;
    for (int j = 1; j <= events + 1 && j * share < 1; j++) {
      sum += (j % 2 == 1 ? 1 : -1) * Math.exp(logTerm(j, share, events));
    }
    return Math.min(1, Math.max(0, sum));
  }

  private static double longSum(double share, int events, int digits) {
    MathContext context = new MathContext(digits, RoundingMode.HALF_EVEN);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal choose = BigDecimal.ONE;
    for (int j = 1; j <= events + 1 && j * share < 1; j++) {
      choose = choose.multiply(BigDecimal.valueOf(events + 2L - j), context).divide(BigDecimal.valueOf(j), context);
      BigDecimal rest = BigDecimal.ONE.subtract(BigDecimal.valueOf(j).multiply(new BigDecimal(share)));
      BigDecimal term = choose.multiply(rest.max(BigDecimal.ZERO).pow(events, context), context);
      sum = j % 2 == 1 ? sum.add(term, context) : sum.subtract(term, context);
    }
    return Math.min(1, Math.max(0, sum.doubleValue()));
  }
}
