package org.casus.export;

import java.util.Optional;
import java.util.Set;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;

/**
 * ACLED's three words for what an event is.
 *
 * <p>Source: ACLED Codebook, event types and sub-event types (six types, 25 sub-types).
 *
 * @param disorder ACLED's disorder_type
 * @param type event_type
 * @param sub sub_event_type
 */
record AcledType(String disorder, String type, String sub) {
  private static final Set<Weapon> SHELLS = Set.of(Weapon.ROCKET, Weapon.MORTAR, Weapon.MISSILE, Weapon.BALLISTIC_MISSILE,
      Weapon.ARTILLERY, Weapon.IRAM, Weapon.NAVAL);
  private static final Set<Weapon> BOMBS = Set.of(Weapon.IED, Weapon.EFP, Weapon.VEHICLE_BOMB);
  private static final Set<Weapon> FLOWN = Set.of(Weapon.DRONE, Weapon.AIRSTRIKE);

  /**
   * The type of an event, or nothing where ACLED has none for it.
   *
   * @param target the side of whoever was attacked
   * @param doer the side of the doer in the doer's column
   */
  static Optional<AcledType> of(EventAssertion event, FieldSide target, FieldSide doer) {
    String mode = event.mode() == null ? "" : event.mode();
    if (event.type() == EventType.COERCE) {
      return mode.equals("arrest") ? Optional.of(new AcledType("Strategic developments", "Strategic developments", "Arrests"))
          : Optional.empty();
    }
    return switch (mode) {
      case "abduct" -> violence("Abduction/forced disappearance");
      case "sexual" -> violence("Sexual violence");
      case "crowd-control" -> Optional.empty();
      case "destroy" -> event.weapons().isEmpty() || event.weapons().equals(Set.of(Weapon.ARSON))
          ? Optional.of(new AcledType("Strategic developments", "Strategic developments", "Looting/property destruction"))
          : byWeapon(event, mode, target, doer);
      default -> byWeapon(event, mode, target, doer);
    };
  }

  private static Optional<AcledType> byWeapon(EventAssertion event, String mode, FieldSide target, FieldSide doer) {
    Set<Weapon> weapons = event.weapons();
    if (mode.equals("suicide-attack") || weapons.contains(Weapon.SUICIDE_BOMB)) {
      return remote("Suicide bomb");
    }
    if (weapons.stream().anyMatch(SHELLS::contains)) {
      return remote("Shelling/artillery/missile attack");
    }
    if (weapons.stream().anyMatch(FLOWN::contains) || mode.equals("drone") || mode.equals("aerial")) {
      return remote("Air/drone strike");
    }
    if (weapons.stream().anyMatch(BOMBS::contains)) {
      return remote("Remote explosive/landmine/IED");
    }
    if (weapons.contains(Weapon.GRENADE)) {
      return remote("Grenade");
    }
    return switch (mode) {
      case "heavy-weapons" -> remote("Shelling/artillery/missile attack");
      case "explosives" -> remote("Remote explosive/landmine/IED");
      case "unconventional" -> remote("Chemical weapon");
      default -> weapons.contains(Weapon.CYBER) ? Optional.empty() : byTarget(target, doer);
    };
  }

  /** A battle needs two armed sides, an attack on civilians needs civilians; without either nothing tells which it was. */
  private static Optional<AcledType> byTarget(FieldSide target, FieldSide doer) {
    if (target == FieldSide.CIVILIAN) {
      return violence("Attack");
    }
    return target.armed() && (doer.armed() || doer == FieldSide.UNKNOWN)
        ? Optional.of(new AcledType("Political violence", "Battles", "Armed clash")) : Optional.empty();
  }

  private static Optional<AcledType> violence(String sub) {
    return Optional.of(new AcledType("Political violence", "Violence against civilians", sub));
  }

  private static Optional<AcledType> remote(String sub) {
    return Optional.of(new AcledType("Political violence", "Explosions/Remote violence", sub));
  }
}
