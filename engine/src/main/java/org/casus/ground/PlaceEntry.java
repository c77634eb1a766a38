package org.casus.ground;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Set<String> AREAS = Set.of("country", "province", "region", "district", "sea");

  private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,15})?");
  private static final Pattern INHABITANTS = Pattern.compile("\\d{1,12}");

  static PlaceEntry of(Row row) {
    return new PlaceEntry(
        row.required("id"),
        row.required("name"),
        row.required("kind"),
        row.text("within"),
        row.text("country"),
        degrees(row, "lat", 90),
        degrees(row, "lon", 180),
        row.list("aliases"),
        population(row));
  }

  private static @Nullable Double degrees(Row row, String column, int most) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return null;
    }
    if (DEGREES.matcher(text).matches() && Math.abs(Double.parseDouble(text)) <= most) {
      return Double.valueOf(text);
    }
    throw new IllegalArgumentException(row.where() + ": the column \"" + column + "\" has \"" + text
        + "\"; allowed are decimal degrees from -" + most + " to " + most + ", such as 33.5, or nothing.");
  }

  private static long population(Row row) {
    String text = row.text("population");
    if (text.isEmpty() || INHABITANTS.matcher(text).matches()) {
      return text.isEmpty() ? 0 : Long.parseLong(text);
    }
    throw new IllegalArgumentException(row.where() + ": the column \"population\" has \"" + text
        + "\"; allowed are a whole number in digits alone, such as 12000, or nothing.");
  }

  boolean installation() {
    return INSTALLATIONS.contains(kind);
  }

  PlaceRef as(String text) {
    return new PlaceRef(id, name, country.isEmpty() ? null : country, lat, lon, AREAS.contains(kind), text);
  }
}
