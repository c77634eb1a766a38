package org.casus.ledger;

import java.util.Comparator;
import org.casus.assertion.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents stand at a place on the map (their {@link org.casus.assertion.EventAssertion#site site}).
 *
 * @param key the place's key, as filters ask for it; null for incidents without any place
 * @param name the place's name; null for incidents without any place
 * @param country ISO 3166 alpha-2, or null
 * @param lat latitude, decimal degrees WGS 84; null where it is not known
 * @param lon longitude, decimal degrees WGS 84; null where it is not known
 * @param area whether it is a country, a province or the like, so that the coordinates are of its middle
 * @param number how many there are
 */
public record PlaceTally(@Nullable String key, @Nullable String name, @Nullable String country, @Nullable Double lat,
    @Nullable Double lon, boolean area, long number) {

  /** Most first, then by key, name and the rest; incidents without a place last among equals. */
  public static final Comparator<PlaceTally> ORDER = Comparator.comparingLong(PlaceTally::number).reversed()
      .thenComparing(PlaceTally::key, Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(PlaceTally::name, Comparator.nullsLast(Comparator.naturalOrder()))
      .thenComparing(tally -> tally.country + " " + tally.lat + " " + tally.lon + " " + tally.area);

  /** So many incidents at a place, or at none. */
  public static PlaceTally of(@Nullable PlaceRef place, long number) {
    return place == null ? new PlaceTally(null, null, null, null, null, false, number)
        : new PlaceTally(place.key(), place.name(), place.country(), place.lat(), place.lon(), place.area(), number);
  }

  /** The same place with another number. */
  public PlaceTally times(long other) {
    return new PlaceTally(key, name, country, lat, lon, area, other);
  }
}
