package org.casus.measure.hawkes;

import org.casus.measure.tempo.Checked;

/**
 * Events of several kinds in a window.
 *
 * @param times event times, ascending; not copied, and not to be changed
 * @param kinds the kind of each, from 0
 * @param dimension how many kinds there are
 * @param from start of the window
 * @param to end of the window
 */
public record Marked(double[] times, int[] kinds, int dimension, double from, double to) {

  /** Rejects times out of order and kinds out of range. */
  public Marked {
    Checked.times(times, from, to);
    Checked.atLeast("number of kinds", dimension, 1);
    if (kinds.length != times.length) {
      throw new IllegalArgumentException("There are " + times.length + " times and " + kinds.length + " kinds; every event needs one of each.");
    }
    for (int kind : kinds) {
      if (kind < 0 || kind >= dimension) {
        throw new IllegalArgumentException("An event is of the kind " + kind + "; kinds go from 0 to " + (dimension - 1) + ".");
      }
    }
  }

  /** How many events there are of each kind. */
  public int[] counts() {
    int[] counts = new int[dimension];
    for (int kind : kinds) {
      counts[kind]++;
    }
    return counts;
  }

  /** How long the window is. */
  public double window() {
    return to - from;
  }

  /** The first events alone, in a window that ends with the last of them. */
  Marked first(int events) {
    return new Marked(java.util.Arrays.copyOf(times, events), java.util.Arrays.copyOf(kinds, events), dimension, from, times[events - 1]);
  }
}
