package org.casus.measure.plot;

import java.util.List;

/**
 * Bars from 0. Several layers of bars stand side by side at each position.
 *
 * @param positions middles of the bars on the x axis
 * @param heights one for each position, below 0 allowed
 * @param low lower ends of the whiskers, one for each position or none at all
 * @param high upper ends of the whiskers, as many as {@code low}
 */
public record Bars(String name, List<Double> positions, List<Double> heights, List<Double> low, List<Double> high)
    implements Layer {

  /** Rejects lists of different lengths, two bars at one position, whiskers in the wrong order, and what is not finite. */
  public Bars {
    positions = List.copyOf(positions);
    heights = List.copyOf(heights);
    low = List.copyOf(low);
    high = List.copyOf(high);
    String what = "The layer of bars \"" + name + "\"";
    Checked.series(what, 1, positions, heights);
    Checked.series("The whiskers of \"" + name + "\"", 0, low, high);
    Checked.ordered("The layer of whiskers \"" + name + "\"", low, high);
    if (!low.isEmpty() && low.size() != heights.size()) {
      throw new IllegalArgumentException(what + " has " + heights.size() + " bars and " + low.size()
          + " whiskers; give one for each bar or none.");
    }
    if (positions.stream().distinct().count() < positions.size()) {
      throw new IllegalArgumentException(what + " has two bars at one position of " + positions + ".");
    }
  }

  /** Bars without whiskers. */
  public Bars(String name, double[] positions, double[] heights) {
    this(name, Checked.list(positions), Checked.list(heights), List.of(), List.of());
  }

  /** Bars with whiskers. */
  public Bars(String name, double[] positions, double[] heights, double[] low, double[] high) {
    this(name, Checked.list(positions), Checked.list(heights), Checked.list(low), Checked.list(high));
  }

  @Override
  public List<Double> across() {
    return positions;
  }

  @Override
  public List<Double> up() {
    return Layer.both(heights, Layer.both(low, high));
  }
}
