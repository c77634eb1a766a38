package org.casus.measure.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.casus.measure.EscalationData;
import org.casus.measure.hawkes.StepHawkes;
import org.casus.measure.hawkes.Thinning;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;

/**
 * Whether 90 % intervals for the next 30 days hold what they promise where events are steady, clustered or come three times
 * as often from mid-year. {@code -Dforecast.draws=20000} makes the full number of draws.
 */
class CoverageTest {
  private static final int DRAWS = Integer.getInteger("forecast.draws", 1_000);
  private static final double LAG = 5;
  private static final double YEAR = 365;
  private static final double HORIZON = 30;

  private final JsonNode expected = EscalationData.expected("forecast-coverage");

  private record Seen(double covered, double logScore) {}

  @Test
  void theDefaultCoversInAllNineCells() {
    double least = expected.get("least").asDouble();
    double most = expected.get("most").asDouble();
    for (JsonNode truth : expected.get("truths")) {
      for (JsonNode events : expected.get("events")) {
        double covered = seen(CountModel.OVERDISPERSED_POOL, truth.asText(), events.asInt()).covered;
        assertTrue(covered >= least && covered <= most, () -> truth.asText() + " with " + events + " events: " + covered);
      }
    }
  }

  @Test
  void otherModelsAreAsGoodAndBadAsTheStudyFound() {
    double tolerance = expected.get("tolerance").asDouble();
    for (JsonNode one : expected.get("published")) {
      CountModel model = CountModel.valueOf(one.get("model").asText());
      for (int i = 0; i < expected.get("events").size(); i++) {
        Seen seen = seen(model, one.get("truth").asText(), expected.get("events").get(i).asInt());
        assertEquals(one.get("coverage").get(i).asDouble(), seen.covered, tolerance, one + " at " + i);
      }
    }
  }

  @Test
  void logScoresAreThoseOfTheStudy() {
    for (JsonNode one : expected.get("logScores")) {
      CountModel model = CountModel.valueOf(one.get("model").asText());
      double score = seen(model, one.get("truth").asText(), 40).logScore;
      assertEquals(one.get("score").asDouble(), score, expected.get("scoreTolerance").asDouble(), one.toString());
    }
  }

  @Test
  void theDefaultIsWorthItsWidthWhereTheWorldIsNotSteady() {
    for (String truth : new String[] {"clustered", "shift"}) {
      double pool = seen(CountModel.OVERDISPERSED_POOL, truth, 40).logScore;
      double steady = seen(CountModel.JEFFREYS, truth, 40).logScore;
      assertTrue(pool < steady - 0.05, truth + ": " + pool + " against " + steady);
    }
  }

  private static Seen seen(CountModel model, String truth, int events) {
    double[][] rows = new Draws(411, 1).named(truth + events).rows(DRAWS, random -> outcome(model, truth, events, random));
    return new Seen(Arrays.stream(rows).mapToDouble(row -> row[0]).average().orElseThrow(),
        Arrays.stream(rows).mapToDouble(row -> row[1]).average().orElseThrow());
  }

  private static double[] outcome(CountModel model, String truth, int events, SplittableRandom random) {
    double[] all = simulated(truth, events, random);
    double[] past = Arrays.stream(all).filter(t -> t >= 0 && t < YEAR).toArray();
    int next = (int) Arrays.stream(all).filter(t -> t >= YEAR).count();
    Predictive predictive = model.forecast(past, 0, YEAR, HORIZON);
    return new double[] {predictive.interval(0.9).contains(next) ? 1 : 0, Scores.log(predictive, next)};
  }

  /** Events of about so many in the year, and of the days after; those that cluster have had a year to begin. */
  private static double[] simulated(String truth, int events, SplittableRandom random) {
    double rate = events / YEAR;
    return switch (truth) {
      case "steady" -> Thinning.times(new StepHawkes(new double[] {rate}, 0, 1 / LAG), 0, YEAR + HORIZON, random);
      case "clustered" -> Thinning.times(new StepHawkes(new double[] {rate / 2}, 0.5, 1 / LAG), -YEAR, YEAR + HORIZON, random);
      case "shift" -> Arrays.stream(Thinning.times(new StepHawkes(new double[] {rate / 2, 1.5 * rate}, 0, 1 / LAG), 0, 2 * YEAR, random))
          .map(t -> t - YEAR / 2).filter(t -> t < YEAR + HORIZON).toArray();
      default -> throw new IllegalArgumentException(truth);
    };
  }
}
