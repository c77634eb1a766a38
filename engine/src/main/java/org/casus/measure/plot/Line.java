package org.casus.measure.plot;

import java.util.List;

/**
 * Points joined by a line.
 *
 * @param x from the least up
 * @param y one for each x
 * @param stroke how it asks to be drawn; of several solid lines only the first is drawn without dashes
 */
public record Line(String name, List<Double> x, List<Double> y, Stroke stroke) implements Layer {

  /** How points are joined. */
  public enum Stroke {
    /** Straight, unbroken. */
    SOLID,
    /** Straight, dashed: a model, a reference. */
    DASHED,
    /** Level to the next x, then up or down at once: a count. */
    STEP
  }

  /** Rejects lists of two lengths, fewer than 2 points, x out of order, and what is not finite. */
  public Line {
    x = List.copyOf(x);
    y = List.copyOf(y);
    Checked.series("The line \"" + name + "\"", 2, x, y);
    Checked.rising("The line \"" + name + "\"", x);
  }

  /** A line through arrays. */
  public Line(String name, double[] x, double[] y, Stroke stroke) {
    this(name, Checked.list(x), Checked.list(y), stroke);
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
