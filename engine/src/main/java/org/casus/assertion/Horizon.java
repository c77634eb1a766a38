package org.casus.assertion;

/** The time a judgment speaks of. */
public enum Horizon implements WireName {
  PAST, PRESENT, FUTURE;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
