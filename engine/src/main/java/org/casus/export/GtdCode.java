package org.casus.export;

import java.util.Set;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Weapon;

/**
 * A number of GTD's codebook with its words.
 *
 * <p>Source: START, "Global Terrorism Database Codebook", attack, target, weapon and region types.
 *
 * @param code the number, or -1 for none
 * @param words the words in the parallel {@code _txt} column
 */
record GtdCode(int code, String words) {
  /** No value. */
  static final GtdCode NONE = new GtdCode(-1, "");
  private static final Set<Weapon> EXPLOSIVE = Set.of(Weapon.ROCKET, Weapon.MORTAR, Weapon.MISSILE, Weapon.BALLISTIC_MISSILE,
      Weapon.DRONE, Weapon.AIRSTRIKE, Weapon.ARTILLERY, Weapon.IED, Weapon.EFP, Weapon.IRAM, Weapon.SUICIDE_BOMB,
      Weapon.VEHICLE_BOMB, Weapon.GRENADE, Weapon.NAVAL);

  /** The weapon that tells most of an event's, or null. */
  private static Weapon first(EventAssertion event) {
    return event.weapons().stream().filter(weapon -> weapon != Weapon.OTHER).findFirst().orElse(Weapon.OTHER);
  }

  /** {@code attacktype1}. */
  static GtdCode attack(EventAssertion event) {
    String mode = event.mode() == null ? "" : event.mode();
    return switch (mode) {
      case "abduct" -> new GtdCode(6, "Hostage Taking (Kidnapping)");
      case "targeted" -> new GtdCode(1, "Assassination");
      case "beat", "torture" -> new GtdCode(8, "Unarmed Assault");
      case "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons" -> new GtdCode(3, "Bombing/Explosion");
      default -> attackByWeapon(event, mode);
    };
  }

  private static GtdCode attackByWeapon(EventAssertion event, String mode) {
    if (event.weapons().stream().anyMatch(EXPLOSIVE::contains)) {
      return new GtdCode(3, "Bombing/Explosion");
    }
    if (mode.equals("destroy") || event.weapons().contains(Weapon.ARSON)) {
      return new GtdCode(7, "Facility/Infrastructure Attack");
    }
    boolean armed = mode.equals("firearms") || mode.equals("primitive") || event.weapons().contains(Weapon.FIREARM)
        || event.weapons().contains(Weapon.KNIFE);
    return armed ? new GtdCode(2, "Armed Assault") : new GtdCode(9, "Unknown");
  }

  /** {@code weaptype1}. */
  static GtdCode weapon(EventAssertion event) {
    String mode = event.mode() == null ? "" : event.mode();
    Weapon weapon = first(event);
    if (EXPLOSIVE.contains(weapon) || weapon == Weapon.OTHER && mode.matches("explosives|suicide-attack|heavy-weapons|aerial|drone")) {
      return new GtdCode(6, "Explosives");
    }
    return switch (weapon) {
      case FIREARM -> new GtdCode(5, "Firearms");
      case ARSON -> new GtdCode(8, "Incendiary");
      case KNIFE -> new GtdCode(9, "Melee");
      default -> mode.equals("firearms") ? new GtdCode(5, "Firearms") : new GtdCode(13, "Unknown");
    };
  }

  /** {@code weapsubtype1}; none where the codebook has no fitting one. */
  static GtdCode weaponSub(EventAssertion event) {
    return switch (first(event)) {
      case ROCKET, MORTAR, MISSILE, BALLISTIC_MISSILE, ARTILLERY, IRAM, NAVAL ->
          new GtdCode(11, "Projectile (rockets, mortars, RPGs, etc.)");
      case SUICIDE_BOMB -> new GtdCode(13, "Suicide (carried bodily by human being)");
      case VEHICLE_BOMB -> new GtdCode(15, "Vehicle");
      case GRENADE -> new GtdCode(7, "Grenade");
      case EFP, DRONE, AIRSTRIKE -> new GtdCode(17, "Other Explosive Type");
      case IED -> new GtdCode(16, "Unknown Explosive Type");
      case FIREARM -> new GtdCode(5, "Unknown Gun Type");
      case ARSON -> new GtdCode(18, "Arson/Fire");
      case KNIFE -> new GtdCode(23, "Knife or Other Sharp Object");
      case CYBER, OTHER -> NONE;
    };
  }

  /** {@code region} with its number and words. */
  static GtdCode region(FieldCountry country) {
    String number = country.cell("gtd_region");
    if (number.isEmpty()) {
      return NONE;
    }
    int code = Integer.parseInt(number);
    return new GtdCode(code, switch (code) {
      case 1 -> "North America";
      case 2 -> "Central America & Caribbean";
      case 3 -> "South America";
      case 4 -> "East Asia";
      case 5 -> "Southeast Asia";
      case 6 -> "South Asia";
      case 7 -> "Central Asia";
      case 8 -> "Western Europe";
      case 9 -> "Eastern Europe";
      case 10 -> "Middle East & North Africa";
      case 11 -> "Sub-Saharan Africa";
      default -> "Australasia & Oceania";
    });
  }

  /** {@code claimmode}, by the words of the claim: the codebook's numbers 1 to 10. */
  static GtdCode claimMode(String words) {
    String low = words.toLowerCase(java.util.Locale.ROOT);
    if (low.matches("(?s).*\\bvideo.*")) {
      return new GtdCode(6, "Video");
    }
    if (low.matches("(?s).*\\b(?:telegram|twitter|facebook|website|web site|online|internet|social media|blog|amaq)\\b.*")) {
      return new GtdCode(7, "Posted to website, blog, etc.");
    }
    if (low.matches("(?s).*\\b(?:phone|telephone|called)\\b.*")) {
      return new GtdCode(2, "Call (post-incident)");
    }
    return low.matches("(?s).*\\bletter\\b.*") ? new GtdCode(1, "Letter") : new GtdCode(10, "Unknown");
  }
}
