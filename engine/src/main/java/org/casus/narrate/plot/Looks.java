package org.casus.narrate.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;

/**
 * How the layers of one plot look. Each name among lines, points and bars has a colour; apart from it, each line has
 * dashes, each layer of points a shape and each layer of bars a pattern that no other has.
 */
final class Looks {
  private static final int COLOURS = 5;

  private final List<String> coloured;
  private final Map<String, Integer> dashes = new LinkedHashMap<>();
  private final Map<String, Points.Shape> shapes = new LinkedHashMap<>();
  private final List<Layer> layers;

  Looks(Plot plot) {
    layers = plot.layers();
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (Layer layer : layers) {
      if ((layer instanceof Line || layer instanceof Points || layer instanceof Bars) && !layer.name().isBlank()) {
        names.add(layer.name());
      }
    }
    coloured = new ArrayList<>(names);
    layers.forEach(this::tellApart);
  }

  private void tellApart(Layer layer) {
    if (layer instanceof Line line && !dashes.containsKey(line.name())) {
      int dash = line.stroke() == Line.Stroke.DASHED || dashes.containsValue(0) ? 1 : 0;
      while (dashes.containsValue(dash)) {
        dash++;
      }
      dashes.put(line.name(), dash);
    }
    if (layer instanceof Points points && !shapes.containsKey(points.name())) {
      List<Points.Shape> wishes = new ArrayList<>(List.of(points.shape()));
      wishes.addAll(List.of(Points.Shape.values()));
      shapes.put(points.name(), wishes.stream().filter(each -> !shapes.containsValue(each)).findFirst().orElseThrow());
    }
  }

  /** Number of the colour of a line, points or bars, or {@code r} for what has no name and stands back. */
  String colour(Layer layer) {
    int place = coloured.indexOf(layer.name());
    return place < 0 ? "r" : Integer.toString(place % COLOURS);
  }

  /** The dashes of a line, 0 for none. */
  int dash(Line line) {
    return dashes.getOrDefault(line.name(), 0);
  }

  Points.Shape shape(Points points) {
    return shapes.getOrDefault(points.name(), points.shape());
  }

  /** The place of a layer among those of its kind, by name. */
  int place(Layer layer) {
    return new ArrayList<>(names(layer.getClass())).indexOf(layer.name());
  }

  /** The names of a kind of layers, in order. */
  LinkedHashSet<String> names(Class<? extends Layer> kind) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    layers.stream().filter(kind::isInstance).forEach(each -> names.add(each.name()));
    return names;
  }

  /** The class of a mark's line. */
  static String mark(Mark mark) {
    return switch (mark.occasion()) {
      case STRIKE -> "m-strike";
      case ANCHOR -> "m-anchor";
      case CHANGE -> "m-change";
      case START -> "m-start";
    };
  }
}
