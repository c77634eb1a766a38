package org.casus.measure.plot;

import java.util.List;

/**
 * Single points.
 *
 * @param shape how it asks to be drawn; when another layer of the plot has the shape already, the next free one is taken
 */
public record Points(String name, List<Double> x, List<Double> y, Shape shape) implements Layer {

  /** What stands at a point. */
  public enum Shape {
    /** A filled circle. */
    DISC,
    /** A filled triangle, point up. */
    TRIANGLE,
    /** An empty square. */
    SQUARE,
    /** A filled diamond. */
    DIAMOND,
    /** Two crossed strokes. */
    CROSS,
    /** An empty circle. */
    RING
  }

  /** Rejects lists of two lengths and what is not finite; no points at all are allowed. */
  public Points {
    x = List.copyOf(x);
    y = List.copyOf(y);
    Checked.series("The layer of points \"" + name + "\"", 0, x, y);
  }

  /** Points from arrays. */
  public Points(String name, double[] x, double[] y, Shape shape) {
    this(name, Checked.list(x), Checked.list(y), shape);
  }

  @Override
  public List<Double> across() {
    return x;
  }

  @Override
  public List<Double> up() {
    return y;
  }
}
