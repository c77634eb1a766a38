package org.casus.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * An actor or a place under all its names.
 *
 * @param names the usual one first
 * @param latitude decimal degrees, or null
 * @param longitude decimal degrees, or null
 */
record Named(List<Phrase> names, @Nullable Double latitude, @Nullable Double longitude) implements Fill {

  private static final double ALIKE = 0.72;
  private static final double NEAR_KM = 15;
  private static final double EARTH_DIAMETER_KM = 12742;

  /** Copies the list. */
  Named {
    names = List.copyOf(names);
  }

  static Named of(List<String> names, @Nullable Double latitude, @Nullable Double longitude) {
    return new Named(names.stream().filter(name -> !name.isEmpty()).map(Phrase::of).toList(), latitude, longitude);
  }

  static Named of(ActorRef actor) {
    return of(names(actor.name(), actor.text(), actor.id()), null, null);
  }

  static Named of(PlaceRef place) {
    return of(names(place.name(), place.text(), place.id()), place.lat(), place.lon());
  }

  private static List<String> names(String name, String text, @Nullable String id) {
    return Stream.of(name, text, id == null ? "" : id.replace('-', ' ')).toList();
  }

  /** Whether a name of the one is, or is worded nearly as, a name of the other. */
  boolean same(Named other) {
    return names.stream().anyMatch(name -> other.names.stream().anyMatch(name::same))
        || names.stream().anyMatch(name -> other.names.stream().anyMatch(n -> name.overlap(n) >= ALIKE));
  }

  /** Whether they have a name in common, or lie within 15 kilometres. */
  boolean samePlace(Named other) {
    return same(other) || distance(other) <= NEAR_KM;
  }

  @Override
  public double credit(Fill read) {
    return read instanceof Named other && same(other) ? 1 : 0;
  }

  @Override
  public String shown() {
    return names.isEmpty() ? "" : names.get(0).text();
  }

  /** Kilometres on a sphere (haversine); infinite when a place is not located. */
  private double distance(Named other) {
    if (latitude == null || longitude == null || other.latitude == null || other.longitude == null) {
      return Double.POSITIVE_INFINITY;
    }
    double north = Math.toRadians(other.latitude - latitude);
    double east = Math.toRadians(other.longitude - longitude);
    double h = Math.pow(Math.sin(north / 2), 2) + Math.cos(Math.toRadians(latitude))
        * Math.cos(Math.toRadians(other.latitude)) * Math.pow(Math.sin(east / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(h));
  }
}
