package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SplittableRandom;
import org.casus.measure.EscalationData;
import org.casus.measure.tempo.Draws;
import org.hipparchus.distribution.discrete.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** Counts that follow counts, against R (A12) and simulated. */
class EndemicEpidemicTest {

  @Test
  void meningococcus() {
    JsonNode all = EscalationData.expected("a12-influmen");
    JsonNode expected = all.get("meningococcus");
    double tolerance = all.get("tolerance").asDouble();
    int[] counts = EscalationData.counts(all.get("file").asText(), "meningococcus");
    Design season = Design.of(counts.length).constant().harmonics(all.get("period").asDouble(), 1);
    assertEquals(expected.get("poisson").asDouble(), EndemicEpidemic.of(counts, List.of(), season, false).aic(), tolerance);
    EndemicEpidemic alone = EndemicEpidemic.of(counts, List.of(), season, true);
    assertEquals(expected.get("overdispersed").asDouble(), alone.aic(), tolerance);
    EndemicEpidemic fit = EndemicEpidemic.of(counts, List.of(counts), season, true);
    assertEquals(expected.get("following").asDouble(), fit.following(0), tolerance);
    assertEquals(expected.get("error").asDouble(), fit.followingError(0), tolerance);
    assertEquals(expected.get("overdispersion").asDouble(), fit.overdispersion(), tolerance);
    assertEquals(expected.get("logLikelihood").asDouble(), fit.logLikelihood(), tolerance);
    assertTrue(fit.p(alone) < 0.01 && fit.p(alone) > 1e-4);
  }

  @Test
  void influenzaAndMeningococcus() {
    JsonNode all = EscalationData.expected("a12-influmen");
    JsonNode expected = all.get("both");
    double tolerance = all.get("tolerance").asDouble();
    int[] meningococcus = EscalationData.counts(all.get("file").asText(), "meningococcus");
    int[] influenza = EscalationData.counts(all.get("file").asText(), "influenza");
    Design constant = Design.of(influenza.length).constant();
    double period = all.get("period").asDouble();
    EndemicEpidemic first = EndemicEpidemic.of(influenza, List.of(influenza), constant.harmonics(period, 3), true);
    EndemicEpidemic second = EndemicEpidemic.of(meningococcus, List.of(meningococcus, influenza), constant.harmonics(period, 1), true);
    assertEquals(expected.get("influenza").asDouble(), first.following(0), tolerance);
    assertEquals(expected.get("meningococcus").asDouble(), second.following(0), tolerance);
    assertEquals(expected.get("cross").asDouble(), second.following(1), all.get("crossTolerance").asDouble());
    assertEquals(expected.get("crossError").asDouble(), second.followingError(1), all.get("crossTolerance").asDouble());
    assertEquals(expected.get("logLikelihood").asDouble(), first.logLikelihood() + second.logLikelihood(), tolerance);
  }

  /** Two series of counts, the second following the first by a factor. */
  private static int[][] simulate(double cross, int steps, SplittableRandom random) {
    int[][] counts = new int[2][steps];
    for (int t = 0; t < steps; t++) {
      double first = 2 + (t > 0 ? 0.3 * counts[0][t - 1] : 0);
      double second = 1 + (t > 0 ? 0.3 * counts[1][t - 1] + cross * counts[0][t - 1] : 0);
      counts[0][t] = new PoissonDistribution(first).inverseCumulativeProbability(random.nextDouble());
      counts[1][t] = new PoissonDistribution(second).inverseCumulativeProbability(random.nextDouble());
    }
    return counts;
  }

  private static double crossP(int[][] counts) {
    Design constant = Design.of(counts[0].length).constant();
    EndemicEpidemic without = EndemicEpidemic.of(counts[1], List.of(counts[1]), constant, true);
    return EndemicEpidemic.of(counts[1], List.of(counts[1], counts[0]), constant, true).p(without);
  }

  @Test
  void findsWhatWasSimulatedAndKeepsItsSize() {
    int[][] lengthy = simulate(0.4, 3000, new Draws(101, 1).generator(0));
    EndemicEpidemic fit = EndemicEpidemic.of(lengthy[1], List.of(lengthy[1], lengthy[0]), Design.of(3000).constant(), true);
    assertEquals(0.3, fit.following(0), 3 * fit.followingError(0));
    assertEquals(0.4, fit.following(1), 3 * fit.followingError(1));
    assertTrue(fit.followingError(1) < 0.05 && fit.overdispersion() < 0.05);
    int wrong = 0;
    int found = 0;
    for (int i = 0; i < 150; i++) {
      wrong += crossP(simulate(0, 156, new Draws(102, 1).generator(i))) <= 0.05 ? 1 : 0;
      found += crossP(simulate(0.5, 156, new Draws(103, 1).generator(i))) <= 0.05 ? 1 : 0;
    }
    assertTrue(wrong <= 10, "Followed what it does not follow in " + wrong + " of 150");
    assertTrue(found >= 140, "Found what it follows in " + found + " of 150");
  }

  @Test
  void errorsSayWhatWasWrong() {
    int[] counts = {1, 2, 0, 3, 1, 2, 2};
    Design constant = Design.of(7).constant();
    assertThrows(IllegalArgumentException.class, () -> EndemicEpidemic.of(counts, List.of(new int[7]), constant, false));
    assertThrows(IllegalArgumentException.class, () -> EndemicEpidemic.of(counts, List.of(new int[] {1, 2}), constant, false));
    EndemicEpidemic fit = EndemicEpidemic.of(counts, List.of(counts), constant, false);
    assertThrows(IllegalArgumentException.class, () -> fit.following(1));
    assertThrows(IllegalArgumentException.class, () -> fit.p(fit));
  }
}
