package org.casus.measure.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.casus.assertion.Likelihood;
import org.casus.measure.tempo.Draws;
import org.casus.measure.tempo.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distributions, scores and words against numbers worked out another way. */
class ForecastTest {
  private static final Predictive SPREAD = Predictive.pool(Predictive.of(3, 0.7), Predictive.of(8, Double.POSITIVE_INFINITY));

  @ParameterizedTest
  @CsvSource({"0.2, 0.5", "4, 1", "60, 13.5", "5, Infinity", "900, Infinity", "900, 3"})
  void probabilitiesAddUp(double mean, double shape) {
    Predictive predictive = Predictive.of(mean, shape);
    double sum = 0;
    double expected = 0;
    double squares = 0;
    int last = predictive.quantile(1 - 1e-13);
    for (int k = 0; k <= last; k++) {
      double p = predictive.probability(k);
      sum += p;
      expected += k * p;
      squares += (k - mean) * (k - mean) * p;
      assertEquals(sum, predictive.cumulative(k), 1e-9);
    }
    assertEquals(mean, expected, 1e-6 * mean);
    assertEquals(mean + mean * mean / shape, squares, 1e-5 * squares);
  }

  @Test
  void aShapeOfOneIsGeometric() {
    assertEquals(0.25 * Math.pow(0.75, 4), Predictive.of(3, 1).probability(4), 1e-14);
    assertEquals(Math.exp(-5) * 125 / 6, Predictive.of(5, Double.POSITIVE_INFINITY).probability(3), 1e-14);
    assertEquals(0.75, Predictive.of(3, 1).atLeast(1), 1e-12);
  }

  @Test
  void quantilesAreTheSmallestThatSuffice() {
    for (double p : new double[] {0.01, 0.05, 0.5, 0.9, 0.999}) {
      int quantile = SPREAD.quantile(p);
      assertTrue(SPREAD.cumulative(quantile) >= p && SPREAD.cumulative(quantile - 1) < p, "At " + p);
    }
    assertEquals(new Interval(SPREAD.quantile(0.1), SPREAD.quantile(0.9)), SPREAD.interval(0.8));
    assertEquals(SPREAD.quantile(0.95), SPREAD.quantiles().get(0.95));
    assertThrows(IllegalArgumentException.class, () -> SPREAD.quantile(1));
  }

  /** CRPS = E|X - y| - E|X - X'| / 2. */
  @ParameterizedTest
  @CsvSource({"0", "3", "9", "40"})
  void crpsIsTheEnergyForm(int outcome) {
    double near = 0;
    double between = 0;
    for (int i = 0; i < 150; i++) {
      near += SPREAD.probability(i) * Math.abs(i - outcome);
      for (int j = 0; j < 150; j++) {
        between += SPREAD.probability(i) * SPREAD.probability(j) * Math.abs(i - j);
      }
    }
    assertEquals(near - between / 2, Scores.crps(SPREAD, outcome), 1e-6);
  }

  @Test
  void scoresByHand() {
    assertEquals(0.09, Scores.brier(0.7, true), 1e-12);
    assertEquals(0.49, Scores.brier(0.7, false), 1e-12);
    assertEquals(-Math.log(0.3), Scores.log(0.7, false), 1e-12);
    assertEquals(Double.POSITIVE_INFINITY, Scores.log(0, true));
    assertEquals(-Math.log(SPREAD.probability(4)), Scores.log(SPREAD, 4), 1e-12);
    assertEquals(5, Scores.interval(new Interval(2, 7), 0.9, 7), 1e-12);
    assertEquals(5 + 20 * 2, Scores.interval(new Interval(2, 7), 0.9, 9), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> Scores.brier(1.2, true));
  }

  @Test
  void transformsOfRightForecastsAreUniformAndRepeat() {
    int[] outcomes = new int[2_000];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = SPREAD.quantile(0.5e-9 + new Draws(3, 1).generator(i).nextDouble() * (1 - 1e-9));
    }
    List<Predictive> forecasts = Collections.nCopies(outcomes.length, SPREAD);
    double[] pit = Scores.pit(forecasts, outcomes, new Draws(4, 1));
    assertArrayEquals(pit, Scores.pit(forecasts, outcomes, new Draws(4, 8)));
    for (int tenth = 1; tenth < 10; tenth++) {
      double edge = tenth / 10.0;
      assertEquals(edge, Arrays.stream(pit).filter(u -> u < edge).count() / 2000.0, 0.04);
    }
  }

  /** Against R's {@code prop.test(x, n, correct = FALSE)}. */
  @Test
  void wilson() {
    assertEquals(0.2365931, Reliability.wilson(5, 10, 0.95).low(), 1e-6);
    assertEquals(0.7634069, Reliability.wilson(5, 10, 0.95).high(), 1e-6);
    assertEquals(0, Reliability.wilson(0, 10, 0.95).low(), 1e-12);
    assertEquals(0.2775328, Reliability.wilson(0, 10, 0.95).high(), 1e-6);
  }

  @Test
  void reliabilityNeedsFifty() {
    double[] given = new double[60];
    boolean[] happened = new boolean[60];
    for (int i = 0; i < 60; i++) {
      given[i] = i < 20 ? 0.7 : 0.9;
      happened[i] = i % 4 != 0;
    }
    Reliability table = Reliability.of(given, happened);
    assertEquals(List.of(Likelihood.LIKELY, Likelihood.VERY_LIKELY), table.rows().stream().map(Reliability.Row::band).toList());
    assertEquals(0.75, table.rows().get(1).frequency(), 1e-12);
    assertEquals(40, table.rows().get(1).forecasts());
    String message = String.valueOf(assertThrows(IllegalArgumentException.class,
        () -> Reliability.of(Arrays.copyOf(given, 49), Arrays.copyOf(happened, 49))).getMessage());
    assertTrue(message.contains("49") && message.contains("50"), message);
  }

  @Test
  void skill() {
    double[] benchmark = new Draws(8, 1).values(80, random -> 1 + random.nextDouble());
    Skill none = Skill.against(benchmark, benchmark, 4, 0.95, 499, new Draws(9, 1));
    assertEquals(0, none.estimate(), 1e-12);
    assertEquals(0, none.interval().width(), 1e-12);
    double[] better = Arrays.stream(benchmark).map(s -> 0.6 * s + 0.1 * Math.sin(1000 * s)).toArray();
    Skill some = Skill.against(better, benchmark, 4, 0.95, 499, new Draws(9, 1));
    assertTrue(some.interval().low() > 0.3 && some.interval().contains(some.estimate()) && some.interval().high() < 0.5, some.toString());
    assertEquals(some, Skill.against(better, benchmark, 4, 0.95, 499, new Draws(9, 4)));
    assertThrows(IllegalArgumentException.class, () -> Skill.against(better, benchmark, 81, 0.95, 499, new Draws(9, 1)));
  }

  @ParameterizedTest
  @CsvSource({"0, ALMOST_NO_CHANCE", "0.05, VERY_UNLIKELY", "0.3, UNLIKELY", "0.5, EVEN", "0.55, LIKELY", "0.799, LIKELY", "0.87, VERY_LIKELY",
      "0.95, ALMOST_CERTAIN", "1, ALMOST_CERTAIN"})
  void words(double probability, Likelihood word) {
    assertEquals(word, Likelihood.of(probability));
  }

  @Test
  void noWordBeyondProbabilities() {
    assertThrows(IllegalArgumentException.class, () -> Likelihood.of(1.01));
    assertThrows(IllegalArgumentException.class, () -> Likelihood.of(Double.NaN));
  }

  @Test
  void outlooks() {
    double[] times = new double[13];
    Arrays.setAll(times, i -> 28.0 * i + 3);
    Outlook outlook = Outlook.of(times, 0, 365, 30, 2);
    assertEquals(CountModel.OVERDISPERSED_POOL, outlook.model());
    assertEquals(CountModel.OVERDISPERSED_POOL.forecast(times, 0, 365, 30), outlook.predictive());
    assertTrue(outlook.sentence().startsWith("Further events in the next 30 days: likely ("), outlook.sentence());
    assertEquals(1, outlook.cautions().size());
    Outlook few = Outlook.of(Arrays.copyOf(times, 7), 0, 365, 30, 2);
    assertEquals(CountModel.JEFFREYS, few.model());
    assertNotNull(few.predictive());
    assertEquals(7.5 * 30 / 365, few.predictive().mean(), 1e-12);
    assertNull(Outlook.of(times, 0, 365, 92, 2).predictive());
    Outlook stale = Outlook.of(times, 0, 365, 30, 31);
    assertTrue(stale.sentence().contains("31 days old"), stale.sentence());
    assertEquals(Likelihood.UNSCALED, stale.word(1));
  }

  @Test
  void oldEventsWeighHalf() {
    double[] times = {275, 365};
    Predictive fading = CountModel.DISCOUNTED.forecast(times, 0, 365, 30);
    double watched = 90 / Math.log(2) * (1 - Math.pow(2, -365 / 90.0));
    assertEquals(2.0 / watched * 30, fading.mean(), 1e-12);
    assertEquals(1.5 + 0.5, fading.parts().get(0).shape(), 1e-12);
    assertEquals(2.5 / 90 * 30, CountModel.PERSISTENCE.forecast(times, 0, 365, 30).mean(), 1e-12);
  }
}
