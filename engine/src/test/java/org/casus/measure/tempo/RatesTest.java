package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What exact intervals promise, summed over all outcomes rather than simulated. */
class RatesTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1, 2.7, 13, 40, 137.5})
  void garwoodCoversAtLeastItsLevel(double mean) {
    PoissonDistribution poisson = new PoissonDistribution(mean);
    double covered = 0;
    for (int n = 0; n < mean * 3 + 40; n++) {
      covered += Rates.expected(n, 0.95).contains(mean) ? poisson.probability(n) : 0;
    }
    assertTrue(covered >= 0.95 && covered < 0.9975, "Coverage at mean " + mean + " is " + covered);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 0.5, 0.9})
  void clopperPearsonCoversAtLeastItsLevel(double probability) {
    BinomialDistribution binomial = new BinomialDistribution(40, probability);
    double covered = 0;
    double rejected = 0;
    for (int k = 0; k <= 40; k++) {
      covered += Rates.clopperPearson(k, 40, 0.95).contains(probability) ? binomial.probability(k) : 0;
      rejected += Rates.binomialP(k, 40, probability) <= 0.05 ? binomial.probability(k) : 0;
    }
    assertTrue(covered >= 0.95, "Coverage at " + probability + " is " + covered);
    assertTrue(rejected <= 0.05 && rejected > 0.005, "Size at " + probability + " is " + rejected);
  }

  @Test
  void intervalsRiseWithTheCountAndNarrowWithTheLevel() {
    for (int n = 0; n < 60; n++) {
      Interval one = Rates.expected(n, 0.95);
      Interval next = Rates.expected(n + 1, 0.95);
      assertTrue(one.low() < next.low() && one.high() < next.high());
      assertTrue(Rates.expected(n, 0.8).width() < one.width());
      assertTrue(one.contains(n));
    }
  }

  @Test
  void nothingSeenHasAnUpperEnd() {
    Interval none = Rates.expected(0, 0.95);
    assertEquals(0, none.low());
    assertEquals(-Math.log(0.025), none.high(), 1e-9);
    Rates.Ratio ratio = Rates.ratio(5, 10, 0, 10, 0.95);
    assertEquals(Double.POSITIVE_INFINITY, ratio.interval().high());
    assertEquals(2 * Math.pow(0.5, 5), ratio.p(), 1e-9);
  }

  @Test
  void swappingTheRatesTurnsTheRatioOver() {
    Rates.Ratio one = Rates.ratio(7, 30, 19, 45, 0.9);
    Rates.Ratio other = Rates.ratio(19, 45, 7, 30, 0.9);
    assertEquals(1, one.estimate() * other.estimate(), 1e-12);
    assertEquals(1, one.interval().low() * other.interval().high(), 1e-7);
    assertEquals(one.p(), other.p(), 1e-12);
  }

  @Test
  void errorsSayWhatWasWrong() {
    String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Rates.of(3, 0, 0.95)).getMessage());
    assertTrue(message.contains("time") && message.contains("0.0"), message);
    assertThrows(IllegalArgumentException.class, () -> Rates.of(-1, 1, 0.95));
    assertThrows(IllegalArgumentException.class, () -> Rates.of(1, 1, 95));
  }

  @Test
  void dispersionOfCounts() {
    Dispersion poisson = Dispersion.of(new int[] {1, 1, 1, 1});
    assertEquals(0, poisson.index());
    assertEquals(Double.POSITIVE_INFINITY, poisson.shape());
    Dispersion wild = Dispersion.of(new int[] {0, 0, 9, 0, 0, 12, 0, 1});
    assertEquals(2.75, wild.mean());
    assertEquals(2.75 + 2.75 * 2.75 / wild.shape(), wild.variance(), 1e-12);
    assertTrue(wild.p() < 1e-6);
    int[] stepped = new SplittableRandom(5).ints(600, 0, 5).map(i -> i + (i > 2 ? 1 : 0)).toArray();
    java.util.Arrays.setAll(stepped, i -> i < 300 ? stepped[i] : stepped[i] + 20);
    assertTrue(Dispersion.ofNeighbours(stepped) < 1 && Dispersion.of(stepped).index() > 5, "a step counts as spread");
    assertEquals(81 / 2.0 / 4.5, Dispersion.ofNeighbours(new int[] {0, 9}), 1e-12);
    assertEquals(java.util.List.of(2, 0, 1), java.util.Arrays.stream(Dispersion.bins(new double[] {0, 29.9, 60, 95}, 0, 100, 30)).boxed().toList());
  }
}
