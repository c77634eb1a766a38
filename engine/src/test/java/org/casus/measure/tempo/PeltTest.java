package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The pruned search against one that prunes nothing. */
class PeltTest {

  static int poisson(SplittableRandom random, double mean) {
    double left = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > left) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static int[] counts(int seed, int n) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] counts = new int[n];
    double mean = 1;
    for (int i = 0; i < n; i++) {
      mean = random.nextInt(40) == 0 ? 0.2 + 6 * random.nextDouble() : mean;
      counts[i] = poisson(random, mean);
    }
    return counts;
  }

  @Test
  void pruningLosesNothing() {
    for (int seed = 0; seed < 5; seed++) {
      int[] counts = counts(seed, 300);
      for (int shortest : new int[] {1, 14}) {
        for (Pelt.Penalty penalty : Pelt.Penalty.values()) {
          double penalised = (penalty == Pelt.Penalty.BIC ? 2 : 3) * Math.log(counts.length);
          boolean byLength = penalty == Pelt.Penalty.MBIC;
          SegmentCost poisson = new SegmentCost.Poisson(300);
          assertBest(counts, Pelt.poisson(counts, shortest, penalty), poisson, shortest, penalised, byLength);
          SegmentCost binomial = new SegmentCost.NegativeBinomial(300, 1.7);
          assertBest(counts, Pelt.negativeBinomial(counts, 1.7, shortest, penalty), binomial, shortest, penalised, byLength);
        }
      }
    }
  }

  /** So few changes that many starts stay in the running and are set against each other. */
  @Test
  void pruningLosesNothingOverLongSegments() {
    int[] counts = new int[1000];
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < counts.length; i++) {
      counts[i] = poisson(random, i < 600 ? 2 : 2.7);
    }
    double penalty = 3 * Math.log(counts.length);
    SegmentCost poisson = new SegmentCost.Poisson(counts.length);
    SegmentCost binomial = new SegmentCost.NegativeBinomial(counts.length, 5);
    for (int shortest : new int[] {1, 40}) {
      assertBest(counts, Pelt.poisson(counts, shortest, Pelt.Penalty.MBIC), poisson, shortest, penalty, true);
      assertBest(counts, Pelt.negativeBinomial(counts, 5, shortest, Pelt.Penalty.MBIC), binomial, shortest, penalty, true);
    }
  }

  private static void assertBest(int[] counts, int[] changes, SegmentCost cost, int shortest, double penalty, boolean byLength) {
    double total = -penalty;
    int start = 0;
    for (int i = 0; i <= changes.length; i++) {
      int end = i == changes.length ? counts.length : changes[i];
      assertTrue(end - start >= shortest, "A segment of " + (end - start) + " where " + shortest + " is the shortest");
      total += segment(counts, start, end, cost, byLength) + penalty;
      start = end;
    }
    assertEquals(best(counts, cost, shortest, penalty, byLength), total, 1e-7);
  }

  private static double best(int[] counts, SegmentCost cost, int shortest, double penalty, boolean byLength) {
    double[] best = new double[counts.length + 1];
    best[0] = -penalty;
    for (int t = 1; t < best.length; t++) {
      best[t] = Double.POSITIVE_INFINITY;
      for (int s = 0; s <= t - shortest; s++) {
        best[t] = Math.min(best[t], best[s] + segment(counts, s, t, cost, byLength) + penalty);
      }
    }
    return best[counts.length];
  }

  private static double segment(int[] counts, int start, int end, SegmentCost cost, boolean byLength) {
    int sum = java.util.Arrays.stream(counts, start, end).sum();
    return cost.of(sum, end - start) + (byLength ? Math.log(end - start) : 0);
  }

  @Test
  void aClearStepIsFoundAndNoiseIsNot() {
    int[] counts = new int[400];
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < counts.length; i++) {
      counts[i] = poisson(random, i < 250 ? 0.5 : 4);
    }
    int[] changes = Pelt.poisson(counts, 28, Pelt.Penalty.MBIC);
    assertEquals(1, changes.length);
    assertEquals(250, changes[0], 4);
    assertArrayEquals(new int[0], Pelt.poisson(java.util.Arrays.copyOf(counts, 250), 28, Pelt.Penalty.MBIC));
  }

  /** Clustered counts of one mean: the negative binomial cost finds fewer changes that are not there. */
  @Test
  void overdispersionNeedsTheNegativeBinomial() {
    int[] counts = new int[600];
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < counts.length; i++) {
      counts[i] = poisson(random, 5 * -Math.log(1 - random.nextDouble()));
    }
    int poisson = Pelt.poisson(counts, 7, Pelt.Penalty.MBIC).length;
    int binomial = Pelt.negativeBinomial(counts, 1, 7, Pelt.Penalty.MBIC).length;
    assertTrue(poisson > 5 && binomial <= 1, poisson + " and " + binomial + " changes");
  }
}
