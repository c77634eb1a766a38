package org.casus.measure.tempo;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers of a stretch put in order. Numbers spread evenly over it need no more than one look at each. Stateless. */
public final class Ascending {
  private static final int FEW = 64;

  private Ascending() {}

  /** Independent uniform times in order. */
  public static double[] uniform(SplittableRandom random, int count, double from, double to) {
    double[] times = new double[count];
    for (int i = 0; i < count; i++) {
      times[i] = from + (to - from) * random.nextDouble();
    }
    return of(times, from, to);
  }

  /**
   * The numbers in ascending order, as a new array; as {@link Arrays#sort(double[])} would have it. They are dealt into as many
   * equal bins as there are numbers, and those of a bin sorted by insertion, so that many in few bins take long.
   *
   * @param values numbers from {@code from} to {@code to}, not {@code NaN}
   */
  public static double[] of(double[] values, double from, double to) {
    if (values.length < FEW) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      return sorted;
    }
    int[] bins = new int[values.length];
    int[] starts = new int[values.length + 1];
    double scale = values.length / (to - from);
    for (int i = 0; i < values.length; i++) {
      bins[i] = Math.min(values.length - 1, Math.max(0, (int) ((values[i] - from) * scale)));
      starts[bins[i] + 1]++;
    }
    for (int bin = 0; bin < values.length; bin++) {
      starts[bin + 1] += starts[bin];
    }
    double[] dealt = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      dealt[starts[bins[i]]++] = values[i];
    }
    insert(dealt);
    return dealt;
  }

  private static void insert(double[] values) {
    for (int i = 1; i < values.length; i++) {
      double value = values[i];
      int at = i;
      while (at > 0 && values[at - 1] > value) {
        values[at] = values[at - 1];
        at--;
      }
      values[at] = value;
    }
  }
}
