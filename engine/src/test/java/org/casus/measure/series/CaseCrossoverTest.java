package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.casus.measure.tempo.Draws;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days with attacks against days of the same weekday and month. */
class CaseCrossoverTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 730;

  @Test
  void oneStratumByHand() {
    int[] attacks = new int[31];
    int[] strikes = new int[31];
    strikes[5] = 1;
    attacks[8] = 2;
    attacks[15] = 1;
    CaseCrossover found = CaseCrossover.of(attacks, strikes, FIRST, 7, 0.95);
    assertEquals(1, found.strata());
    assertEquals(3, found.cases());
    assertEquals(2, found.exposed());
    assertEquals(6, found.odds().estimate(), 1e-9, "2 of 3 attacks on 1 of 4 days: odds of 2 against odds of 1 / 3");
    assertTrue(found.odds().interval().low() < 1 && found.odds().interval().high() > 20);
  }

  @Test
  void edges() {
    int[] attacks = new int[31];
    int[] strikes = new int[31];
    strikes[5] = 1;
    attacks[8] = 4;
    CaseCrossover all = CaseCrossover.of(attacks, strikes, FIRST, 7, 0.95);
    assertEquals(Double.POSITIVE_INFINITY, all.odds().interval().high());
    assertTrue(all.odds().interval().low() > 1 && all.odds().p() < 0.05);
    attacks[8] = 0;
    attacks[15] = 4;
    assertEquals(0, CaseCrossover.of(attacks, strikes, FIRST, 7, 0.95).odds().estimate());
    assertThrows(IllegalArgumentException.class, () -> CaseCrossover.of(attacks, new int[31], FIRST, 7, 0.95));
  }

  /** Attacks that grow fivefold over two years, and strikes that come ever more often, as attacks do; the factor is what strikes do. */
  private static CaseCrossover simulate(double factor, SplittableRandom random) {
    int[] attacks = new int[DAYS];
    int[] strikes = new int[DAYS];
    int last = -100;
    for (int day = 0; day < DAYS; day++) {
      double mean = 0.2 * Math.pow(5, day / (double) DAYS) * (day - last <= 7 ? factor : 1);
      attacks[day] = new PoissonDistribution(mean).inverseCumulativeProbability(random.nextDouble());
      strikes[day] = random.nextDouble() < 0.06 * day / DAYS ? 1 : 0;
      last = strikes[day] > 0 ? day : last;
    }
    return CaseCrossover.of(attacks, strikes, FIRST, 7, 0.95);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 2})
  void trendsDropOut(double factor) {
    int covered = 0;
    double sum = 0;
    for (int i = 0; i < 300; i++) {
      CaseCrossover found = simulate(factor, new Draws(111, 1).generator(i));
      covered += found.odds().interval().contains(factor) ? 1 : 0;
      sum += Math.log(found.odds().estimate());
    }
    assertEquals(285, covered, 12, "Intervals that cover");
    assertEquals(Math.log(factor), sum / 300, 0.06);
  }
}
