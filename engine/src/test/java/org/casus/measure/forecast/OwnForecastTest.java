package org.casus.measure.forecast;

import static org.casus.measure.ToldReport.IRAQ;
import static org.casus.measure.ToldReport.TAJI;
import static org.casus.measure.ToldReport.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventType;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.ledger.Forecast;
import org.casus.ledger.Resolution;
import org.casus.ledger.Resolution.Outcome;
import org.casus.measure.ToldReport;
import org.junit.jupiter.api.Test;

/** Forecasts that Casus makes, from the incidents they stand on to their scores. */
class OwnForecastTest {
  private static final LocalDate NEW_YEAR = LocalDate.parse("2021-01-01");
  private static final IncidentFilter ATTACKS = new IncidentFilter(Lens.LIKELY, DateInterval.UNKNOWN, Set.of(), null, Set.of(EventType.ASSAULT),
      Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, true, Map.of());

  /** An attack every ten days of two years, and a report each month. */
  private static CaseView view() {
    List<ToldReport> reports = new ArrayList<>();
    for (int month = 0; month < 24; month++) {
      LocalDate first = NEW_YEAR.plusMonths(month);
      ToldReport report = new ToldReport("month-" + month + ".txt", "Example Desk", first.plusMonths(1).toString());
      first.datesUntil(first.plusMonths(1)).filter(day -> day.toEpochDay() % 10 == 0).forEach(day ->
          report.event(report.attack("Rockets hit Camp Taji on " + day + ".", on(day.toString()), List.of(TAJI, IRAQ))));
      reports.add(report);
    }
    return ToldReport.view(reports.toArray(ToldReport[]::new));
  }

  @Test
  void madeFrozenResolvedAndScored() {
    CaseView view = view();
    List<Forecast> forecasts = new ArrayList<>();
    for (int month = 12; month < 23; month++) {
      OwnForecast own = OwnForecast.of(view, ATTACKS, "attacks", NEW_YEAR, NEW_YEAR.plusMonths(month).minusDays(1), 30);
      assertNotNull(own.forecast(), own.outlook().sentence());
      forecasts.add(own.forecast());
    }
    Forecast first = forecasts.get(0);
    assertEquals("Casus, overdispersed pool", first.by().name());
    assertEquals(first, AssertionJson.read(AssertionJson.text(first), Forecast.class));
    Predictive predictive = OwnForecast.predictive(first);
    assertNotNull(predictive);
    assertEquals(predictive.atLeast(1), Scorecard.probability(first));
    assertEquals(3.1, predictive.mean(), 0.2);
    List<Resolution> resolutions = Resolver.all(view, forecasts, LocalDate.parse("2023-01-01"));
    assertTrue(resolutions.stream().allMatch(each -> each.outcome() == Outcome.HAPPENED && each.count() != null && each.count() == 3), resolutions.toString());
    Scorecard card = Scorecard.byForecaster(forecasts, resolutions).get("Casus, overdispersed pool");
    assertNotNull(card);
    assertEquals(11, card.scored());
    assertEquals(1, card.covered());
    assertTrue(card.brier() < 0.01 && card.crps() < 1, card.toString());
    assertNull(card.reliability());
  }

  @Test
  void itsDaysMustBeOverBeforeTheCountIsTaken() {
    CaseView view = view();
    Forecast forecast = OwnForecast.of(view, ATTACKS, "attacks", NEW_YEAR, LocalDate.parse("2022-06-30"), 30).forecast();
    assertNotNull(forecast);
    Resolution meanwhile = Resolver.one(view, forecast, LocalDate.parse("2022-07-20"));
    assertEquals(Outcome.OPEN, meanwhile.outcome());
    assertTrue(meanwhile.count() != null && meanwhile.count() >= 1, meanwhile.toString());
  }

  @Test
  void noForecastFromOldReportsOrForTooLong() {
    CaseView view = view();
    OwnForecast stale = OwnForecast.of(view, ATTACKS, "attacks", NEW_YEAR, LocalDate.parse("2023-03-01"), 30);
    assertNull(stale.forecast());
    assertTrue(stale.outlook().sentence().contains("days old"), stale.outlook().sentence());
    assertNull(OwnForecast.of(view, ATTACKS, "attacks", NEW_YEAR, LocalDate.parse("2021-06-30"), 60).forecast());
  }
}
