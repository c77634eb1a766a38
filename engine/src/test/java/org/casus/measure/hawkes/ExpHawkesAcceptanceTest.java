package org.casus.measure.hawkes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.casus.measure.EscalationData;
import org.junit.jupiter.api.Test;

/** Fits of the univariate process against exact optima and a published fit (A1, A2). */
class ExpHawkesAcceptanceTest {

  @Test
  void simulatedEvents() {
    JsonNode expected = EscalationData.expected("a1-hawkes");
    double relative = expected.get("parameterTolerance").asDouble();
    for (JsonNode one : expected.get("cases")) {
      double[] times = EscalationData.numbers(one.get("file").asText(), "t");
      double end = one.get("end").asDouble();
      ExpHawkesFit fit = ExpHawkesFit.of(times, 0, end, Bounds.DAYS);
      near(one, "mu", fit.process().mu(), relative);
      near(one, "n", fit.process().n(), relative);
      near(one, "beta", fit.process().beta(), relative);
      near(one, "logLikelihood", fit.logLikelihood(), expected.get("likelihoodTolerance").asDouble());
      near(one, "poisson", fit.poisson(), expected.get("likelihoodTolerance").asDouble());
      Fitness fitness = Fitness.of(fit.process().rescaled(times, 0, end));
      assertEquals(one.get("distance").asDouble(), fitness.distance(), expected.get("distanceTolerance").asDouble());
      assertEquals(one.get("p").asDouble(), fitness.p(), 2e-3);
    }
  }

  @Test
  void retweets() {
    JsonNode expected = EscalationData.expected("a2-retweets");
    double[] times = EscalationData.numbers(expected.get("file").asText(), "minutes");
    double end = times[times.length - 1];
    ExpHawkesFit fit = ExpHawkesFit.of(times, 0, end, Bounds.DAYS);
    ExpHawkes process = fit.process();
    JsonNode published = expected.get("published");
    double loose = expected.get("publishedTolerance").asDouble();
    near(published, "mu", process.mu(), loose);
    near(published, "alpha", process.n() * process.beta(), loose);
    near(published, "beta", process.beta(), loose);
    JsonNode optimum = expected.get("optimum");
    double close = expected.get("optimumTolerance").asDouble();
    near(optimum, "mu", process.mu(), close);
    near(optimum, "n", process.n(), close);
    near(optimum, "beta", process.beta(), close);
    near(optimum, "logLikelihood", fit.logLikelihood(), 1e-8);
    double p = Fitness.of(process.rescaled(times, 0, end)).p();
    assertTrue(p < 0.001, () -> "The published fit is rejected with p near 0.0002, not " + p);
  }

  static void near(JsonNode expected, String name, double actual, double relative) {
    double value = expected.get(name).asDouble();
    assertEquals(value, actual, relative * Math.abs(value), name);
  }
}
