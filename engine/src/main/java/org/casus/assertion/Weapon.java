package org.casus.assertion;

/** The codebook's list of weapons. */
public enum Weapon implements WireName {
  ROCKET, MORTAR, MISSILE, BALLISTIC_MISSILE, DRONE, AIRSTRIKE, ARTILLERY, IED, EFP, IRAM, SUICIDE_BOMB, VEHICLE_BOMB,
  FIREARM, GRENADE, KNIFE, ARSON, CYBER, NAVAL, OTHER;

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
