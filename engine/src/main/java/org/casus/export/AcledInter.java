package org.casus.export;

import org.casus.assertion.ActorRef;
import org.jspecify.annotations.Nullable;

/** ACLED's eight kinds of actors. Older files spell them as numbers, newer ones as words. */
enum AcledInter {
  STATE_FORCES(1, "State forces"),
  REBEL_GROUP(2, "Rebel group"),
  POLITICAL_MILITIA(3, "Political militia"),
  IDENTITY_MILITIA(4, "Identity militia"),
  RIOTERS(5, "Rioters"),
  PROTESTERS(6, "Protesters"),
  CIVILIANS(7, "Civilians"),
  EXTERNAL(8, "External/Other forces");

  private final int code;
  private final String words;

  AcledInter(int code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The number in {@code inter1} and {@code inter2}. */
  int code() {
    return code;
  }

  /** The words in newer files. */
  String words() {
    return words;
  }

  /**
   * The kind of an actor in a country. An armed group is taken for a political militia: whether it fights for power in
   * the state (a "rebel group") is nothing that a report's words tell. Forces of another state are external.
   *
   * @param country ISO alpha-2 of where it happened
   */
  static @Nullable AcledInter of(ActorRef actor, FieldSide side, String country) {
    return switch (side) {
      case STATE -> abroad(actor, country) ? EXTERNAL : STATE_FORCES;
      case GROUP -> POLITICAL_MILITIA;
      case CIVILIAN -> CIVILIANS;
      case FOREIGN -> EXTERNAL;
      case SITE, UNKNOWN -> null;
    };
  }

  private static boolean abroad(ActorRef actor, String country) {
    String own = FieldActors.country(actor);
    return own != null && !own.equals(country);
  }

  /** ACLED's number for a pair: the smaller one first; 10, 20 ... 80 for an actor alone. */
  static String interaction(@Nullable AcledInter one, @Nullable AcledInter other) {
    if (one == null || other == null) {
      AcledInter sole = one == null ? other : one;
      return sole == null ? "" : sole.code + "0";
    }
    return "" + Math.min(one.code, other.code) + Math.max(one.code, other.code);
  }

  /** The same in the words of newer files. */
  static String interactionWords(@Nullable AcledInter one, @Nullable AcledInter other) {
    if (one == null || other == null) {
      AcledInter sole = one == null ? other : one;
      return sole == null ? "" : "Sole " + sole.words + " action";
    }
    return one.code <= other.code ? one.words + "-" + other.words : other.words + "-" + one.words;
  }
}
