package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.assertion.Weapon;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;

/** With which weapons the incidents are said to have been carried out. */
final class WeaponSection {
  private WeaponSection() {}

  static List<Block> blocks(Counts counts) {
    Map<String, List<AttributedIncident>> weapons = Counts.ranked(counts.incidents(), WeaponSection::weapons);
    int most = weapons.values().stream().mapToInt(List::size).max().orElse(1);
    List<List<Cell>> rows = new ArrayList<>();
    weapons.forEach((weapon, incidents) -> rows.add(List.of(
        new Cell.Label(weapon),
        new Cell.Bar((double) incidents.size() / most),
        Cell.number(Prose.number(incidents.size()), counts.citeOnce(incidents)),
        strict(counts, incidents))));
    return List.of(new Block.Table("Itemised incidents by weapon; an incident with several weapons stands in several rows",
        List.of("Weapon", "Compared", "Inclusive lens", "Strict lens"), rows, "weapons"));
  }

  private static Cell strict(Counts counts, List<AttributedIncident> incidents) {
    List<AttributedIncident> strict = incidents.stream().filter(Lens.STRICT::counts).toList();
    return strict.isEmpty() ? new Cell.Blank() : Cell.number(Prose.number(strict.size()), counts.citeOnce(strict));
  }

  private static List<String> weapons(AttributedIncident incident) {
    List<String> names = incident.settled().weapons().stream().map(WeaponSection::name).toList();
    return names.isEmpty() ? List.of("Not said") : names;
  }

  /** "Rocket", "Suicide bomb", "IED". */
  static String name(Weapon weapon) {
    return switch (weapon) {
      case IED, EFP, IRAM -> weapon.name();
      case AIRSTRIKE -> "Air strike";
      default -> Prose.capital(weapon.wire().replace('-', ' '));
    };
  }
}
