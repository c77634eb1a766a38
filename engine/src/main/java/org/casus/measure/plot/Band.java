package org.casus.measure.plot;

import java.util.List;

/**
 * The area between two lines: an interval, an envelope. Of nested bands the widest comes first.
 *
 * @param x from the least up
 * @param low one for each x
 * @param high one for each x, not below {@code low}
 */
public record Band(String name, List<Double> x, List<Double> low, List<Double> high) implements Layer {

  /** Rejects lists of different lengths, fewer than 2 points, ends in the wrong order, and what is not finite. */
  public Band {
    x = List.copyOf(x);
    low = List.copyOf(low);
    high = List.copyOf(high);
    Checked.series("The band \"" + name + "\"", 2, x, low, high);
    Checked.rising("The band \"" + name + "\"", x);
    Checked.ordered("The band \"" + name + "\"", low, high);
  }

  /** A band between arrays. */
  public Band(String name, double[] x, double[] low, double[] high) {
    this(name, Checked.list(x), Checked.list(low), Checked.list(high));
  }

  @Override
  public List<Double> across() {
    return x;
  }

  @Override
  public List<Double> up() {
    return Layer.both(low, high);
  }
}
