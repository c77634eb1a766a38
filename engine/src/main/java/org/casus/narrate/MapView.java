package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;

/**
 * A window on the world in an equirectangular projection that is true to scale at its middle.
 *
 * @param west longitude of the left edge
 * @param east longitude of the right edge
 * @param south latitude of the lower edge
 * @param north latitude of the upper edge
 * @param width width of the drawing
 */
record MapView(double west, double east, double south, double north, int width) {
  private static final double LEAST_DEGREES = 6;
  private static final double WIDEST = 2.2;
  private static final double TALLEST = 1.8;

  /** A window around some points, with a margin. */
  static MapView around(List<MapMark> marks, int width) {
    double west = marks.stream().mapToDouble(MapMark::lon).min().orElse(-180);
    double east = marks.stream().mapToDouble(MapMark::lon).max().orElse(180);
    double south = marks.stream().mapToDouble(MapMark::lat).min().orElse(-60);
    double north = marks.stream().mapToDouble(MapMark::lat).max().orElse(80);
    double cos = Math.cos(Math.toRadians((south + north) / 2));
    double high = Math.max(LEAST_DEGREES, (north - south) * 2);
    double wide = Math.max(LEAST_DEGREES, (east - west) * cos * 1.8);
    wide = Math.max(wide, high * TALLEST);
    high = Math.max(high, wide / WIDEST);
    double lon = (west + east) / 2;
    double lat = (south + north) / 2;
    return new MapView(lon - wide / cos / 2, lon + wide / cos / 2, lat - high / 2, lat + high / 2, width);
  }

  private double cos() {
    return Math.cos(Math.toRadians((south + north) / 2));
  }

  private double scale() {
    return width / ((east - west) * cos());
  }

  double x(double lon) {
    return (lon - west) * cos() * scale();
  }

  double y(double lat) {
    return (north - lat) * scale();
  }

  double height() {
    return (north - south) * scale();
  }

  /** Kilometres that a length in the drawing stands for. */
  double kilometres(double length) {
    return length / scale() * 111.2;
  }

  /** The part of an outline that lies in the window, in the drawing's coordinates; empty when none does. */
  List<double[]> clip(List<double[]> ring) {
    List<double[]> part = ring;
    part = cut(part, 0, west, 1);
    part = cut(part, 0, east, -1);
    part = cut(part, 1, south, 1);
    part = cut(part, 1, north, -1);
    return part.stream().map(point -> new double[] {x(point[0]), y(point[1])}).toList();
  }

  /** Sutherland and Hodgman's step: keeps what lies on one side of a line. */
  private static List<double[]> cut(List<double[]> ring, int axis, double limit, int side) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get((i + ring.size() - 1) % ring.size());
      double[] to = ring.get(i);
      boolean fromIn = (from[axis] - limit) * side >= 0;
      boolean toIn = (to[axis] - limit) * side >= 0;
      if (fromIn != toIn) {
        double share = (limit - from[axis]) / (to[axis] - from[axis]);
        kept.add(new double[] {
            axis == 0 ? limit : from[0] + share * (to[0] - from[0]),
            axis == 1 ? limit : from[1] + share * (to[1] - from[1])});
      }
      if (toIn) {
        kept.add(to);
      }
    }
    return kept;
  }
}
