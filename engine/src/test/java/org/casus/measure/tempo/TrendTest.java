package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trends on simulated events. */
class TrendTest {

  /** Times of a power-law process: the inverse of N(t) = t^beta at the arrivals of a Poisson process. */
  private static double[] powerLaw(SplittableRandom random, int events, double beta) {
    double[] times = new double[events];
    double arrived = 0;
    for (int i = 0; i < events; i++) {
      arrived -= Math.log1p(-random.nextDouble());
      times[i] = Math.pow(arrived, 1 / beta);
    }
    return times;
  }

  @ParameterizedTest
  @CsvSource({"8, 0", "13, 0.3", "13, 0.5", "40, 0.5", "40, -0.4"})
  void exactIntervalsOfTheTrendCover(int events, double b) {
    double beta = 1 / (1 - b);
    int covered = 0;
    int fixed = 0;
    for (int i = 0; i < 1000; i++) {
      double[] times = powerLaw(new Draws(51, 1).generator(i), events, beta);
      covered += PowerLaw.toLastEvent(times, 0.95).interval().contains(b) ? 1 : 0;
      double[] uniform = Ascending.uniform(new Draws(52, 1).generator(i), events, 0, 1);
      double[] since = Arrays.stream(uniform).map(u -> 100 * Math.pow(u, 1 / beta)).toArray();
      fixed += PowerLaw.toEnd(since, 100, 0.95).interval().contains(b) ? 1 : 0;
    }
    assertEquals(950, covered, 24, "Covered to the last event");
    assertEquals(950, fixed, 24, "Covered to a fixed end");
  }

  @Test
  void evenTimesHaveNoTrendAndQuickeningOnesHave() {
    double[] even = new double[40];
    Arrays.setAll(even, i -> i + 1.0);
    assertTrue(PowerLaw.toLastEvent(even, 0.95).interval().contains(0));
    double[] quick = Arrays.stream(even).map(Math::sqrt).toArray();
    assertTrue(PowerLaw.toLastEvent(quick, 0.95).interval().low() > 0);
    assertThrows(IllegalArgumentException.class, () -> PowerLaw.toLastEvent(new double[] {0, 1, 2}, 0.95));
  }

  @Test
  void progressCurveOfAnExactPower() {
    double[] gaps = new double[20];
    Arrays.setAll(gaps, i -> 90 * Math.pow(i + 1.0, -0.6));
    ProgressCurve curve = ProgressCurve.of(gaps);
    assertEquals(90, curve.first(), 1e-9);
    assertEquals(0.6, curve.b(), 1e-12);
    assertEquals(1, curve.explained(), 1e-9);
  }
}
