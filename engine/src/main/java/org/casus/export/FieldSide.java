package org.casus.export;

/** What an actor is in an armed conflict, as far as its kind and the report's words tell. */
enum FieldSide {
  /** Soldiers, police, a government, its services. */
  STATE,
  /** An armed group that is no state's. */
  GROUP,
  /** People without arms, companies, media. */
  CIVILIAN,
  /** A coalition or an international force. */
  FOREIGN,
  /** A building or site rather than anybody. */
  SITE,
  /** Nothing tells. */
  UNKNOWN;

  /** Whether it bears arms. */
  boolean armed() {
    return this == STATE || this == GROUP || this == FOREIGN;
  }
}
