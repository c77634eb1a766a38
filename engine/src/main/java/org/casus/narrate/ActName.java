package org.casus.narrate;

import java.util.Map;
import java.util.Set;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;

/**
 * What an act is called: "rocket attack", "air strike", "abduction".
 *
 * @param singular for one
 * @param plural for several
 */
public record ActName(String singular, String plural) {
  private static final Map<Weapon, String> BY_WEAPON = Map.ofEntries(
      Map.entry(Weapon.ROCKET, "rocket attack"), Map.entry(Weapon.MORTAR, "mortar attack"),
      Map.entry(Weapon.MISSILE, "missile attack"), Map.entry(Weapon.BALLISTIC_MISSILE, "ballistic missile attack"),
      Map.entry(Weapon.DRONE, "drone attack"), Map.entry(Weapon.AIRSTRIKE, "air strike"),
      Map.entry(Weapon.ARTILLERY, "artillery attack"), Map.entry(Weapon.IED, "IED attack"),
      Map.entry(Weapon.EFP, "EFP attack"), Map.entry(Weapon.IRAM, "IRAM attack"),
      Map.entry(Weapon.SUICIDE_BOMB, "suicide bombing"), Map.entry(Weapon.VEHICLE_BOMB, "vehicle bombing"),
      Map.entry(Weapon.FIREARM, "armed attack"), Map.entry(Weapon.GRENADE, "grenade attack"),
      Map.entry(Weapon.KNIFE, "knife attack"), Map.entry(Weapon.ARSON, "arson attack"),
      Map.entry(Weapon.CYBER, "cyber-attack"), Map.entry(Weapon.NAVAL, "naval attack"));
  private static final Map<String, String> BY_MODE = Map.of(
      "abduct", "abduction", "targeted", "targeted killing", "suicide-attack", "suicide bombing", "arrest", "arrest",
      "seize", "seizure", "cyber", "cyber-attack", "curfew", "curfew", "deport", "deportation", "torture",
      "case of torture");

  /** What this event is called. */
  public static ActName of(EventAssertion event) {
    String mode = event.mode();
    String known = mode == null ? null : BY_MODE.get(mode);
    if (known == null) {
      known = byWeapon(event);
    }
    return known.startsWith("case of") ? new ActName(known, known.replace("case", "cases")) : new ActName(known, known + "s");
  }

  private static String byWeapon(EventAssertion event) {
    Set<Weapon> weapons = event.weapons();
    if (weapons.equals(Set.of(Weapon.DRONE, Weapon.AIRSTRIKE))) {
      return "drone strike";
    }
    if (weapons.size() == 1) {
      return BY_WEAPON.getOrDefault(weapons.iterator().next(), "attack");
    }
    return event.type() == EventType.COERCE ? "coercive act" : "attack";
  }

  /** "a rocket attack", "an air strike". */
  public String indefinite() {
    boolean vowel = "aeiouAEI".indexOf(singular.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + singular;
  }
}
