package org.casus.measure.plot;

import java.util.List;

/**
 * An upright line at one x with its own label: a moment.
 *
 * @param name the label, such as "strike on the depot"; stands at the line or, where there is no room, in a numbered key
 * @param occasion what kind of moment it is, shown by the head of the line and its dashes
 */
public record Mark(double x, String name, Occasion occasion) implements Layer {

  /** Kinds of moments. */
  public enum Occasion {
    /** A strike or another act whose effect is asked for. */
    STRIKE,
    /** A decision or date that somebody named beforehand. */
    ANCHOR,
    /** A change that was estimated from the data. */
    CHANGE,
    /** Where something begins: the data, a forecast. */
    START
  }

  /** Rejects a blank label and an x that is not finite. */
  public Mark {
    Checked.words("label of a mark", name);
    Checked.finite("The mark \"" + name + "\"", x);
  }

  @Override
  public List<Double> across() {
    return List.of(x);
  }

  @Override
  public List<Double> up() {
    return List.of();
  }
}
