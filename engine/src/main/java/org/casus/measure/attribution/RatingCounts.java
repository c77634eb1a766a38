package org.casus.measure.attribution;

import java.util.Arrays;
import java.util.List;

/** How often each rater gave each answer to each item. Thread-safe while nobody writes, which only {@link #of} does. */
final class RatingCounts {
  private final int[][][] counts;
  private final int categories;
  private final int raters;

  private RatingCounts(int items, int raters, int categories) {
    counts = new int[items][raters][categories];
    this.raters = raters;
    this.categories = categories;
  }

  static RatingCounts of(List<Rating> ratings) {
    int items = ratings.stream().mapToInt(Rating::item).max().orElse(-1) + 1;
    int raters = ratings.stream().mapToInt(Rating::rater).max().orElse(-1) + 1;
    int categories = ratings.stream().mapToInt(Rating::category).max().orElse(-1) + 1;
    RatingCounts counted = new RatingCounts(items, raters, categories);
    ratings.forEach(rating -> counted.counts[rating.item()][rating.rater()][rating.category()]++);
    return counted;
  }

  int jointItems() {
    return (int) Arrays.stream(counts).filter(item -> Arrays.stream(item).filter(RatingCounts::any).count() >= 2).count();
  }

  int busyRaters(int least) {
    int busy = 0;
    for (int rater = 0; rater < raters; rater++) {
      int at = rater;
      busy += Arrays.stream(counts).filter(item -> any(item[at])).count() >= least ? 1 : 0;
    }
    return busy;
  }

  private static boolean any(int[] answers) {
    return Arrays.stream(answers).anyMatch(count -> count > 0);
  }

  /** The share of each category among the ratings of each item. */
  double[][] shares() {
    double[][] shares = new double[counts.length][categories];
    for (int i = 0; i < counts.length; i++) {
      for (int[] answers : counts[i]) {
        for (int k = 0; k < categories; k++) {
          shares[i][k] += answers[k];
        }
      }
      divide(shares[i]);
    }
    return shares;
  }

  double[] prevalence(double[][] posterior, double smoothing) {
    double[] prevalence = new double[categories];
    Arrays.fill(prevalence, smoothing);
    for (double[] row : posterior) {
      for (int k = 0; k < categories; k++) {
        prevalence[k] += row[k];
      }
    }
    divide(prevalence);
    return prevalence;
  }

  double[][][] errors(double[][] posterior, double smoothing) {
    double[][][] errors = new double[raters][categories][categories];
    for (int rater = 0; rater < raters; rater++) {
      for (int k = 0; k < categories; k++) {
        Arrays.fill(errors[rater][k], smoothing);
        for (int i = 0; i < counts.length; i++) {
          for (int said = 0; said < categories; said++) {
            errors[rater][k][said] += posterior[i][k] * counts[i][rater][said];
          }
        }
        divide(errors[rater][k]);
      }
    }
    return errors;
  }

  /** For each category, the logarithm of its share times the probability of all ratings of the item. */
  double[] logs(int item, double[] prevalence, double[][][] errors) {
    double[] logs = new double[categories];
    for (int k = 0; k < categories; k++) {
      logs[k] = Math.log(prevalence[k]);
      for (int rater = 0; rater < raters; rater++) {
        for (int said = 0; said < categories; said++) {
          int count = counts[item][rater][said];
          logs[k] += count == 0 ? 0 : count * Math.log(errors[rater][k][said]);
        }
      }
    }
    return logs;
  }

  /** Makes the numbers sum to 1; equal shares where they are all 0. */
  private static void divide(double[] numbers) {
    double sum = Arrays.stream(numbers).sum();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = sum == 0 ? 1.0 / numbers.length : numbers[i] / sum;
    }
  }
}
