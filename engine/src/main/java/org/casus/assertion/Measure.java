package org.casus.assertion;

/** What a figure counts (codebook, section 4). */
public enum Measure implements WireName {
  EVENTS, KILLED, INJURED, MUNITIONS, MONEY_USD, FORCES, SITES;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
