package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * How many events lie in the windows after moments that are shifted around the clock, looked up by the shift. An event e is
 * in the window of a moment m for shifts from e - m - until up to e - m - after, so that the number is a step function of the
 * shift: how many of these ranges have begun less how many have ended. Immutable and thread-safe.
 */
final class ShiftTable {

  /** Above so many pairs of an event and a moment, making the table costs more than it saves. */
  static final int MOST_PAIRS = 1_000_000;

  private final double[] begun;
  private final double[] ended;
  private final int wrapped;

  /**
   * Makes the table.
   *
   * @param time the whole time, above {@code until - after}
   */
  ShiftTable(double[] events, double[] moments, double time, double after, double until) {
    begun = new double[events.length * moments.length];
    ended = new double[begun.length];
    int at = 0;
    int across = 0;
    for (double moment : moments) {
      for (double event : events) {
        begun[at] = around(event - moment - until, time);
        ended[at] = around(event - moment - after, time);
        across += ended[at] < begun[at] ? 1 : 0;
        at++;
      }
    }
    Arrays.sort(begun);
    Arrays.sort(ended);
    wrapped = across;
  }

  /** Whether a table is worth its making. */
  static boolean worthwhile(double[] events, double[] moments, int shifts) {
    return (long) events.length * moments.length <= MOST_PAIRS && events.length <= shifts;
  }

  /** The number under a shift from 0 up to the whole time. */
  int at(double shift) {
    return wrapped + CircularShift.upTo(begun, shift) - CircularShift.upTo(ended, shift);
  }

  private static double around(double value, double time) {
    return value - Math.floor(value / time) * time;
  }
}
