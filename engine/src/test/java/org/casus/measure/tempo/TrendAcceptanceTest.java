package org.casus.measure.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.measure.EscalationData;
import org.hipparchus.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

/** Progress curves and power laws of attacks in Afghanistan (A16). */
class TrendAcceptanceTest {
  private final JsonNode expected = EscalationData.expected("a16-progress");

  @Test
  void progressCurves() {
    double tolerance = expected.get("tolerance").asDouble();
    SimpleRegression line = new SimpleRegression();
    Map<String, double[]> gaps = gaps();
    assertEquals(expected.get("progress").size(), gaps.size());
    gaps.forEach((province, days) -> {
      ProgressCurve curve = ProgressCurve.of(days);
      JsonNode wanted = expected.get("progress").get(province);
      assertEquals(wanted.get("gaps").asInt(), curve.gaps(), province);
      assertEquals(wanted.get("b").asDouble(), curve.b(), tolerance, province);
      assertEquals(wanted.get("error").asDouble(), curve.error(), tolerance, province);
      assertEquals(wanted.get("first").asDouble(), curve.first(), 1e-3, province);
      assertEquals(wanted.get("explained").asDouble(), curve.explained(), 6e-4, province);
      line.addData(Math.log10(curve.first()), curve.b());
    });
    JsonNode wanted = expected.get("line");
    assertEquals(wanted.get("slope").asDouble(), line.getSlope(), tolerance);
    assertEquals(wanted.get("intercept").asDouble(), line.getIntercept(), tolerance);
    assertEquals(wanted.get("explained").asDouble(), line.getRSquare(), 6e-4);
  }

  @Test
  void powerLaws() {
    JsonNode wanted = expected.get("powerLaw");
    Map<String, double[]> gaps = gaps();
    for (String province : List.of("Helmand", "Kandahar", "Kabul")) {
      double[] since = Objects.requireNonNull(gaps.get(province), province).clone();
      Arrays.parallelPrefix(since, Double::sum);
      PowerLaw law = PowerLaw.toLastEvent(since, 0.95);
      assertEquals(wanted.get(province).get("b").asDouble(), law.b(), wanted.get("tolerance").asDouble(), province);
      double loose = wanted.get("intervalTolerance").asDouble();
      assertEquals(wanted.get(province).get("low").asDouble(), law.interval().low(), loose, province);
      assertEquals(wanted.get(province).get("high").asDouble(), law.interval().high(), loose, province);
    }
  }

  /** Days between attacks by province, in the order of the file; a province's row without a number ends its series. */
  private Map<String, double[]> gaps() {
    Map<String, List<Double>> lists = new LinkedHashMap<>();
    EscalationData.rows(expected.get("file").asText()).stream().filter(row -> !row.get("Tau").isEmpty())
        .forEach(row -> lists.computeIfAbsent(row.get("Province"), p -> new ArrayList<>()).add(Double.parseDouble(row.get("Tau"))));
    Map<String, double[]> gaps = new LinkedHashMap<>();
    lists.forEach((province, days) -> gaps.put(province, days.stream().mapToDouble(Double::doubleValue).toArray()));
    return gaps;
  }
}
