package org.casus.assertion;

/** What sort of actor a name stands for; {@code INSTALLATION} is a place that was a target. */
public enum ActorKind implements WireName {
  STATE, GOVERNMENT_BODY, MILITARY, INTELLIGENCE, MILITIA, PARTY, COMPANY, MEDIA, PERSON, POPULATION, ALLIANCE, INSTALLATION, OTHER;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
