package org.casus.narrate.plot;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Shade;

/**
 * From which value to which an axis reaches, so that every point of every layer lies inside.
 *
 * @param low below {@code high}
 */
record Extent(double low, double high) {
  private static final double ROOM = 0.04;

  /** Over the layers across. Shades are cut to what other layers reach, unless there is nothing else. */
  static Extent across(Plot plot) {
    List<Layer> layers = plot.layers().stream().filter(each -> !(each instanceof Shade) && !each.across().isEmpty()).toList();
    double[] values = (layers.isEmpty() ? plot.layers() : layers).stream().flatMap(each -> each.across().stream())
        .mapToDouble(Double::doubleValue).toArray();
    double half = slot(plot) / 2;
    double[] sides = plot.layers().stream().filter(Bars.class::isInstance).flatMap(each -> each.across().stream())
        .flatMapToDouble(each -> DoubleStream.of(each - half, each + half)).toArray();
    double[] all = DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(sides)).toArray();
    return of(plot.x(), all, sides.length > 0 ? 0 : ROOM);
  }

  /** Over the layers up; bars begin at 0. */
  static Extent up(Plot plot) {
    boolean bars = plot.layers().stream().anyMatch(Bars.class::isInstance);
    double[] values = DoubleStream.concat(bars ? DoubleStream.of(0) : DoubleStream.empty(),
        plot.layers().stream().flatMap(each -> each.up().stream()).mapToDouble(Double::doubleValue)).toArray();
    return of(plot.y(), values, plot.y().scale() == Axis.Scale.LINEAR ? 0 : ROOM);
  }

  /** How far apart the nearest two positions of bars are; 1 where there is only one. */
  static double slot(Plot plot) {
    TreeSet<Double> positions = new TreeSet<>();
    plot.layers().stream().filter(Bars.class::isInstance).forEach(each -> positions.addAll(each.across()));
    double nearest = Double.POSITIVE_INFINITY;
    for (Double position : positions) {
      Double next = positions.higher(position);
      nearest = next == null ? nearest : Math.min(nearest, next - position);
    }
    return Double.isInfinite(nearest) ? 1 : nearest;
  }

  /** @param room how much of the range lies beyond the outermost values, unless the axis ends there */
  private static Extent of(Axis axis, double[] values, double room) {
    if (axis.scale() == Axis.Scale.CATEGORY) {
      return new Extent(-0.5, axis.labels().size() - 0.5);
    }
    boolean log = axis.scale() == Axis.Scale.LOG;
    double low = java.util.Arrays.stream(values).min().orElse(log ? 1 : 0);
    double high = java.util.Arrays.stream(values).max().orElse(1);
    Double least = axis.least();
    Double most = axis.most();
    double from = least != null && least <= low ? 0 : room;
    double to = most != null && most >= high ? 0 : room;
    low = least == null ? low : Math.min(low, least);
    high = most == null ? high : Math.max(high, most);
    return log ? ratios(low, high, from, to) : differences(axis, low, high, from, to);
  }

  private static Extent ratios(double low, double high, double from, double to) {
    return low == high ? new Extent(low / 2, high * 2)
        : new Extent(low / Math.pow(high / low, from), high * Math.pow(high / low, to));
  }

  private static Extent differences(Axis axis, double low, double high, double from, double to) {
    boolean date = axis.scale() == Axis.Scale.DATE;
    if (low == high) {
      double around = date ? 15 : Math.max(0.5, Math.abs(low) / 10);
      return new Extent(!date && low >= 0 ? Math.max(0, low - around) : low - around, high + around);
    }
    double share = date ? 0.5 : 1;
    double below = low - (high - low) * from * share;
    return new Extent(!date && low >= 0 ? Math.max(0, below) : below, high + (high - low) * to * share);
  }
}
