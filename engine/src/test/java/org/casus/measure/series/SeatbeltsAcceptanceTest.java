package org.casus.measure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import org.casus.measure.EscalationData;
import org.casus.measure.tempo.Rates;
import org.junit.jupiter.api.Test;

/** A law and the counts before and after it, against R (A11). */
class SeatbeltsAcceptanceTest {
  private final JsonNode expected = EscalationData.expected("a11-seatbelts");
  private final double tolerance = expected.get("tolerance").asDouble();
  private final String file = expected.get("file").asText();
  private final int[] counts = EscalationData.counts(file, expected.get("counts").asText());
  private final int at = Arrays.stream(EscalationData.counts(file, "law")).boxed().toList().indexOf(1);
  private final int lag = expected.get("lag").asInt();
  private final double level = expected.get("level").asDouble();
  private final Design months = Design.of(counts.length).constant().trend().levels("month", EscalationData.counts(file, "month"));

  @Test
  void lawAlone() {
    CountRegression fit = CountRegression.of(counts, months.step("law", at));
    Rates.Ratio ratio = fit.ratio("law", level);
    near("ratio", ratio.estimate());
    near("low", ratio.interval().low());
    near("high", ratio.interval().high());
    Rates.Ratio robust = fit.robustRatio("law", lag, level);
    near("robustLow", robust.interval().low());
    near("robustHigh", robust.interval().high());
    assertEquals(expected.get("phi").asDouble(), fit.phi(), expected.get("phiTolerance").asDouble());
  }

  @Test
  void lawAndSlope() {
    InterruptedSeries series = InterruptedSeries.of(counts, at, months, lag, level);
    JsonNode slope = expected.get("withSlope");
    assertEquals(slope.get("law").asDouble(), Math.log(series.level().estimate()), tolerance);
    assertEquals(slope.get("slope").asDouble(), Math.log(series.slope().estimate()), tolerance);
  }

  @Test
  void noOtherMonthSawSuchAFall() {
    Placebo placebo = InterruptedSeries.placebo(counts, at, months, 12);
    assertTrue(placebo.lower() <= 0.05 && placebo.upper() > 0.9, placebo::toString);
    assertEquals(Math.log(expected.get("ratio").asDouble()), placebo.observed(), tolerance);
  }

  private void near(String name, double actual) {
    assertEquals(expected.get(name).asDouble(), actual, tolerance, name);
  }
}
