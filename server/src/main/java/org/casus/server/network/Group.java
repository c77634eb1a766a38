package org.casus.server.network;

import org.casus.assertion.RelationKind;
import org.casus.assertion.WireName;

/** Lines that belong together, so that an analyst may look at some of them alone. */
enum Group implements WireName {
  /** Who stands behind whom. */
  BACKING,
  /** Who is with or against whom. */
  SIDES,
  /** Who is a part of what. */
  RANKS,
  /** Who claims, denies or accuses. */
  WORDS;

  /** The group of a relation. */
  static Group of(RelationKind kind) {
    return switch (kind) {
      case DIRECTS, BACKS, ARMS, FUNDS, TRAINS, FRONT_FOR, HOSTS -> BACKING;
      case COORDINATES_WITH, ALLIED_WITH, OPPOSES, DESIGNATES -> SIDES;
      case PART_OF, LEADS, MEMBER_OF -> RANKS;
    };
  }

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
