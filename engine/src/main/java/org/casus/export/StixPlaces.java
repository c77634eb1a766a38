package org.casus.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.casus.assertion.PlaceRef;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Places, with how far off their coordinates may be. */
final class StixPlaces {
  /** Metres within which a place of a kind lies around its coordinates: orders of magnitude, not measurements. */
  private static final Map<String, Integer> REACH = Map.ofEntries(
      Map.entry("country", 500_000), Map.entry("region", 200_000), Map.entry("sea", 200_000),
      Map.entry("desert", 200_000), Map.entry("river", 100_000), Map.entry("province", 100_000),
      Map.entry("district", 30_000), Map.entry("island", 20_000), Map.entry("strait", 50_000),
      Map.entry("mountain", 20_000), Map.entry("lake", 20_000), Map.entry("city", 15_000), Map.entry("oilfield", 10_000),
      Map.entry("pipeline", 100_000), Map.entry("town", 5_000), Map.entry("neighbourhood", 3_000),
      Map.entry("village", 3_000), Map.entry("camp", 3_000), Map.entry("base", 3_000), Map.entry("airport", 3_000),
      Map.entry("port", 3_000), Map.entry("refinery", 3_000), Map.entry("dam", 2_000), Map.entry("nuclear-site", 2_000),
      Map.entry("crossing", 2_000), Map.entry("prison", 1_000), Map.entry("embassy", 1_000), Map.entry("hotel", 1_000));

  private final StixBundle bundle;

  StixPlaces(StixBundle bundle) {
    this.bundle = bundle;
  }

  private static final class Shipped {
    private static final Map<String, String> KINDS = Knowledge.shipped().rows("places.csv").stream()
        .collect(Collectors.toMap(row -> row.text("id"), Shipped::kind, (one, other) -> one));

    private static String kind(Row row) {
      return row.text("kind");
    }
  }

  /** Adds the most exact place of a path and gives its id; null where STIX has no way to say where it is. */
  @Nullable String add(List<PlaceRef> path, String report, String record) {
    PlaceRef place = path.get(0);
    String country = path.stream().map(PlaceRef::country).filter(Objects::nonNull).findFirst().orElse(null);
    boolean located = place.lat() != null && place.lon() != null;
    if (!located && country == null) {
      bundle.losses().add("places", "STIX asks for a country or coordinates; the incident's description has the words",
          record);
      return null;
    }
    String within = path.stream().skip(1).map(PlaceRef::name).collect(Collectors.joining(", "));
    StixObject location = new StixObject("location", place.key() + "\n" + within, bundle.earliest());
    location.put("created_by_ref", bundle.casus()).put("name", place.name())
        .put("description", within.isEmpty() ? null : "In " + within).put("country", country);
    if (located) {
      Integer metres = reach(place);
      location.put("latitude", place.lat()).put("longitude", place.lon())
          .put("precision", metres == null ? null : metres.doubleValue());
      bundle.losses().addIf(metres == null, "precision", "the gazetteer does not say what sort of place it is", record);
    }
    return bundle.add(location, report);
  }

  private static @Nullable Integer reach(PlaceRef place) {
    String kind = place.id() == null ? null : Shipped.KINDS.get(place.id());
    return kind == null ? null : REACH.get(kind);
  }
}
