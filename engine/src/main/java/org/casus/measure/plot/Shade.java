package org.casus.measure.plot;

import java.util.List;

/**
 * A stretch of the x axis that is not like the rest: a gap in the reporting. What reaches over the data is cut off.
 *
 * @param from where it begins
 * @param to where it ends, above {@code from}
 * @param name what it is, for the legend
 */
public record Shade(double from, double to, String name) implements Layer {

  /** Rejects a blank name and ends that are not finite or in the wrong order. */
  public Shade {
    Checked.words("name of a shade", name);
    Checked.finite("The shade \"" + name + "\"", from);
    Checked.finite("The shade \"" + name + "\"", to);
    if (!(from < to)) {
      throw new IllegalArgumentException("The shade \"" + name + "\" would reach from " + from + " to " + to
          + "; the first end must be below the second.");
    }
  }

  @Override
  public List<Double> across() {
    return List.of(from, to);
  }

  @Override
  public List<Double> up() {
    return List.of();
  }
}
