package org.casus.ground;

import java.util.List;
import java.util.Set;
import org.casus.assertion.PlaceRef;
import org.casus.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the gazetteer.
 *
 * @param within id of the place that contains it, or empty
 * @param population inhabitants, 0 when not known
 */
record PlaceEntry(
    String id,
    String name,
    String kind,
    String within,
    String country,
    @Nullable Double lat,
    @Nullable Double lon,
    List<String> aliases,
    long population) {

  private static final Set<String> INSTALLATIONS =
      Set.of("base", "camp", "airport", "port", "embassy", "refinery", "oilfield", "pipeline", "dam", "power-plant",
          "nuclear-site", "hotel", "prison", "crossing");

  static PlaceEntry of(Row row) {
    String population = row.text("population");
    return new PlaceEntry(
        row.required("id"),
        row.required("name"),
        row.required("kind"),
        row.text("within"),
        row.text("country"),
        number(row.text("lat")),
        number(row.text("lon")),
        row.list("aliases"),
        population.isEmpty() ? 0 : Long.parseLong(population));
  }

  private static @Nullable Double number(String text) {
    return text.isEmpty() ? null : Double.valueOf(text);
  }

  boolean installation() {
    return INSTALLATIONS.contains(kind);
  }

  PlaceRef as(String text) {
    return new PlaceRef(id, name, country.isEmpty() ? null : country, lat, lon, text);
  }
}
