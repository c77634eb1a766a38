package org.casus.assertion;

import java.util.Set;

/**
 * PLOVER's sixteen event types with their modes (codebook, section 9).
 *
 * <p>Source: Halterman et al., "PLOVER and POLECAT: A New Political Event Ontology and Dataset", 2023.
 */
public enum EventType implements WireName {
  AGREE,
  CONSULT("visit", "third-party", "multilateral", "phone"),
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST("assist", "change", "yield", "meet"),
  ACCUSE("disapprove", "investigate", "allege"),
  REJECT("assist", "change", "yield", "meet"),
  THREATEN("restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
  SANCTION("convict", "expel", "withdraw", "discontinue"),
  MOBILIZE("troops", "weapons", "police", "militia"),
  COERCE("seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
      "misinformation", "cyber"),
  ASSAULT("abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms",
      "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control",
      "unconventional");

  private final Set<String> modes;

  EventType(String... modes) {
    this.modes = Set.of(modes);
  }

  /** The modes that PLOVER allows for this type. */
  public Set<String> modes() {
    return modes;
  }

  /** Whether events of this type are acts that can be counted as incidents. */
  public boolean incident() {
    return this == ASSAULT || this == COERCE || this == MOBILIZE;
  }

  /** Whether both sides of such an event do the same (talks, agreements, cooperation). */
  public boolean mutual() {
    return this == CONSULT || this == AGREE || this == COOPERATE;
  }

  @Override
  public String wire() {
    return name();
  }
}
