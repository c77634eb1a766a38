package org.casus.measure.study;

/** How much trust a finding deserves, apart from any probability in it (ICD 203, section D.6.e(2)). */
public enum Confidence {
  LOW,
  MODERATE,
  HIGH;

  /** With fewer events in any series it is low. */
  public static final int FEW = 20;
  private static final int MANY = 100;
  private static final double STEADY = 0.9;

  /**
   * Low with fewer than 20 events or a failed check; high only with 100, agreeing p, power of four fifths where nothing
   * was found, and a verdict that holds in nine tenths
   * of the samples.
   */
  static Confidence of(int events, boolean checked, boolean agreed, double stable) {
    if (events < FEW || !checked) {
      return LOW;
    }
    return events >= MANY && agreed && stable >= STEADY ? HIGH : MODERATE;
  }

  /** The name in running text. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
