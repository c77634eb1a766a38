package org.casus.measure.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.DateInterval;
import org.casus.assertion.Likelihood;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.Forecast;
import org.casus.ledger.Forecaster;
import org.casus.ledger.Resolution;
import org.casus.measure.plot.Plot;
import org.junit.jupiter.api.Test;

class ForecastPlotsTest {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  @Test
  void fortyNineAreTabledAndNotDrawn() {
    assertEquals(List.of(), ForecastPlots.of(forecasts(49), resolutions(49)));
    assertEquals(49, ForecastPlots.table(forecasts(49), resolutions(49)).rows().size());
    assertEquals(List.of("did_not", "0"), ForecastPlots.table(forecasts(49), resolutions(49)).rows().get(4).subList(5, 7));
  }

  /** Sixty forecasts of 87 %, of which four in five came true: 48 of 60. Each expects about 2 and gets 3 or 0, so that no count lies high. */
  @Test
  void sixtyAreDrawn() {
    List<Plot> plots = ForecastPlots.of(forecasts(60), resolutions(60));
    assertEquals(List.of("reliability", "pit"), plots.stream().map(Plot::id).toList());
    assertEquals(List.of("very likely", "60", "48", "0.87", "0.80"), plots.get(0).table().rows().get(0).subList(0, 5));
    assertEquals(60, plots.get(1).table().rows().stream().mapToInt(row -> Integer.parseInt(row.get(1))).sum());
    assertEquals("0", plots.get(1).table().rows().get(9).get(1));
    assertEquals(12, plots.get(1).table().rows().subList(0, 2).stream().mapToInt(row -> Integer.parseInt(row.get(1))).sum());
  }

  private static List<Forecast> forecasts(int number) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      LocalDate day = FIRST.plusDays(i);
      forecasts.add(Forecast.of(Forecaster.casus("a model"), "How many after " + day + "?", IncidentFilter.ALL, 1, day, new DateInterval(day.plusDays(1), day.plusDays(30)),
          Likelihood.VERY_LIKELY, 0.87, new Forecast.Spread("a model", List.of(new Forecast.Part(2, Double.POSITIVE_INFINITY)), List.of()), day, List.of(), null));
    }
    return forecasts;
  }

  private static List<Resolution> resolutions(int number) {
    List<Forecast> forecasts = forecasts(number);
    List<Resolution> resolutions = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      boolean came = i % 5 != 4;
      resolutions.add(new Resolution(forecasts.get(i).id(), FIRST.plusYears(1), came ? Resolution.Outcome.HAPPENED : Resolution.Outcome.DID_NOT, came ? 3L : 0L, List.of(), "So it is."));
    }
    return resolutions;
  }
}
