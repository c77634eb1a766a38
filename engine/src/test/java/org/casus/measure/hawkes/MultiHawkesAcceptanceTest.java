package org.casus.measure.hawkes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.casus.measure.EscalationData;
import org.junit.jupiter.api.Test;

/** Fits of events of two kinds against a published fit and exact optima (A3, A4). */
class MultiHawkesAcceptanceTest {

  @Test
  void eachSortOfDecay() {
    JsonNode expected = EscalationData.expected("a3-bivariate");
    Marked events = events(expected, "stream", 1);
    for (MultiHawkes.Decay decay : MultiHawkes.Decay.values()) {
      MultiHawkesFit fit = MultiHawkesFit.of(events, decay, Bounds.DAYS);
      assertEquals(expected.get("logLikelihood").get(decay.name()).asDouble(), fit.logLikelihood(),
          expected.get("likelihoodTolerance").asDouble(), decay.name());
      assertEquals(fit.logLikelihood(), fit.process().logLikelihood(events), 1e-8);
    }
  }

  @Test
  void bySourceAsPublished() {
    JsonNode expected = EscalationData.expected("a3-bivariate");
    MultiHawkes process = MultiHawkesFit.of(events(expected, "stream", 1), MultiHawkes.Decay.SOURCE, Bounds.DAYS).process();
    for (int i = 0; i < 2; i++) {
      for (String from : new String[] {"published", "optimum"}) {
        JsonNode wanted = expected.get(from);
        boolean published = from.equals("published");
        double share = published ? expected.get("publishedTolerance").asDouble() : 0;
        double least = published ? 0 : wanted.get("tolerance").asDouble();
        near(wanted.get("mu").get(i).asDouble(), process.mu()[i], share, least);
        near(wanted.get("beta").get(i).asDouble(), process.beta()[0][i], share, least);
        for (int j = 0; j < 2; j++) {
          near(wanted.get("alpha").get(i).get(j).asDouble(), process.n()[i][j] * process.beta()[i][j], share, least);
        }
      }
    }
  }

  @Test
  void tenThousandEvents() {
    JsonNode expected = EscalationData.expected("a4-bivariate");
    double tolerance = expected.get("tolerance").asDouble();
    MultiHawkesFit fit = MultiHawkesFit.of(events(expected, "dim", 0), MultiHawkes.Decay.TARGET, Bounds.DAYS);
    assertEquals(expected.get("logLikelihood").asDouble(), fit.logLikelihood(), tolerance);
    for (int i = 0; i < 2; i++) {
      assertEquals(expected.get("mu").get(i).asDouble(), fit.process().mu()[i], tolerance);
      for (int j = 0; j < 2; j++) {
        assertEquals(expected.get("n").get(i).get(j).asDouble(), fit.process().n()[i][j], tolerance);
        assertEquals(expected.get("beta").get(i).asDouble(), fit.process().beta()[i][j], tolerance);
      }
    }
  }

  private static Marked events(JsonNode expected, String column, int first) {
    String file = expected.get("file").asText();
    int[] kinds = java.util.Arrays.stream(EscalationData.counts(file, column)).map(kind -> kind - first).toArray();
    return new Marked(EscalationData.numbers(file, "t"), kinds, 2, 0, expected.get("end").asDouble());
  }

  private static void near(double expected, double actual, double share, double least) {
    assertEquals(expected, actual, Math.max(least, share * Math.abs(expected)));
  }
}
