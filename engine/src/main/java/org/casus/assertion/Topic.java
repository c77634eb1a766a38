package org.casus.assertion;

/** What a judgment is about (codebook, section 5). */
public enum Topic implements WireName {
  INTENT, CAUSE, TREND, EFFECT, FORECAST, CAPABILITY, PERCEPTION;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
