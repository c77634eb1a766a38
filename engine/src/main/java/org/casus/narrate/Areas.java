package org.casus.narrate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;

/** Tells provinces and countries from spots, so that a map does not put a pin where no report does. */
final class Areas {
  private final Set<String> keys = new HashSet<>();

  private Areas() {}

  /** By the areas that the gazetteer knows, and by what the incidents' own places lie in. */
  static Areas in(List<AttributedIncident> incidents, Set<String> known) {
    Areas areas = new Areas();
    areas.keys.addAll(known);
    incidents.stream().flatMap(each -> each.settled().places().stream()).filter(path -> path.size() > 2)
        .forEach(path -> path.subList(path.size() - 1, path.size()).forEach(place -> areas.keys.add(place.key())));
    return areas;
  }

  boolean area(PlaceRef place) {
    String country = place.country();
    return keys.contains(place.key()) || country != null && Naming.country(country).equalsIgnoreCase(place.name());
  }
}
