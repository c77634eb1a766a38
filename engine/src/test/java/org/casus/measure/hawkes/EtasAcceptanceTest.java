package org.casus.measure.hawkes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import org.casus.measure.EscalationData;
import org.junit.jupiter.api.Test;

/** Aftershocks against the R package PtProcess (A5). */
class EtasAcceptanceTest {

  @Test
  void tangshan() {
    JsonNode expected = EscalationData.expected("a5-tangshan");
    double[] times = EscalationData.numbers(expected.get("file").asText(), "time");
    double[] magnitudes = EscalationData.numbers(expected.get("file").asText(), "magnitude");
    double end = expected.get("end").asDouble();
    double tolerance = expected.get("tolerance").asDouble();
    assertEquals(expected.get("events").asInt(), times.length);
    JsonNode d = expected.get("documented");
    Etas documented = new Etas(d.get(0).asDouble(), d.get(1).asDouble(), d.get(2).asDouble(), d.get(3).asDouble(), d.get(4).asDouble());
    assertEquals(expected.get("documentedLogLikelihood").asDouble(), documented.logLikelihood(times, magnitudes, 0, end), tolerance);
    EtasFit fit = EtasFit.of(times, magnitudes, 0, end);
    assertEquals(expected.get("logLikelihood").asDouble(), fit.logLikelihood(), tolerance);
    JsonNode optimum = expected.get("optimum");
    double relative = expected.get("optimumTolerance").asDouble();
    ExpHawkesAcceptanceTest.near(optimum, "mu", fit.process().mu(), relative);
    ExpHawkesAcceptanceTest.near(optimum, "a", fit.process().a(), relative);
    ExpHawkesAcceptanceTest.near(optimum, "alpha", fit.process().alpha(), relative);
    ExpHawkesAcceptanceTest.near(optimum, "c", fit.process().c(), relative);
    ExpHawkesAcceptanceTest.near(optimum, "p", fit.process().p(), relative);
  }
}
