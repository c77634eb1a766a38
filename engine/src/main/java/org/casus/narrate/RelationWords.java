package org.casus.narrate;

import org.casus.assertion.RelationKind;

/** Relations between actors as words that need no agreement with the subject. */
public final class RelationWords {
  private RelationWords() {}

  /** As in "described Iran as <em>backing</em> the group". */
  public static String doing(RelationKind kind) {
    return switch (kind) {
      case PART_OF -> "part of";
      case LEADS -> "leading";
      case DIRECTS -> "directing";
      case BACKS -> "backing";
      case ARMS -> "arming";
      case FUNDS -> "funding";
      case TRAINS -> "training";
      case FRONT_FOR -> "a front for";
      case COORDINATES_WITH -> "coordinating with";
      case ALLIED_WITH -> "allied with";
      case OPPOSES -> "opposed to";
      case DESIGNATES -> "listing as terrorist";
      case HOSTS -> "hosting";
      case MEMBER_OF -> "a member of";
    };
  }

  /** As a column's entry. */
  public static String label(RelationKind kind) {
    return switch (kind) {
      case FRONT_FOR -> "is a front for";
      case ALLIED_WITH -> "is allied with";
      case COORDINATES_WITH -> "coordinates with";
      case PART_OF -> "is part of";
      case MEMBER_OF -> "is a member of";
      default -> kind.wire();
    };
  }
}
