package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.casus.measure.EscalationData;
import org.junit.jupiter.api.Test;

/** Exact intervals and tests against R (A8). */
class RatesAcceptanceTest {
  private final JsonNode expected = EscalationData.expected("a8-rates");
  private final double tolerance = expected.get("tolerance").asDouble();

  @Test
  void ratios() {
    for (JsonNode one : expected.get("ratios")) {
      Rates.Ratio ratio = Rates.ratio(one.get("counts").get(0).asInt(), one.get("times").get(0).asDouble(),
          one.get("counts").get(1).asInt(), one.get("times").get(1).asDouble(), 0.95);
      assertEquals(one.get("estimate").asDouble(), ratio.estimate(), tolerance);
      assertEquals(one.get("low").asDouble(), ratio.interval().low(), tolerance);
      assertEquals(one.get("high").asDouble(), ratio.interval().high(), tolerance);
      assertEquals(one.get("p").asDouble(), ratio.p(), tolerance);
    }
  }

  @Test
  void expectedNumbers() {
    for (JsonNode one : expected.get("expected")) {
      Interval interval = Rates.expected(one.get("events").asInt(), 0.95);
      assertEquals(one.get("low").asDouble(), interval.low(), tolerance);
      assertEquals(one.get("high").asDouble(), interval.high(), tolerance);
    }
  }
}
