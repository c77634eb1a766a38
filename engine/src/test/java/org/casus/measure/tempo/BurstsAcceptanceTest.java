package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.measure.EscalationData;
import org.junit.jupiter.api.Test;

/** Bursts against the R package of that name (A13). */
class BurstsAcceptanceTest {

  @Test
  void example() {
    JsonNode expected = EscalationData.expected("a13-kleinberg");
    double[] times = EscalationData.numbers(expected.get("file").asText(), "offset");
    List<Bursts.Burst> wanted = new ArrayList<>();
    expected.get("bursts").forEach(b -> wanted.add(new Bursts.Burst(b.get(0).asInt(), b.get(1).asDouble(), b.get(2).asDouble())));
    assertEquals(wanted, Bursts.of(times, expected.get("base").asDouble(), expected.get("gamma").asDouble()));
  }
}
