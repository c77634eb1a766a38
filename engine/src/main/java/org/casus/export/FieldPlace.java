package org.casus.export;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Where an incident happened, with no more exactness than its report has.
 *
 * @param path the place shown, the most exact first, then what contains it; empty when none is named
 * @param located the first of them that has coordinates, or null
 * @param precision how exactly it is known
 * @param radius nominal radius in kilometres; 0 when unknown
 * @param nearby whether the report says "near" or the like, or names a place first that the gazetteer doesn't know
 * @param others further spots of the same incident
 */
record FieldPlace(
    List<PlaceRef> path,
    @Nullable PlaceRef located,
    FieldPrecision precision,
    int radius,
    boolean nearby,
    List<PlaceRef> others) {
  private static final double EARTH_KM = 6371;
  private static final String NEAR = "\\b(?:near|outside|close to|in the vicinity of|around|north of|south of|east of|west of"
      + "|(?:kilomet\\w+|km|miles?) from)\\s+(?:[\\w'-]+\\s+){0,3}?";

  /** Copies the lists. */
  FieldPlace {
    path = List.copyOf(path);
    others = List.copyOf(others);
  }

  static FieldPlace of(CaseIndex index, AttributedIncident incident) {
    EventAssertion event = incident.settled();
    List<List<PlaceRef>> paths = event.places().stream().filter(path -> !path.isEmpty()).toList();
    List<PlaceRef> path = paths.stream()
        .min(Comparator.comparingInt((List<PlaceRef> each) -> rank(index, each))).orElse(List.of());
    PlaceRef located = path.stream().filter(FieldPlace::mapped).findFirst().orElse(null);
    if (located == null) {
      return new FieldPlace(path, null, FieldPrecision.UNKNOWN, 0, false, List.of());
    }
    List<PlaceRef> others = paths.stream().map(each -> each.get(0)).filter(place -> !place.equals(path.get(0)))
        .filter(FieldPlace::mapped).filter(place -> precision(index, place) == FieldPrecision.SPOT)
        .filter(place -> path.stream().noneMatch(each -> each.name().startsWith(place.name()))).toList();
    boolean vague = !paths.get(0).equals(path) && paths.get(0).stream().noneMatch(FieldPlace::mapped);
    boolean nearby = vague || nearby(index.best(incident.incident()).evidence(), path.get(0));
    return located(index, path, located, others, nearby);
  }

  private static FieldPlace located(
      CaseIndex index, List<PlaceRef> path, PlaceRef located, List<PlaceRef> others, boolean nearby) {
    FieldPrecision precision = precision(index, located);
    boolean byKind = precision == FieldPrecision.SPOT || precision == FieldPrecision.REGION;
    int radius = byKind ? FieldPrecision.radiusOfKind(index.placeKind(located.id())) : precision.radius();
    if (precision == FieldPrecision.SPOT && (nearby || !located.equals(path.get(0)))) {
      precision = FieldPrecision.NEAR;
      radius = precision.radius();
    }
    double farthest = others.stream().mapToDouble(other -> kilometres(located, other)).max().orElse(0);
    if (farthest > FieldPrecision.NEAR.radius()) {
      return new FieldPlace(path, located, FieldPrecision.SPREAD, (int) Math.ceil(farthest), nearby, others);
    }
    return new FieldPlace(path, located, precision, Math.max(radius, (int) Math.ceil(farthest)), nearby, others);
  }

  /** Spots before places within spots before areas before what has no coordinates; the first among equals. */
  private static int rank(CaseIndex index, List<PlaceRef> path) {
    PlaceRef located = path.stream().filter(FieldPlace::mapped).findFirst().orElse(null);
    if (located == null) {
      return FieldPrecision.UNKNOWN.ordinal();
    }
    int rank = precision(index, located).ordinal();
    return located.equals(path.get(0)) ? rank : Math.max(rank, FieldPrecision.NEAR.ordinal());
  }

  private static FieldPrecision precision(CaseIndex index, PlaceRef place) {
    return FieldPrecision.ofKind(index.placeKind(place.id()));
  }

  private static boolean mapped(PlaceRef place) {
    return place.lat() != null && place.lon() != null;
  }

  private static boolean nearby(List<SourceSpan> evidence, PlaceRef place) {
    String words = place.text().isBlank() ? place.name() : place.text();
    Pattern pattern = Pattern.compile(NEAR + Pattern.quote(FieldText.clean(words)), Pattern.CASE_INSENSITIVE);
    return evidence.stream().anyMatch(span -> pattern.matcher(FieldText.clean(span.quote())).find());
  }

  /** Distance over the globe (haversine), in kilometres; 0 where a coordinate is missing. */
  static double kilometres(PlaceRef one, PlaceRef other) {
    double dLat = Math.toRadians(orZero(other.lat()) - orZero(one.lat())) / 2;
    double dLon = Math.toRadians(orZero(other.lon()) - orZero(one.lon())) / 2;
    double a = Math.pow(Math.sin(dLat), 2) + Math.cos(Math.toRadians(orZero(one.lat())))
        * Math.cos(Math.toRadians(orZero(other.lat()))) * Math.pow(Math.sin(dLon), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
  }

  private static double orZero(@Nullable Double degrees) {
    return degrees == null ? 0 : degrees;
  }

  /** The country, by the most exact place that has one. */
  Optional<FieldCountry> country() {
    return path.stream().map(PlaceRef::country).filter(Objects::nonNull).findFirst().flatMap(FieldCountry::of);
  }

  /** The name of the most exact place, or an empty string. */
  String name() {
    return path.isEmpty() ? "" : path.get(0).name();
  }

  /** The name of the province or district of the path; an empty string when it has none. */
  String within(CaseIndex index, String kind) {
    return path.stream().filter(place -> index.placeKind(place.id()).equals(kind)).map(PlaceRef::name).findFirst()
        .orElse("");
  }

  /** Latitude, or null. */
  @Nullable Double lat() {
    return located == null ? null : located.lat();
  }

  /** Longitude, or null. */
  @Nullable Double lon() {
    return located == null ? null : located.lon();
  }
}
