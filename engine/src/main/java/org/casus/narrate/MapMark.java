package org.casus.narrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;

/**
 * The incidents of one place.
 *
 * @param name the place
 * @param area whether it is a province or country rather than a spot
 */
record MapMark(String name, double lat, double lon, boolean area, List<AttributedIncident> incidents) {
  private static final double EARTH_KM = 6371;

  /** One mark for every place that has coordinates, the busiest first; {@code known} are ids of areas. */
  static List<MapMark> of(List<AttributedIncident> incidents, Set<String> known) {
    Areas areas = Areas.in(incidents, known);
    Map<String, MapMark> marks = new LinkedHashMap<>();
    for (AttributedIncident incident : incidents) {
      for (List<PlaceRef> path : incident.settled().places()) {
        path.stream().filter(place -> place.lat() != null && place.lon() != null).findFirst()
            .ifPresent(place -> add(marks, place, areas.area(place) || !place.equals(path.get(0)), incident));
      }
    }
    return marks.values().stream().sorted(
        Comparator.comparingInt((MapMark mark) -> -mark.incidents().size()).thenComparing(MapMark::name)).toList();
  }

  private static void add(Map<String, MapMark> marks, PlaceRef place, boolean area, AttributedIncident incident) {
    Double lat = place.lat();
    Double lon = place.lon();
    if (lat != null && lon != null) {
      List<AttributedIncident> at = marks.computeIfAbsent(place.key() + area,
          key -> new MapMark(place.name(), lat, lon, area, new ArrayList<>())).incidents();
      if (!at.contains(incident)) {
        at.add(incident);
      }
    }
  }

  /** The marks in theatres: within one, every mark has a neighbour nearer than {@code km}; the busiest first. */
  static List<List<MapMark>> theatres(List<MapMark> marks, double km) {
    List<List<MapMark>> theatres = new ArrayList<>();
    Set<MapMark> left = new LinkedHashSet<>(marks);
    while (!left.isEmpty()) {
      List<MapMark> theatre = new ArrayList<>(List.of(left.iterator().next()));
      left.remove(theatre.get(0));
      for (int i = 0; i < theatre.size(); i++) {
        MapMark here = theatre.get(i);
        List<MapMark> near = left.stream().filter(other -> here.kilometresTo(other) <= km).toList();
        theatre.addAll(near);
        near.forEach(left::remove);
      }
      theatres.add(theatre);
    }
    return theatres;
  }

  /** Whether the place is a whole country. */
  boolean country() {
    return area && incidents.stream().flatMap(each -> Headline.countries(each).stream()).anyMatch(name::equals);
  }

  /** Distance over the globe (haversine). */
  double kilometresTo(MapMark other) {
    double dLat = Math.toRadians(other.lat - lat) / 2;
    double dLon = Math.toRadians(other.lon - lon) / 2;
    double a = Math.pow(Math.sin(dLat), 2)
        + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon), 2);
    return 2 * EARTH_KM * Math.asin(Math.sqrt(a));
  }
}
