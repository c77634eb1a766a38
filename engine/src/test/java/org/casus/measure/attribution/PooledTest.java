package org.casus.measure.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.casus.assertion.Likelihood;
import org.casus.measure.attribution.CompetingHypotheses.Evidence;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;

/** Pooling by origin, by hand and on simulated chains of copies. */
class PooledTest {
  private static final int CHAINS = 20_000;
  private static final int COPIES = 12;

  private static Testimony said(String origin, double ratio) {
    return new Testimony(origin, Standing.DISINTERESTED, ratio);
  }

  @Test
  void originsCountOnceAndAreCapped() {
    Pooled pooled = Pooled.of(List.of(said("DIA", 4), said("DIA", 4), said("DIA", 4), said("mayor", 2)), 0.5);
    assertEquals(8.0 / 9, pooled.probability(), 1e-12);
    assertEquals(2, pooled.origins());
    assertEquals(3, pooled.votes().get(0).testimonies());
    assertEquals(2.0 / 3, pooled.votes().get(0).without(), 1e-12);
    assertEquals(10.0 / 11, Pooled.of(List.of(said("DIA", 5000)), 0.5).probability(), 1e-12);
    assertEquals(0.25, Pooled.of(List.of(new Testimony("rival", Standing.INTERESTED, 0.01)), 0.5).probability(), 1e-12);
    assertEquals(0.5, Pooled.of(List.of(new Testimony("front", Standing.FRONT_DENIAL, 0.01)), 0.5).probability(), 1e-12);
  }

  @Test
  void orderChangesNothingAndThePriorIsSwept() {
    List<Testimony> said = new ArrayList<>(List.of(said("a", 3), said("b", 0.7), said("a", 1.1), said("c", 9), said("b", 2)));
    Pooled pooled = Pooled.of(said, 0.3);
    Collections.reverse(said);
    assertEquals(pooled, Pooled.of(said, 0.3));
    assertEquals(9, pooled.sweep().size());
    assertEquals(pooled.probability(), pooled.sweep().get(2).probability(), 1e-12);
    assertThrows(IllegalArgumentException.class, () -> Pooled.of(said, 1));
  }

  @Test
  void oneOriginIsNeverMoreThanLikely() {
    Pooled one = Pooled.of(List.of(said("DIA", 10), said("DIA", 10), new Testimony("front", Standing.FRONT_DENIAL, 0.1)), 0.5);
    assertTrue(one.probability() > 0.9);
    assertEquals(Likelihood.LIKELY, one.word());
    assertEquals(Likelihood.UNLIKELY, Pooled.of(List.of(said("DIA", 0.1)), 0.5).word());
    assertEquals(Likelihood.ALMOST_CERTAIN, Pooled.of(List.of(said("DIA", 10), said("UN", 10)), 0.5).word());
    assertEquals("1 independent origin weighs on X: likely (91%); 50% without DIA; 53% to 99% for priors of 10% to 90%.", one.sentence("X"));
    assertNotNull(one.weightiest());
  }

  /** Twelve reports copy from two origins that are right three times in four: Brier .152 by origin, .213 by report. */
  @Test
  void copiesMakeReportsTooSure() {
    double[][] chains = chains(random -> 0.75);
    assertEquals(0.152, brier(chains, 1), 0.01);
    assertEquals(0.213, brier(chains, 2), 0.01);
    assertEquals(0, sure(chains, 1).length);
    double[] sure = sure(chains, 2);
    assertEquals(0.38, sure.length / (double) CHAINS, 0.02);
    assertEquals(0.83, java.util.Arrays.stream(sure).average().orElseThrow(), 0.02);
  }

  @Test
  void whatIsCalledAlmostCertainIsTrue() {
    double[][] chains = chains(random -> 0.6 + 0.37 * random.nextDouble());
    double[] byOrigin = sure(chains, 1);
    double[] byReport = sure(chains, 2);
    assertTrue(byOrigin.length > CHAINS / 50, "Only " + byOrigin.length + " claims");
    assertTrue(java.util.Arrays.stream(byOrigin).average().orElseThrow() >= 0.93, () -> "By origin");
    assertTrue(java.util.Arrays.stream(byReport).average().orElseThrow() < 0.93, () -> "By report the test would not notice");
  }

  private static double[][] chains(ToDoubleFunction<SplittableRandom> accuracy) {
    return new Draws(14, 1).rows(CHAINS, random -> chain(random, accuracy));
  }

  /** Whether it is true, and its probability by origin and by report. */
  private static double[] chain(SplittableRandom random, ToDoubleFunction<SplittableRandom> accuracy) {
    boolean truth = random.nextBoolean();
    double[] ratios = new double[2];
    for (int i = 0; i < 2; i++) {
      double right = accuracy.applyAsDouble(random);
      boolean says = random.nextDouble() < right == truth;
      ratios[i] = says ? right / (1 - right) : (1 - right) / right;
    }
    List<Testimony> byOrigin = new ArrayList<>();
    List<Testimony> byReport = new ArrayList<>();
    for (int copy = 0; copy < COPIES; copy++) {
      int origin = copy < 2 ? copy : random.nextInt(2);
      byOrigin.add(said("origin " + origin, ratios[origin]));
      byReport.add(said("report " + copy, ratios[origin]));
    }
    return new double[] {truth ? 1 : 0, Pooled.of(byOrigin, 0.5).probability(), Pooled.of(byReport, 0.5).probability()};
  }

  private static double brier(double[][] chains, int column) {
    return java.util.Arrays.stream(chains).mapToDouble(row -> (row[column] - row[0]) * (row[column] - row[0])).average().orElseThrow();
  }

  private static double[] sure(double[][] chains, int column) {
    return java.util.Arrays.stream(chains).filter(row -> row[column] >= 0.95).mapToDouble(row -> row[0]).toArray();
  }

  @Test
  void hypothesesAreRankedByWhatSpeaksAgainstThem() {
    CompetingHypotheses table = new CompetingHypotheses(List.of("militia", "cell", "rival"), List.of(
        new Evidence("weapon", List.of(2.0, 1.0, 1.0)), new Evidence("claim", List.of(0.5, -0.2, -1.0)), new Evidence("route", List.of(-0.4, 0.0, 0.3))));
    assertEquals(List.of("cell", "militia", "rival"), table.ranking().stream().map(CompetingHypotheses.Ranked::hypothesis).toList());
    assertEquals(0.2, table.ranking().get(0).inconsistency(), 1e-12);
    assertEquals(2.5, table.ranking().get(1).support(), 1e-12);
    assertEquals("claim", table.byDiagnosticity().get(0).name());
    assertEquals(List.of(new CompetingHypotheses.Dropped("weapon", "cell", false), new CompetingHypotheses.Dropped("claim", "rival", true),
        new CompetingHypotheses.Dropped("route", "militia", true)), table.dropOne());
    assertThrows(IllegalArgumentException.class, () -> new CompetingHypotheses(List.of("a", "b"), List.of(new Evidence("e", List.of(1.0)))));
    assertThrows(IllegalArgumentException.class, () -> new Evidence("e", List.of(Double.NEGATIVE_INFINITY)));
  }

  @Test
  void errorRatesAreFoundAndFewRatingsRefused() {
    SplittableRandom random = new Draws(5, 1).generator(0);
    double[] right = {0.95, 0.8, 0.6};
    List<Rating> ratings = new ArrayList<>();
    for (int item = 0; item < 3_000; item++) {
      int truth = random.nextDouble() < 0.3 ? 1 : 0;
      for (int rater = 0; rater < right.length; rater++) {
        ratings.add(new Rating(item, rater, random.nextDouble() < right[rater] ? truth : 1 - truth));
      }
    }
    DawidSkene fit = DawidSkene.of(ratings, 1);
    assertEquals(0.3, fit.prevalence()[1], 0.05);
    for (int rater = 0; rater < right.length; rater++) {
      assertEquals(right[rater], fit.errors()[rater][0][0], 0.05);
    }
    List<Rating> few = ratings.stream().filter(rating -> rating.item() < 29).toList();
    assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> DawidSkene.of(few, 1)).getMessage()).contains("29"));
    assertThrows(IllegalArgumentException.class, () -> DawidSkene.of(ratings.stream().filter(rating -> rating.rater() < 2).toList(), 1));
    DawidSkene small = DawidSkene.of(ratings.stream().filter(rating -> rating.item() < 40).toList(), 1);
    for (double[][] rows : small.errors()) {
      for (double[] row : rows) {
        assertTrue(row[0] > 0 && row[1] > 0, "With smoothing nobody is infallible");
      }
    }
  }
}
