package org.casus.evaluate;

import org.casus.assertion.WireName;

/** The slots of an event that are compared. */
enum Slot implements WireName {
  WEAPONS, PERPETRATORS, SPONSORS, TARGETS, PLACE, DATE, COUNT, MUNITIONS, KILLED, INJURED, STATUS;

  /** Whether it helps to tell which two records speak of one event; almost all share status and count. */
  boolean tellsEventsApart() {
    return this != COUNT && this != STATUS;
  }

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
