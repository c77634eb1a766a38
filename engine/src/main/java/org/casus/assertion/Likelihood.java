package org.casus.assertion;

/**
 * How likely a statement is said to be: fact, the seven bands of ICD 203, or a hedge without a band.
 *
 * <p>Source: Intelligence Community Directive 203, "Analytic Standards", section D.6.e(2).
 */
public enum Likelihood implements WireName {
  /** Stated without a hedge. */
  FACT(1, 1),
  ALMOST_NO_CHANCE(0.01, 0.05),
  VERY_UNLIKELY(0.05, 0.20),
  UNLIKELY(0.20, 0.45),
  EVEN(0.45, 0.55),
  LIKELY(0.55, 0.80),
  VERY_LIKELY(0.80, 0.95),
  ALMOST_CERTAIN(0.95, 0.99),
  /** A hedge ("may", "could", "alleged") that gives no probability. */
  UNSCALED(Double.NaN, Double.NaN);

  private final double low;
  private final double high;

  Likelihood(double low, double high) {
    this.low = low;
    this.high = high;
  }

  /** The band's lower probability, 0 to 1; NaN for {@link #UNSCALED}. */
  public double low() {
    return low;
  }

  /** The band's upper probability, 0 to 1; NaN for {@link #UNSCALED}. */
  public double high() {
    return high;
  }

  /** Whether this is ICD 203's "likely" or a stronger statement. */
  public boolean likelyOrBetter() {
    return low >= LIKELY.low;
  }

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
