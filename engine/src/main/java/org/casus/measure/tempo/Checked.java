package org.casus.measure.tempo;

/** What every function here asks of its input, with errors that say what was wrong. */
public final class Checked {

  private Checked() {}

  /**
   * Event times in order within a window.
   *
   * @param times event times, ascending, ties allowed
   * @param from start of the window
   * @param to end of the window, after its start
   * @throws IllegalArgumentException where the window is empty, or times are out of order or out of the window
   */
  public static void times(double[] times, double from, double to) {
    if (!(from < to) || Double.isInfinite(to - from)) {
      throw new IllegalArgumentException("The window from " + from + " to " + to + " is empty or endless; its end must come after its start.");
    }
    double last = from;
    for (double time : times) {
      if (!(time >= last && time <= to)) {
        throw new IllegalArgumentException("The event time " + time + " follows " + last + " in a window that ends at " + to
            + "; times must ascend within the window, so sort them and drop those outside.");
      }
      last = time;
    }
  }

  /** A number above zero. */
  public static void positive(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("The " + what + " is " + value + "; it must be a number above 0.");
    }
  }

  /** A whole number of at least {@code least}. */
  public static void atLeast(String what, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException("The " + what + " is " + value + "; it must be at least " + least + ".");
    }
  }

  /** A probability, neither 0 nor 1. */
  public static void level(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("The level is " + level + "; it must lie between 0 and 1, such as 0.95.");
    }
  }

  /** Counts that are not negative. */
  public static void counts(int[] counts) {
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException("A count is " + count + "; counts must not be below 0.");
      }
    }
  }
}
