package org.casus.assertion;

/** Whether an event is said to have taken place. */
public enum EventStatus implements WireName {
  HAPPENED, PLANNED, DENIED, HYPOTHETICAL;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
