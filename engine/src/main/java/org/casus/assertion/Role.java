package org.casus.assertion;

/** What part an accused actor is said to have had in an event. */
public enum Role implements WireName {
  CARRIED_OUT, DIRECTED, SUPPORTED;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
