package org.casus.measure.attribution;

/** What a testimony may weigh at the most, by who gives it. */
public enum Standing {
  /** Of an origin without a known stake: no more than 10 to 1, since no single source is surer than that. */
  DISINTERESTED(10),
  /** Of a party that gains from being believed: no more than 3 to 1. */
  INTERESTED(3),
  /** A denial by a group that stands in for another: it would deny in either case, so it weighs nothing. */
  FRONT_DENIAL(1);

  private final double cap;

  Standing(double cap) {
    this.cap = cap;
  }

  /** The largest likelihood ratio, and by its inverse the smallest. */
  public double cap() {
    return cap;
  }
}
