package org.casus.measure.forecast;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Likelihood;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Whether what was called likely came about that often: forecasts by the bands of ICD 203. Immutable and thread-safe.
 *
 * @param rows one for each band that has forecasts, from the least likely up
 * @param forecasts how many were resolved
 */
public record Reliability(List<Row> rows, int forecasts) {

  /** How many resolved forecasts a table needs; with fewer, each row's interval would hold nearly everything. */
  public static final int LEAST = 50;

  private static final double LEVEL = 0.95;

  /**
   * A band.
   *
   * @param band its word
   * @param forecasts how many forecasts fell into it
   * @param happened how many of them came about
   * @param meanForecast the mean of the probabilities given
   * @param frequency the share that came about
   * @param interval its 95 % interval by Wilson
   */
  public record Row(Likelihood band, int forecasts, int happened, double meanForecast, double frequency, Interval interval) {}

  /** Copies the list. */
  public Reliability {
    rows = List.copyOf(rows);
  }

  /**
   * The table.
   *
   * @throws IllegalArgumentException for fewer than {@value #LEAST} resolved forecasts
   */
  public static Reliability of(double[] probabilities, boolean[] happened) {
    Scores.same(probabilities.length, happened.length);
    if (probabilities.length < LEAST) {
      throw new IllegalArgumentException("Reliability was asked of " + probabilities.length + " resolved forecasts; at least " + LEAST
          + " are needed, so list them one by one until then.");
    }
    List<Row> rows = new ArrayList<>();
    for (Likelihood band : Likelihood.values()) {
      row(band, probabilities, happened, rows);
    }
    return new Reliability(rows, probabilities.length);
  }

  /** The interval of Wilson (1927) for a probability, which stays within 0 and 1 and covers well for few trials. */
  public static Interval wilson(int successes, int trials, double level) {
    Checked.atLeast("number of trials", trials, 1);
    Checked.atLeast("number of successes", successes, 0);
    Checked.atLeast("number of failures", trials - successes, 0);
    Checked.level(level);
    double z = new NormalDistribution().inverseCumulativeProbability((1 + level) / 2);
    double share = successes / (double) trials;
    double scale = 1 + z * z / trials;
    double middle = (share + z * z / (2 * trials)) / scale;
    double half = z / scale * Math.sqrt(share * (1 - share) / trials + z * z / (4.0 * trials * trials));
    return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
  }

  private static void row(Likelihood band, double[] probabilities, boolean[] happened, List<Row> rows) {
    int forecasts = 0;
    int came = 0;
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (Likelihood.of(probabilities[i]) == band) {
        forecasts++;
        came += happened[i] ? 1 : 0;
        sum += probabilities[i];
      }
    }
    if (forecasts > 0) {
      rows.add(new Row(band, forecasts, came, sum / forecasts, came / (double) forecasts, wilson(came, forecasts, LEVEL)));
    }
  }
}
