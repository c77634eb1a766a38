package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scans, gaps and bursts on data whose answer is known. */
class BurstAndLullTest {
  private static final double[] LENGTHS = {3, 7, 10, 14, 30};

  /** Probabilities under uniform times in a year, from a study of 2,000 draws each. */
  @ParameterizedTest
  @CsvSource({"20, 5, 10, 0.025", "20, 5, 14, 0.079", "40, 5, 10, 0.467", "40, 7, 10, 0.019", "13, 4, 10, 0.038"})
  void scanOfUniformTimes(int events, int most, double days, double expected) {
    double[] drawn = new Draws(1, 1).values(4_000, random -> ScanStatistic.fullest(Ascending.uniform(random, events, 0, 365), days)[0]);
    assertEquals(expected, Draws.upperP(most, drawn), 0.03);
  }

  @ParameterizedTest
  @CsvSource({"13, 90, 0.343", "20, 90, 0.072", "13, 60, 0.898", "20, 60, 0.509", "40, 60, 0.031"})
  void lullsOfUniformTimes(int events, double days, double expected) {
    assertEquals(expected, MaxGap.probabilityAbove(days, events, 365), 0.03);
    double[] drawn = new Draws(2, 1).values(4_000, random -> MaxGap.longest(Ascending.uniform(random, events, 0, 365), 0, 365));
    assertEquals(MaxGap.probabilityAbove(days, events, 365), Draws.upperP(days, drawn), 0.03);
  }

  @Test
  void lullProbabilityFallsAndLosesNoDigits() {
    assertEquals(1, MaxGap.probabilityAbove(0.1, 100, 365));
    assertEquals(0, MaxGap.probabilityAbove(365, 100, 365));
    double last = 1;
    for (double gap = 0.5; gap < 80; gap += 0.5) {
      double p = MaxGap.probabilityAbove(gap, 400, 365);
      assertTrue(p <= last + 1e-15 && p >= 0, "At " + gap + ": " + p + " after " + last);
      last = p;
    }
    assertEquals(401 * Math.pow(1 - 20 / 365.0, 400), MaxGap.probabilityAbove(20, 400, 365), 1e-12);
  }

  @Test
  void fiveInTenDaysIsFound() {
    double[] times = {20, 61, 100.5, 140, 190, 240, 250.5, 251, 253, 256, 260, 300, 320};
    ScanStatistic.Result result = ScanStatistic.test(times, 0, 365, LENGTHS, 999, new Draws(3, 1));
    ScanStatistic.Fullest ten = result.windows().get(2);
    assertEquals(5, ten.most());
    assertEquals(250.5, ten.start());
    double least = result.windows().stream().mapToDouble(ScanStatistic.Fullest::p).min().orElseThrow();
    assertTrue(ten.p() < 0.02 && result.p() >= least && result.p() < 0.05, result.toString());
  }

  @Test
  void theSmallestPOverLengthsIsCalibrated() {
    int rejected = 0;
    for (int i = 0; i < 200; i++) {
      double[] times = Ascending.uniform(new Draws(77, 1).generator(i), 20, 0, 365);
      rejected += ScanStatistic.test(times, 0, 365, LENGTHS, 199, new Draws(i, 1)).p() <= 0.05 ? 1 : 0;
    }
    assertTrue(rejected <= 20, "Rejected " + rejected + " of 200 where nothing happens");
  }

  @Test
  void threadsChangeNothing() {
    double[] times = Ascending.uniform(new Draws(5, 1).generator(0), 40, 0, 365);
    assertEquals(ScanStatistic.test(times, 0, 365, LENGTHS, 499, new Draws(4, 1)), ScanStatistic.test(times, 0, 365, LENGTHS, 499, new Draws(4, 8)));
    double[] one = new Draws(4, 1).values(1000, java.util.SplittableRandom::nextDouble);
    assertArrayEquals(one, new Draws(4, 8).values(1000, java.util.SplittableRandom::nextDouble));
    assertEquals(1000, Arrays.stream(one).distinct().count());
    assertEquals(0.5, Arrays.stream(one).average().orElseThrow(), 0.05);
  }

  @Test
  void burstsNestAndTiesAreRefused() {
    double[] times = {0, 10, 20, 30, 40, 41, 42, 43, 44, 45, 60, 70, 80};
    List<Bursts.Burst> bursts = Bursts.of(times, 2, 1);
    assertEquals(new Bursts.Burst(1, 0, 80), bursts.get(0));
    assertEquals(new Bursts.Burst(2, 40, 45), bursts.get(1));
    String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Bursts.of(new double[] {1, 2, 2, 3}, 2, 1)).getMessage());
    assertTrue(message.contains("2.0") && message.contains("at one time"), message);
  }

  /** The running minima against the quadratic recurrence that the paper states. */
  @Test
  void burstsAreTheCheapestStates() {
    for (int seed = 0; seed < 20; seed++) {
      double[] times = Ascending.uniform(new Draws(9, 1).generator(seed), 60, 0, 100);
      times = Arrays.stream(times).map(t -> t * t / 100).toArray();
      assertEquals(Automaton.bursts(times, 1.5, 0.5), Bursts.of(times, 1.5, 0.5));
    }
  }
}
