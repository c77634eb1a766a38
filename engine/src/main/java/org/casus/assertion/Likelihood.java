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

  /**
   * The word for a probability: the band it falls into, the upper band at a border. Below 1 % it is still "almost no chance"
   * and above 99 % "almost certain", since a forecast is never a fact.
   *
   * @throws IllegalArgumentException for a number outside 0 to 1
   */
  public static Likelihood of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("The probability is " + probability + "; it must lie between 0 and 1.");
    }
    Likelihood band = ALMOST_NO_CHANCE;
    for (Likelihood next = VERY_UNLIKELY; probability >= next.low; next = values()[next.ordinal() + 1]) {
      band = next;
    }
    return band;
  }

  /** The word in running text: "very likely", "roughly even". */
  public String words() {
    return this == EVEN ? "roughly even" : wire().replace('-', ' ');
  }

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
