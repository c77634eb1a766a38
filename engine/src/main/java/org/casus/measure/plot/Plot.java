package org.casus.measure.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A plot with the figures beside it.
 *
 * @param id for links to it on a page: lower case letters, digits and hyphens, unique on the page
 * @param title what it shows, in a line
 * @param caption how to read it: what was counted, over what period, what the bands are
 * @param x the axis across
 * @param y the axis up
 * @param layers at least one; of each kind from the back to the front
 * @param table the same data in figures
 */
public record Plot(String id, String title, String caption, Axis x, Axis y, List<Layer> layers, Table table) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  /** How many layers of one kind can be told apart without colour. */
  private static final int TOLD_APART = 5;

  /** Rejects what could not be drawn: no layers, values off the axes, more layers of a kind than can be told apart. */
  public Plot {
    layers = List.copyOf(layers);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("The id \"" + id
          + "\" of a plot is not allowed; it begins with a lower case letter, then letters, digits and hyphens.");
    }
    Checked.words("title of the plot \"" + id + "\"", title);
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("The plot \"" + id + "\" has no layers; say in words why there is nothing to show.");
    }
    for (Layer layer : layers) {
      String what = "The layer \"" + layer.name() + "\" of the plot \"" + id + "\"";
      if (!(layer instanceof Shade)) {
        layer.across().forEach(value -> x.check(what, value));
      }
      layer.up().forEach(value -> y.check(what, value));
    }
    for (Class<? extends Layer> kind : List.of(Line.class, Band.class, Points.class, Bars.class, Level.class, Shade.class)) {
      countable(id, layers, kind);
    }
    matrices(id, x, y, layers);
    bars(id, x, y, layers);
  }

  /** A plot of a matrix alone, whose rows and columns are the axes. */
  public static Plot matrix(String id, String title, String caption, String xLabel, String yLabel, Cells cells, Table table) {
    return new Plot(id, title, caption, Axis.categories(xLabel, cells.columns()),
        Axis.categories(yLabel, reversed(cells.rows())), List.of(cells), table);
  }

  private static void countable(String id, List<Layer> layers, Class<? extends Layer> kind) {
    long named = layers.stream().filter(kind::isInstance).map(Layer::name).distinct().count();
    if (named > TOLD_APART) {
      throw new IllegalArgumentException("The plot \"" + id + "\" has " + named + " layers of the kind " + kind.getSimpleName()
          + "; more than " + TOLD_APART + " can't be told apart without colour. Make two plots or join the smallest.");
    }
  }

  private static void matrices(String id, Axis x, Axis y, List<Layer> layers) {
    for (Layer layer : layers) {
      if (layer instanceof Cells cells && !(layers.size() == 1 && x.labels().equals(cells.columns())
          && y.labels().equals(reversed(cells.rows())))) {
        throw new IllegalArgumentException("The matrix \"" + cells.name() + "\" of the plot \"" + id
            + "\" must be its only layer, with its columns and rows as the axes; Plot.matrix makes such a plot.");
      }
    }
  }

  private static void bars(String id, Axis x, Axis y, List<Layer> layers) {
    boolean drawable = y.scale() == Axis.Scale.LINEAR && x.scale() != Axis.Scale.LOG;
    if (!drawable && layers.stream().anyMatch(Bars.class::isInstance)) {
      throw new IllegalArgumentException("The plot \"" + id + "\" has bars on axes that are " + x.scale() + " and " + y.scale()
          + "; bars begin at 0 of a LINEAR axis up and are of one width, which no LOG axis across has.");
    }
  }

  private static List<String> reversed(List<String> labels) {
    List<String> reversed = new ArrayList<>(labels);
    Collections.reverse(reversed);
    return reversed;
  }
}
