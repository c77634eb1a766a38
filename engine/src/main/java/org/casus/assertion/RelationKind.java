package org.casus.assertion;

/** How one actor stands to another (codebook, section 3). */
public enum RelationKind implements WireName {
  PART_OF, LEADS, DIRECTS, BACKS, ARMS, FUNDS, TRAINS, FRONT_FOR, COORDINATES_WITH, ALLIED_WITH, OPPOSES, DESIGNATES, HOSTS, MEMBER_OF;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
