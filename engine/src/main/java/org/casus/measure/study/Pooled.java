package org.casus.measure.study;

import java.util.Arrays;
import java.util.List;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;

/**
 * One estimate out of those of many samples.
 *
 * <p>Rubin's rules (1987, chapter 3) keep the spread between samples. They are used here on each side of the interval alone,
 * {@code high = Q + sqrt((mean high - Q)^2 + z^2 (1 + 1/m) B)} with the mean estimate Q and the variance B of the estimates, so
 * that samples which all agree give exactly the interval of each, also where that is exact and lopsided.
 *
 * @param value the mean of the estimates
 * @param interval the pooled interval
 */
public record Pooled(double value, Interval interval) {
  private static final double Z95 = 1.959963984540054;

  /** Pools numbers on their own scale, with intervals of 95 %. */
  public static Pooled linear(double[] values, List<Interval> intervals) {
    Checked.atLeast("number of samples", values.length, 1);
    double value = mean(values);
    double between = Z95 * Z95 * (1 + 1.0 / values.length) * variance(values, value);
    double low = mean(intervals.stream().mapToDouble(Interval::low).toArray());
    double high = mean(intervals.stream().mapToDouble(Interval::high).toArray());
    return new Pooled(value, new Interval(value - wide(value - low, between), value + wide(high - value, between)));
  }

  /** Pools positive numbers, such as rates and ratios, on the scale of their logarithms; a lower end of 0 stays 0. */
  public static Pooled ratio(double[] values, List<Interval> intervals) {
    if (Arrays.stream(values).anyMatch(value -> !(value > 0 && value < Double.POSITIVE_INFINITY))
        || intervals.stream().anyMatch(each -> !(each.high() < Double.POSITIVE_INFINITY))) {
      return hull(values, intervals);
    }
    boolean zero = intervals.stream().anyMatch(each -> each.low() <= 0);
    Pooled pooled = linear(Arrays.stream(values).map(Math::log).toArray(), intervals.stream()
        .map(each -> new Interval(Math.log(zero ? each.high() / 1e9 : each.low()), Math.log(each.high()))).toList());
    return new Pooled(Math.exp(pooled.value), new Interval(zero ? 0 : Math.exp(pooled.interval.low()), Math.exp(pooled.interval.high())));
  }

  /** The median of the p of many samples, which keeps its size (Eekhout, van de Wiel and Heymans 2017). */
  public static double p(double[] ps) {
    double[] sorted = ps.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static Pooled hull(double[] values, List<Interval> intervals) {
    double low = intervals.stream().mapToDouble(Interval::low).min().orElse(Double.NaN);
    double high = intervals.stream().mapToDouble(Interval::high).max().orElse(Double.NaN);
    return new Pooled(p(values), new Interval(low, high));
  }

  private static double wide(double side, double between) {
    return Math.sqrt(side * side + between);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  private static double variance(double[] values, double mean) {
    if (values.length < 2) {
      return 0;
    }
    return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1);
  }
}
