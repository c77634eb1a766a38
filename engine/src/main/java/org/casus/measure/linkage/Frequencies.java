package org.casus.measure.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How common each value of a field is, so that agreement on a rare one weighs more: the chance that two different things
 * agree on a value is its frequency rather than the mean over all values (Winkler 1989). Immutable and thread-safe.
 */
public final class Frequencies {
  private final Map<String, Double> shares = new HashMap<>();
  private final double least;

  private Frequencies(Collection<String> values, double least) {
    this.least = least;
    values.forEach(value -> shares.merge(value, 1.0 / values.size(), Double::sum));
  }

  /**
   * Frequencies among values, each as often as it occurs.
   *
   * @param least no value is taken to be rarer than this, since a slip of the pen can make anything unique
   */
  public static Frequencies of(Collection<String> values, double least) {
    org.casus.measure.tempo.Checked.level(least);
    return new Frequencies(values, least);
  }

  /** The share of records with this value, no less than the least. */
  public double share(String value) {
    return Math.max(least, shares.getOrDefault(value, 0.0));
  }

  /** The bits to add where two records agree on the value at a level whose mean rate is u: log2 of u / share. */
  public double rarity(String value, double u) {
    return Math.log(u / share(value)) / Math.log(2);
  }
}
