package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.casus.measure.EscalationData;
import org.casus.measure.tempo.Draws;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that excite later counts: fits against published data (A17) and of simulated days. */
class CountHawkesTest {

  @Test
  void airstrikesByDay() {
    JsonNode expected = EscalationData.expected("a17-iraq");
    double tolerance = expected.get("tolerance").asDouble();
    JsonNode excitation = expected.get("excitation");
    for (JsonNode one : excitation.get("cases")) {
      int[] counts = EscalationData.counts(one.get("file").asText(), excitation.get("column").asText());
      CountHawkesFit fit = CountHawkesFit.of(counts, excitation.get("longest").asDouble());
      assertEquals(one.get("n").asDouble(), fit.process().n(), tolerance);
      assertEquals(one.get("lag").asDouble(), fit.process().meanLag(), expected.get("lagTolerance").asDouble());
      assertEquals(one.get("logLikelihood").asDouble(), fit.logLikelihood(), tolerance);
      assertEquals(one.path("mu").asDouble(fit.process().mu()), fit.process().mu(), tolerance);
    }
  }

  /** Days of a process, each drawn given those before it. */
  static int[] simulate(CountHawkes process, int days, SplittableRandom random) {
    int[] counts = new int[days];
    double active = 0;
    for (int day = 0; day < days; day++) {
      double mean = process.mu() + process.n() * (1 - process.decay()) * active;
      counts[day] = new PoissonDistribution(mean).inverseCumulativeProbability(random.nextDouble());
      active = process.decay() * active + counts[day];
    }
    return counts;
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.5", "0.6, 0.8", "0.8, 0.2"})
  void findsWhatWasSimulated(double n, double decay) {
    CountHawkes truth = new CountHawkes(2, n, decay);
    CountHawkesFit fit = CountHawkesFit.of(simulate(truth, 4000, new Draws(91, 1).generator(0)), 60);
    assertEquals(n, fit.process().n(), 0.08);
    assertEquals(truth.meanLag(), fit.process().meanLag(), 0.2 * truth.meanLag());
    assertTrue(fit.statistic() > 100);
  }

  @Test
  void slopesAreThoseOfTheLikelihood() {
    int[] counts = {0, 3, 1, 0, 0, 5, 2, 2, 0, 1};
    double[] at = {0.7, 0.4, 0.6};
    double[] slopes = new double[3];
    double[] unused = new double[3];
    new CountHawkes(at[0], at[1], at[2]).logLikelihood(counts, slopes);
    for (int i = 0; i < 3; i++) {
      double[] up = at.clone();
      double[] down = at.clone();
      up[i] += 1e-6;
      down[i] -= 1e-6;
      double rise = new CountHawkes(up[0], up[1], up[2]).logLikelihood(counts, unused) - new CountHawkes(down[0], down[1], down[2]).logLikelihood(counts, unused);
      assertEquals(rise / 2e-6, slopes[i], 1e-6);
    }
  }

  @Test
  void independentDaysExciteNothing() {
    int large = 0;
    for (int i = 0; i < 200; i++) {
      CountHawkesFit fit = CountHawkesFit.of(simulate(new CountHawkes(0.3, 0, 0), 365, new Draws(92, 1).generator(i)), 60);
      large += fit.statistic() > 3.84 ? 1 : 0;
    }
    assertTrue(large <= 20, "Found excitation in " + large + " of 200");
    CountHawkesFit even = CountHawkesFit.of(new int[] {2, 2, 2, 2, 2, 2}, 60);
    assertEquals(even.poisson(), even.logLikelihood(), 1e-6);
    double[] means = new CountHawkes(1, 0.5, 0.5).means(new int[] {4, 0, 0});
    assertEquals("[1.0, 2.0, 1.5]", Arrays.toString(means));
    assertThrows(IllegalArgumentException.class, () -> CountHawkesFit.of(new int[] {0, 1, 0}, 60));
  }
}
