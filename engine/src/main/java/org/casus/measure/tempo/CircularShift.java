package org.casus.measure.tempo;

import java.util.Arrays;

/**
 * Whether events lie nearer to given moments than chance puts them. Under the null, the moments are shifted around the
 * window as on a clock, all by one amount, which keeps the clustering of both series. Stateless.
 */
public final class CircularShift {

  private CircularShift() {}

  /**
   * The answer for one window after, or before, each moment.
   *
   * @param seen events within the window, counted for each moment
   * @param expected mean of that under the shifts
   * @param upper p of so many or more
   * @param lower p of so few or fewer
   * @param draws how many shifts
   */
  public record Result(int seen, double expected, double upper, double lower, int draws) {}

  /**
   * Events within (m + after, m + until] of each moment m, with the moments shifted by uniform amounts.
   *
   * @param events event times, ascending
   * @param moments times of the moments, ascending
   * @param after start of the window from a moment, negative for before it
   * @param until end of the window from a moment, above {@code after}, by less than the whole time
   * @param count how many draws, such as 9,999
   */
  public static Result test(double[] events, double[] moments, double from, double to, double after, double until, int count, Draws draws) {
    check(events, moments, from, to, after, until);
    IntByShift within = byShift(events, moments, from, to, after, until, count);
    double[] shifted = draws.values(count, random -> within.at(random.nextDouble() * (to - from)));
    return result(within(events, moments, from, to, after, until, 0), shifted);
  }

  /** The same with every shift by a whole number of units but none: exact, and right for times in whole days. */
  public static Result allWhole(double[] events, double[] moments, double from, double to, double after, double until) {
    check(events, moments, from, to, after, until);
    int shifts = (int) Math.ceil(to - from) - 1;
    double[] shifted = new double[shifts];
    IntByShift within = byShift(events, moments, from, to, after, until, shifts);
    Arrays.setAll(shifted, i -> within.at(i + 1.0));
    return result(within(events, moments, from, to, after, until, 0), shifted);
  }

  /** Events in the windows, by the shift. */
  private interface IntByShift {
    int at(double shift);
  }

  private static IntByShift byShift(double[] events, double[] moments, double from, double to, double after, double until, int shifts) {
    if (ShiftTable.worthwhile(events, moments, shifts)) {
      return new ShiftTable(events, moments, to - from, after, until)::at;
    }
    return shift -> within(events, moments, from, to, after, until, shift);
  }

  /** The answer for a number that was seen and those under the shifts, what was seen standing first. */
  public static Result result(int[] numbers) {
    Checked.atLeast("number of shifts", numbers.length, 2);
    return result(numbers[0], Arrays.stream(numbers).skip(1).asDoubleStream().toArray());
  }

  private static Result result(int seen, double[] shifted) {
    double[] negative = Arrays.stream(shifted).map(value -> -value).toArray();
    double mean = Arrays.stream(shifted).average().orElse(Double.NaN);
    return new Result(seen, mean, Draws.upperP(seen, shifted), Draws.upperP(-seen, negative), shifted.length);
  }

  /** Events in the windows after moments that are shifted around the clock, on which the end of the time is its start. */
  static int within(double[] events, double[] moments, double from, double to, double after, double until, double shift) {
    double window = to - from;
    int sum = 0;
    for (double moment : moments) {
      double start = moment - from + after + shift;
      start -= Math.floor(start / window) * window;
      double end = start + (until - after);
      sum += upTo(events, from + Math.min(end, window)) - upTo(events, from + start);
      sum += end >= window ? upTo(events, from + end - window) : 0;
    }
    return sum;
  }

  /** How many events come no later than a time. */
  static int upTo(double[] events, double time) {
    int low = 0;
    int size = events.length;
    while (size > 0) {
      int half = size >>> 1;
      low += events[low + half] <= time ? size - half : 0;
      size = half;
    }
    return low;
  }

  private static void check(double[] events, double[] moments, double from, double to, double after, double until) {
    Checked.times(events, from, to);
    Checked.times(moments, from, to);
    if (!(after < until && until - after < to - from)) {
      throw new IllegalArgumentException("The window from " + after + " to " + until + " after a moment is empty or no shorter than the whole time of "
          + (to - from) + "; its start must come before its end, by less than the whole.");
    }
  }
}
