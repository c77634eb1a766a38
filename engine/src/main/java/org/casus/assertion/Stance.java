package org.casus.assertion;

/** How somebody stands to the charge that an actor is behind an event (codebook, section 2). */
public enum Stance implements WireName {
  CLAIMS, DENIES, ACCUSES, ASSESSES, REPORTS, DISPUTES, PRAISES, NONE;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
