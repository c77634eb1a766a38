package org.casus.measure.plot;

import java.util.List;

/**
 * A level line across the plot: a baseline, a limit.
 *
 * @param y where it lies
 * @param name what it is, for the legend
 */
public record Level(double y, String name) implements Layer {

  /** Rejects a blank name and a y that is not finite. */
  public Level {
    Checked.words("name of a level", name);
    Checked.finite("The level \"" + name + "\"", y);
  }

  @Override
  public List<Double> across() {
    return List.of();
  }

  @Override
  public List<Double> up() {
    return List.of(y);
  }
}
