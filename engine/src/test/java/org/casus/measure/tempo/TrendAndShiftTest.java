package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.Thinning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trends and shifts of moments on simulated events. */
class TrendAndShiftTest {

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

  @Test
  void shiftsCountByHand() {
    double[] events = {1, 2, 5, 9};
    double[] moments = {1, 4};
    CircularShift.Result after = CircularShift.allWhole(events, moments, 0, 10, 0, 2);
    assertEquals(2, after.seen());
    assertEquals(9, after.draws());
    int[] shifted = {0, 1, 2, 1, 1, 3, 2, 1, 3};
    assertEquals(Arrays.stream(shifted).average().orElseThrow(), after.expected(), 1e-12);
    assertEquals((1.0 + Arrays.stream(shifted).filter(s -> s >= 2).count()) / 10, after.upper(), 1e-12);
    assertEquals(0.8, after.lower(), 1e-12);
  }

  @Test
  void shiftsOfClusteredSeriesKeepTheirSize() {
    int rejected = 0;
    for (int i = 0; i < 300; i++) {
      double[] events = Thinning.times(new ExpHawkes(20 / 365.0, 0.5, 0.2), 0, 365, new Draws(61, 1).generator(i));
      double[] moments = Ascending.uniform(new Draws(62, 1).generator(i), 5, 0, 365);
      rejected += CircularShift.test(events, moments, 0, 365, 0, 14, 99, new Draws(i, 1)).upper() <= 0.05 ? 1 : 0;
    }
    assertTrue(rejected <= 27, "Rejected " + rejected + " of 300 where nothing happens");
  }

  @Test
  void eventsThatFollowAreSeenAndThreadsChangeNothing() {
    double[] moments = {30, 90, 170, 240, 310};
    double[] events = Arrays.stream(moments).flatMap(m -> Arrays.stream(new double[] {m + 1, m + 3.5, m + 6})).toArray();
    CircularShift.Result one = CircularShift.test(events, moments, 0, 365, 0, 7, 999, new Draws(7, 1));
    assertEquals(15, one.seen());
    assertTrue(one.upper() <= 0.01, one.toString());
    assertEquals(one, CircularShift.test(events, moments, 0, 365, 0, 7, 999, new Draws(7, 8)));
    assertTrue(CircularShift.test(events, moments, 0, 365, -7, 0, 999, new Draws(7, 1)).upper() > 0.5);
  }
}
