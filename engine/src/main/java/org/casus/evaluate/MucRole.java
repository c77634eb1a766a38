package org.casus.evaluate;

import org.casus.evaluate.Aspect.Sort;

/** The roles of a MUC-4 template that recent papers score. */
enum MucRole {
  PERP_IND("PerpInd", "perpetrators, persons"),
  PERP_ORG("PerpOrg", "perpetrators, organisations"),
  TARGET("Target", "physical targets"),
  VICTIM("Victim", "victims"),
  WEAPON("Weapon", "weapons");

  private final String key;
  private final String label;

  MucRole(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** Its name in the answer keys. */
  String key() {
    return key;
  }

  Aspect aspect() {
    return new Aspect("role." + key, label, Sort.PART);
  }
}
