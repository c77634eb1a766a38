package org.casus.extract.wire;

/** The part that an actor or thing has in an incident. */
public enum Part {
  /** A person or persons who did it. */
  PERP_IND,
  /** An organisation behind it. */
  PERP_ORG,
  /** A thing or place that it was done to. */
  TARGET,
  /** A named person whom it was done to. */
  VICTIM,
  /** What it was done with. */
  WEAPON
}
