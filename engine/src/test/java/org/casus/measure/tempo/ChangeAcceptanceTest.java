package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.casus.measure.EscalationData;
import org.junit.jupiter.api.Test;

/** Changes in two series that every textbook uses (A6, A7). */
class ChangeAcceptanceTest {

  @Test
  void coal() {
    JsonNode expected = EscalationData.expected("a6-coal");
    int[] counts = EscalationData.counts(expected.get("file").asText(), "count");
    int first = expected.get("firstYear").asInt();
    assertEquals(expected.get("events").asInt(), Arrays.stream(counts).sum());
    JsonNode change = expected.get("change");
    double tolerance = expected.get("tolerance").asDouble();
    CountChange.Found found = CountChange.find(counts, 1);
    assertEquals(change.get("after").asInt(), first - 1 + found.after());
    assertEquals(change.get("rateBefore").asDouble(), found.rateBefore(), tolerance);
    assertEquals(change.get("rateAfter").asDouble(), found.rateAfter(), tolerance);
    assertEquals(change.get("statistic").asDouble(), found.statistic(), tolerance);
    JsonNode expectedPosterior = expected.get("posterior");
    CountChange.Posterior posterior =
        CountChange.posterior(counts, expectedPosterior.get("alpha").asDouble(), expectedPosterior.get("beta").asDouble());
    assertEquals(expectedPosterior.get("mode").asInt(), first - 1 + posterior.mode());
    assertEquals(expectedPosterior.get("probability").asDouble(), posterior.probabilities()[posterior.mode() - 1],
        expectedPosterior.get("tolerance").asDouble());
    Interval set = posterior.shortest(expectedPosterior.get("level").asDouble());
    assertEquals(expectedPosterior.get("first").asDouble(), first - 1 + set.low());
    assertEquals(expectedPosterior.get("last").asDouble(), first - 1 + set.high());
  }

  @Test
  void coalSeveral() {
    JsonNode expected = EscalationData.expected("a6-coal");
    int[] counts = EscalationData.counts(expected.get("file").asText(), "count");
    int before = expected.get("firstYear").asInt() - 1;
    for (Pelt.Penalty penalty : Pelt.Penalty.values()) {
      int[] years = Arrays.stream(Pelt.poisson(counts, 1, penalty)).map(period -> period + before).toArray();
      JsonNode wanted = expected.get("pelt").get(penalty.name());
      assertArrayEquals(StreamSupport.stream(wanted.spliterator(), false).mapToInt(JsonNode::asInt).toArray(), years, penalty.name());
    }
  }

  @Test
  void nile() {
    JsonNode expected = EscalationData.expected("a7-nile");
    double[] flows = EscalationData.numbers(expected.get("file").asText(), "flow");
    LevelShift shift = LevelShift.find(flows, expected.get("shortest").asInt(), expected.get("level").asDouble());
    assertEquals(expected.get("after").asInt(), shift.after());
    assertEquals(expected.get("first").asInt(), shift.first());
    assertEquals(expected.get("last").asInt(), shift.last());
    double[] years = EscalationData.numbers(expected.get("file").asText(), "year");
    assertEquals(expected.get("year").asDouble(), years[shift.after() - 1]);
  }
}
