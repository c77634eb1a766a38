package org.casus.measure.tempo;

import java.util.Arrays;

/** Whether the fullest stretch of a few days is fuller than chance would make it. */
public final class ScanStatistic {

  private ScanStatistic() {}

  /**
   * The fullest window of one length.
   *
   * @param length how long
   * @param most how many events it holds
   * @param start the time of its first event, {@code NaN} where there are no events
   * @param p Monte-Carlo p, for a length that was chosen before looking
   */
  public record Fullest(double length, int most, double start, double p) {}

  /**
   * The answer.
   *
   * @param windows one for each length, as asked
   * @param p p of the smallest p over all lengths, to be used where the length was chosen after seeing the data
   * @param draws how many draws
   */
  public record Result(java.util.List<Fullest> windows, double p, int draws) {

    /** Copies the list. */
    public Result {
      windows = java.util.List.copyOf(windows);
    }
  }

  /**
   * The largest number of events within any closed stretch of one length, and the index of its first event. A stretch that
   * ends with the next event holds at most one more than the fullest so far, so that one look at each event does.
   */
  public static int[] fullest(double[] times, double length) {
    int most = 0;
    int first = 0;
    for (int end = 0; end < times.length; end++) {
      if (times[end] - times[end - most] <= length) {
        first = end - most;
        most++;
      }
    }
    return new int[] {most, first};
  }

  /**
   * Scans with several lengths (Naus 1965; the minimum over lengths as in Kulldorff 1997). Under the null, the N events
   * are independent and uniform in the window; no robust form is needed, since the null is that there is no clustering.
   *
   * @param lengths the lengths of the stretches, in the unit of the times
   * @param count how many draws, such as 9,999
   */
  public static Result test(double[] times, double from, double to, double[] lengths, int count, Draws draws) {
    Checked.times(times, from, to);
    Checked.atLeast("number of lengths", lengths.length, 1);
    double[][] drawn = draws.rows(count, random -> most(Ascending.uniform(random, times.length, from, to), lengths));
    double[] seen = most(times, lengths);
    java.util.List<Fullest> windows = new java.util.ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      int[] fullest = fullest(times, lengths[i]);
      double start = times.length == 0 ? Double.NaN : times[fullest[1]];
      windows.add(new Fullest(lengths[i], fullest[0], start, Draws.upperP(seen[i], column(drawn, i))));
    }
    return new Result(windows, smallestP(seen, drawn), count);
  }

  private static double[] most(double[] times, double[] lengths) {
    return Arrays.stream(lengths).map(length -> fullest(times, length)[0]).toArray();
  }

  private static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  /** Ranks the smallest p of the data among the smallest p of each draw, each taken among all draws and the data. */
  private static double smallestP(double[] seen, double[][] drawn) {
    double[] observed = new double[] {1};
    double[] smallest = new double[drawn.length];
    Arrays.fill(smallest, 1);
    for (int i = 0; i < seen.length; i++) {
      double[] column = Arrays.copyOf(column(drawn, i), drawn.length + 1);
      column[drawn.length] = seen[i];
      double[] sorted = column.clone();
      Arrays.sort(sorted);
      observed[0] = Math.min(observed[0], tail(sorted, seen[i]));
      for (int draw = 0; draw < smallest.length; draw++) {
        smallest[draw] = Math.min(smallest[draw], tail(sorted, column[draw]));
      }
    }
    return Draws.upperP(-observed[0], Arrays.stream(smallest).map(p -> -p).toArray());
  }

  /** The share of values that reach one of them. */
  private static double tail(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (sorted.length - low) / (double) sorted.length;
  }
}
