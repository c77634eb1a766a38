package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs something on the whole days of one sample of each partition; equal days are not run twice. Stateless. */
final class PerSample {

  private PerSample() {}

  /** On one series. */
  static <T> List<T> days(Series series, Function<double[], T> run) {
    return days(series, series, (days, same) -> run.apply(days));
  }

  /** On two series, sample by sample. */
  static <T> List<T> days(Series first, Series second, BiFunction<double[], double[], T> run) {
    List<T> results = new ArrayList<>();
    List<double[]> seenFirst = new ArrayList<>();
    List<double[]> seenSecond = new ArrayList<>();
    for (int i = 0; i < first.partitions().size(); i++) {
      double[] one = first.partitions().get(i).days();
      double[] other = second.partition(i).days();
      int same = same(seenFirst, one, seenSecond, other);
      results.add(same < 0 ? run.apply(one, other) : results.get(same));
      seenFirst.add(one);
      seenSecond.add(other);
    }
    return results;
  }

  private static int same(List<double[]> seenFirst, double[] one, List<double[]> seenSecond, double[] other) {
    for (int i = 0; i < seenFirst.size(); i++) {
      if (Arrays.equals(seenFirst.get(i), one) && Arrays.equals(seenSecond.get(i), other)) {
        return i;
      }
    }
    return -1;
  }
}
