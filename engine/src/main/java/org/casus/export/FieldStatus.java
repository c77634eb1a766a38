package org.casus.export;

/** On whose word it rests who carried an incident out. */
enum FieldStatus {
  /** Somebody claimed it as an act of their own. */
  CLAIMED("claimed", "Claimed by the doer"),
  /** A source states as fact who did it, and nobody claimed it. */
  STATED("stated as fact", "Stated as fact"),
  /** Somebody is accused, assessed or hedged to have done it, no more. */
  ACCUSED("accused", "Accused or assessed"),
  /** Nobody is named. */
  UNNAMED("nobody named", "Nobody named");

  private final String wire;
  private final String title;

  FieldStatus(String wire, String title) {
    this.wire = wire;
    this.title = title;
  }

  /** The spelling in files. */
  String wire() {
    return wire;
  }

  /** A heading. */
  String title() {
    return title;
  }
}
