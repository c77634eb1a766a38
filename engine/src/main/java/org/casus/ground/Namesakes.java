package org.casus.ground;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells a place that a report means from a namesake in a country that it does not speak of. Immutable. */
final class Namesakes {

  private static final double FAR = 3000;
  private static final long KNOWN_EVERYWHERE = 500_000;
  private static final double RADIUS = 6371;

  /** Smaller places where the whole world negotiates and judges. */
  private static final Set<String> SEATS = Set.of("Geneva", "The Hague", "Strasbourg", "Davos", "Dayton", "Sochi", "Zurich", "Langley", "Luxembourg", "Valletta");

  private final List<PlaceEntry> sure;
  private final Predicate<PlaceEntry> spokenOf;

  /** Places that a report surely means, and whether it speaks of the country of a place. */
  Namesakes(List<PlaceEntry> sure, Predicate<PlaceEntry> spokenOf) {
    this.sure = sure;
    this.spokenOf = spokenOf;
  }

  /**
   * The places of a name that can be meant: those of the country that the words put it into; else, in a report that speaks
   * of places elsewhere alone, none that only lies far away and that not everybody knows.
   */
  List<PlaceEntry> meant(List<PlaceEntry> entries, String country) {
    boolean wide = entries.stream().anyMatch(e -> e.kind().equals("country") || e.kind().equals("sea"));
    if (wide || entries.isEmpty()) {
      return entries;
    }
    return country.isEmpty() ? entries.stream().filter(e -> !foreign(e)).toList()
        : entries.stream().filter(e -> e.country().equals(country) || e.country().isEmpty()).toList();
  }

  private boolean foreign(PlaceEntry place) {
    List<PlaceEntry> others = sure.stream().filter(e -> !e.name().equals(place.name())).toList();
    boolean spoken = place.country().isEmpty() || spokenOf.test(place) || others.stream().anyMatch(e -> e.country().equals(place.country()));
    boolean small = place.population() < KNOWN_EVERYWHERE && !place.installation() && !SEATS.contains(place.name());
    boolean anchored = others.stream().anyMatch(e -> e.lat() != null);
    return !spoken && small && anchored && others.stream().noneMatch(e -> near(e, place));
  }

  private static boolean near(PlaceEntry a, PlaceEntry b) {
    Double north = a.lat();
    Double east = a.lon();
    Double top = b.lat();
    Double right = b.lon();
    if (north == null || east == null || top == null || right == null) {
      return true;
    }
    double cosine = Math.sin(Math.toRadians(north)) * Math.sin(Math.toRadians(top))
        + Math.cos(Math.toRadians(north)) * Math.cos(Math.toRadians(top)) * Math.cos(Math.toRadians(east - right));
    return RADIUS * Math.acos(Math.min(1, Math.max(-1, cosine))) < FAR;
  }
}
