package org.casus.measure.attribution;

import java.util.List;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Checked;

/**
 * True answers and the error rates of those who gave them, estimated together by expectation and maximisation (Dawid and
 * Skene 1979). It takes the errors of different sources to be independent, so copies must be joined to their origin first.
 * Immutable and thread-safe.
 *
 * @param prevalence the share of each category among the true answers
 * @param errors by rater, true category and category said: how often the rater says it
 * @param posterior by item and category: how probable it is the true one
 * @param logLikelihood of the ratings, each in its order
 * @param iterations how many steps it took
 */
public record DawidSkene(double[] prevalence, double[][][] errors, double[][] posterior, double logLikelihood, int iterations) {

  /** How many items at least two raters must have rated. */
  public static final int LEAST_ITEMS = 30;

  /** How many raters must have rated at least {@link #LEAST_BY_RATER} items. */
  public static final int LEAST_RATERS = 3;

  /** How many items a rater must have rated to count as one. */
  public static final int LEAST_BY_RATER = 10;

  private static final double SETTLED = 1e-10;
  private static final int MOST_STEPS = 10_000;

  /**
   * Fits the model, starting from the share of each category among an item's ratings.
   *
   * @param ratings all of them; items, raters and categories numbered from 0 without gaps
   * @param smoothing how many answers of each kind every row of errors and the prevalence are given beforehand: 0 for the
   *     plain estimate, 1 so that few answers do not make a rater infallible
   * @throws IllegalArgumentException for fewer than 30 items rated by two or fewer than 3 raters of 10 items each
   */
  public static DawidSkene of(List<Rating> ratings, double smoothing) {
    if (!(smoothing >= 0) || Double.isInfinite(smoothing)) {
      throw new IllegalArgumentException("The smoothing is " + smoothing + "; it must be 0 or above, such as 1.");
    }
    RatingCounts counts = RatingCounts.of(ratings);
    Checked.atLeast("number of items rated by two or more", counts.jointItems(), LEAST_ITEMS);
    Checked.atLeast("number of raters with " + LEAST_BY_RATER + " or more items", counts.busyRaters(LEAST_BY_RATER), LEAST_RATERS);
    double[][] posterior = counts.shares();
    double last = Double.NEGATIVE_INFINITY;
    for (int step = 1; ; step++) {
      double[] prevalence = counts.prevalence(posterior, smoothing);
      double[][][] errors = counts.errors(posterior, smoothing);
      double[][] next = new double[posterior.length][];
      double likelihood = IntStream.range(0, next.length).mapToDouble(item -> {
        next[item] = counts.logs(item, prevalence, errors);
        return normalise(next[item]);
      }).sum();
      if (settled(posterior, next) && Math.abs(likelihood - last) < SETTLED * Math.abs(likelihood) || step == MOST_STEPS) {
        return new DawidSkene(prevalence, errors, next, likelihood, step);
      }
      posterior = next;
      last = likelihood;
    }
  }

  /** The most probable category of an item, the lower among equals. */
  public int category(int item) {
    double[] row = posterior[item];
    return IntStream.range(0, row.length).reduce(0, (best, k) -> row[k] > row[best] ? k : best);
  }

  private static boolean settled(double[][] before, double[][] after) {
    double most = 0;
    for (int i = 0; i < before.length; i++) {
      for (int k = 0; k < before[i].length; k++) {
        most = Math.max(most, Math.abs(before[i][k] - after[i][k]));
      }
    }
    return most < SETTLED;
  }

  /** Turns logarithms into probabilities that sum to 1 and gives the logarithm of what they summed to. */
  private static double normalise(double[] logs) {
    double largest = java.util.Arrays.stream(logs).max().orElseThrow();
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - largest);
    }
    double total = largest + Math.log(sum);
    for (int k = 0; k < logs.length; k++) {
      logs[k] = Math.exp(logs[k] - total);
    }
    return total;
  }
}
