package org.casus.narrate.plot;

import java.util.List;
import java.util.TreeSet;
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
    boolean bars = plot.layers().stream().anyMatch(Bars.class::isInstance);
    return of(plot.x(), values, bars && plot.x().scale() != Axis.Scale.CATEGORY ? half : 0);
  }

  /** Over the layers up; bars begin at 0. */
  static Extent up(Plot plot) {
    boolean bars = plot.layers().stream().anyMatch(Bars.class::isInstance);
    double[] values = java.util.stream.DoubleStream.concat(bars ? java.util.stream.DoubleStream.of(0) : java.util.stream.DoubleStream.empty(),
        plot.layers().stream().flatMap(each -> each.up().stream()).mapToDouble(Double::doubleValue)).toArray();
    return of(plot.y(), values, 0);
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

  private static Extent of(Axis axis, double[] values, double half) {
    if (axis.scale() == Axis.Scale.CATEGORY) {
      return new Extent(-0.5, axis.labels().size() - 0.5);
    }
    double low = java.util.Arrays.stream(values).min().orElse(axis.scale() == Axis.Scale.LOG ? 1 : 0) - half;
    double high = java.util.Arrays.stream(values).max().orElse(1) + half;
    Double least = axis.least();
    Double most = axis.most();
    boolean heldLow = least != null && least <= low || half > 0;
    boolean heldHigh = most != null && most >= high || half > 0;
    low = least == null ? low : Math.min(low, least);
    high = most == null ? high : Math.max(high, most);
    return axis.scale() == Axis.Scale.LOG ? ratios(low, high, heldLow, heldHigh) : differences(axis, low, high, heldLow, heldHigh);
  }

  private static Extent ratios(double low, double high, boolean heldLow, boolean heldHigh) {
    double room = low == high ? 2 : Math.pow(high / low, ROOM);
    return new Extent(heldLow && low < high ? low : low / room, heldHigh && low < high ? high : high * room);
  }

  private static Extent differences(Axis axis, double low, double high, boolean heldLow, boolean heldHigh) {
    boolean date = axis.scale() == Axis.Scale.DATE;
    double room = low == high ? (date ? 15 : Math.max(0.5, Math.abs(low) / 10)) : (high - low) * (date ? ROOM / 2 : ROOM);
    boolean flat = low == high;
    double below = heldLow && !flat || low == 0 ? low : low - room;
    double above = heldHigh && !flat ? high : high + room;
    return new Extent(!date && low >= 0 ? Math.max(0, below) : below, above);
  }
}
