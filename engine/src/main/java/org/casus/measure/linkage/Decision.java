package org.casus.measure.linkage;

/** What to do with a pair. */
public enum Decision {
  /** So surely one thing that it is joined. */
  SAME,
  /** Somebody should look, and until then it is joined in some partitions and not in others. */
  REVIEW,
  /** So surely two things that it is left apart. */
  APART;

  /** From here down, pairs are left apart. */
  public static final double LOW = 0.2;

  /** From here up, pairs are joined. */
  public static final double HIGH = 0.95;

  /** The decision by the probability that the two are one. */
  public static Decision of(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("The probability is " + probability + "; it must lie between 0 and 1.");
    }
    return probability >= HIGH ? SAME : probability > LOW ? REVIEW : APART;
  }
}
