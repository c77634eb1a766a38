package org.casus.measure.tempo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbers of a stretch put in order. Numbers spread evenly over it need no more than one look at each. Stateless. */
public final class Ascending {
  private static final int FEW = 64;
  private static final int MANY = 256;

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
   * The numbers in ascending order, as a new array; as {@link Arrays#sort(double[])} would have it.
   *
   * @param values numbers from {@code from} to {@code to}, not {@code NaN}
   */
  public static double[] of(double[] values, double from, double to) {
    double[] sorted = values.clone();
    int[] order = values.length < FEW ? null : dealt(values, from, to);
    if (order == null) {
      Arrays.sort(sorted);
      return sorted;
    }
    for (int i = 0; i < order.length; i++) {
      double value = values[order[i]];
      int at = i;
      while (at > 0 && sorted[at - 1] > value) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = value;
    }
    return sorted;
  }

  /**
   * The places of the numbers in ascending order, of equal ones the first place first.
   *
   * @param values numbers from {@code from} to {@code to}, not {@code NaN}
   */
  public static int[] order(double[] values, double from, double to) {
    int[] order = dealt(values, from, to);
    if (order == null) {
      return IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i])).mapToInt(i -> i).toArray();
    }
    for (int i = 1; i < order.length; i++) {
      int place = order[i];
      int at = i;
      while (at > 0 && values[order[at - 1]] > values[place]) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = place;
    }
    return order;
  }

  /** The places, dealt into as many equal bins as there are numbers; null where one bin holds too many to sort them by insertion. */
  private static int @Nullable [] dealt(double[] values, double from, double to) {
    int[] bins = new int[values.length];
    int[] starts = new int[values.length + 1];
    double scale = values.length / (to - from);
    int fullest = 0;
    for (int i = 0; i < values.length; i++) {
      bins[i] = Math.min(values.length - 1, Math.max(0, (int) ((values[i] - from) * scale)));
      fullest = Math.max(fullest, ++starts[bins[i] + 1]);
    }
    if (fullest > MANY) {
      return null;
    }
    for (int bin = 0; bin < values.length; bin++) {
      starts[bin + 1] += starts[bin];
    }
    int[] places = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      places[starts[bins[i]]++] = i;
    }
    return places;
  }
}
