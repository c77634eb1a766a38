package org.casus.measure.linkage;

import java.util.Arrays;
import java.util.List;
import org.casus.measure.tempo.Checked;

/**
 * One thing in which two records are compared, at levels from the most alike to the least.
 *
 * @param name what is compared
 * @param levels what each level means, in words
 * @param m how often two records of one thing are at each level, summing to 1
 * @param u how often two records of different things are, summing to 1
 */
public record Field(String name, List<String> levels, double[] m, double[] u) {

  /** The level of a pair of which at least one says nothing of the field: it weighs nothing. */
  public static final int UNSAID = -1;

  /** Copies everything and rejects rates that are not above 0 or do not sum to 1. */
  public Field {
    levels = List.copyOf(levels);
    m = checked(name, levels, m);
    u = checked(name, levels, u);
  }

  /** How much a level speaks for one thing, in bits: log2 of m / u, below 0 where it speaks against. */
  public double weight(int level) {
    return level == UNSAID ? 0 : Math.log(m[level] / u[level]) / Math.log(2);
  }

  /** This field with other rates. */
  public Field with(double[] otherM, double[] otherU) {
    return new Field(name, levels, otherM, otherU);
  }

  private static double[] checked(String name, List<String> levels, double[] rates) {
    if (rates.length != levels.size() || Math.abs(Arrays.stream(rates).sum() - 1) > 1e-6) {
      throw new IllegalArgumentException("The rates " + Arrays.toString(rates) + " of " + name + " must be one for each of its "
          + levels.size() + " levels and sum to 1.");
    }
    for (double rate : rates) {
      Checked.positive("rate of " + name, rate);
    }
    return rates.clone();
  }
}
