package org.casus.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.narrate.Basemap;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of countries as RFC 7946 wants polygons: closed rings, the outer one counter-clockwise, holes clockwise.
 * Immutable and thread-safe.
 *
 * <p>Source: the base map of the knowledge (Natural Earth, simplified); for orientation, no position on borders.
 */
final class GeoJsonOutline {
  private final Map<String, List<List<double[]>>> countries = new HashMap<>();

  GeoJsonOutline(Basemap world) {
    world.countries().forEach(country -> countries.put(country.iso(), country.rings()));
  }

  /** The coordinates of a MultiPolygon of the country, or nothing when the base map doesn't have it. */
  Optional<List<List<List<double[]>>>> of(@Nullable String iso2) {
    List<List<double[]>> rings = iso2 == null ? null : countries.get(iso2);
    return rings == null || rings.isEmpty() ? Optional.empty() : Optional.of(polygons(rings));
  }

  /** One polygon an outer ring, with the rings inside it as its holes. */
  static List<List<List<double[]>>> polygons(List<List<double[]>> rings) {
    List<List<List<double[]>>> polygons = new ArrayList<>();
    Map<List<double[]>, List<List<double[]>>> byOuter = new HashMap<>();
    List<List<double[]>> holes = new ArrayList<>();
    for (List<double[]> ring : rings) {
      if (around(ring, rings) != null) {
        holes.add(ring);
      } else {
        List<List<double[]>> polygon = new ArrayList<>(List.of(turned(closed(ring), true)));
        polygons.add(polygon);
        byOuter.put(ring, polygon);
      }
    }
    for (List<double[]> hole : holes) {
      List<List<double[]>> polygon = byOuter.get(around(hole, rings));
      if (polygon != null) {
        polygon.add(turned(closed(hole), false));
      }
    }
    return polygons;
  }

  private static @Nullable List<double[]> around(List<double[]> ring, List<List<double[]>> rings) {
    return rings.stream().filter(other -> other != ring && Math.abs(area(other)) > Math.abs(area(ring)))
        .filter(other -> ring.stream().allMatch(point -> inside(point, other))).findFirst().orElse(null);
  }

  private static List<double[]> closed(List<double[]> ring) {
    double[] first = ring.get(0);
    double[] last = ring.get(ring.size() - 1);
    if (first[0] == last[0] && first[1] == last[1]) {
      return ring;
    }
    List<double[]> closed = new ArrayList<>(ring);
    closed.add(first);
    return closed;
  }

  private static List<double[]> turned(List<double[]> ring, boolean counterClockwise) {
    if (area(ring) > 0 == counterClockwise) {
      return ring;
    }
    List<double[]> turned = new ArrayList<>(ring);
    Collections.reverse(turned);
    return turned;
  }

  /** Twice the signed area in square degrees (shoelace formula): positive when counter-clockwise. */
  static double area(List<double[]> ring) {
    double area = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get(i);
      double[] to = ring.get((i + 1) % ring.size());
      area += from[0] * to[1] - to[0] * from[1];
    }
    return area;
  }

  /** Whether a ray from the point crosses the ring an odd number of times. */
  private static boolean inside(double[] point, List<double[]> ring) {
    boolean inside = false;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      double[] a = ring.get(i);
      double[] b = ring.get(j);
      boolean spans = a[1] > point[1] != b[1] > point[1];
      if (spans && point[0] < (b[0] - a[0]) * (point[1] - a[1]) / (b[1] - a[1]) + a[0]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
