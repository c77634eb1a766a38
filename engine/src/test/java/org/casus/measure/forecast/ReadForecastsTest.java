package org.casus.measure.forecast;

import static org.casus.measure.ToldReport.DIA;
import static org.casus.measure.ToldReport.ERBIL;
import static org.casus.measure.ToldReport.GUARDIANS;
import static org.casus.measure.ToldReport.IRAQ;
import static org.casus.measure.ToldReport.KATAIB;
import static org.casus.measure.ToldReport.TAJI;
import static org.casus.measure.ToldReport.on;
import static org.casus.measure.ToldReport.over;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.CaseView;
import org.casus.ledger.Forecast;
import org.casus.ledger.Resolution;
import org.casus.ledger.Resolution.Outcome;
import org.casus.measure.ToldReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reports say of the future, read as forecasts and looked up among incidents. */
class ReadForecastsTest {
  private static final ReadForecasts READ = new ReadForecasts(Knowledge.shipped());
  private static final String AGAIN = "Kataib Hezbollah probably will continue attacks in Iraq.";

  /** A report of May that forecasts and tells of one earlier attack, so that its names are known. */
  private static ToldReport may(String forecast, Likelihood likelihood) {
    ToldReport report = new ToldReport("may.txt", "Example Desk", "2021-05-01");
    EventAssertion early = report.event(report.attack("Rockets hit Erbil on 3 April.", on("2021-04-03"), List.of(ERBIL, IRAQ)));
    report.says(early, KATAIB, Stance.CLAIMS, KATAIB, Likelihood.FACT, "Kataib Hezbollah claimed it.");
    report.judges(forecast, likelihood, DIA);
    return report;
  }

  private static ToldReport december(DateInterval date, org.casus.assertion.ActorRef doer) {
    ToldReport report = new ToldReport("december.txt", "Other Desk", "2021-12-01");
    EventAssertion taji = report.event(report.attack("Rockets hit Camp Taji.", date, List.of(TAJI, IRAQ)));
    report.says(taji, doer, Stance.CLAIMS, doer, Likelihood.FACT, "It was claimed.");
    return report;
  }

  private static Forecast only(CaseView view) {
    List<Forecast> forecasts = READ.of(view);
    assertEquals(1, forecasts.size());
    return forecasts.get(0);
  }

  private static Resolution at(CaseView view, String day) {
    return Resolver.one(view, only(view), LocalDate.parse(day));
  }

  @Test
  void aJudgmentBecomesAForecastWithItsWords() {
    CaseView view = ToldReport.view(may(AGAIN, Likelihood.LIKELY));
    Forecast forecast = only(view);
    assertEquals("Defense Intelligence Agency", forecast.by().name());
    assertEquals(AGAIN, forecast.by().quotes().get(0).quote());
    assertNotNull(forecast.about());
    assertEquals(Set.of(KATAIB.key()), forecast.about().doers());
    assertEquals(Set.of("iraq"), forecast.about().places());
    assertEquals(Set.of(EventType.ASSAULT), forecast.about().types());
    assertEquals(over("2021-05-02", "2021-07-30"), forecast.horizon());
    assertEquals(Likelihood.LIKELY, forecast.term());
    assertNull(forecast.probability());
    assertTrue(forecast.assumptions().get(0).contains("90 days is an assumption of Casus"), forecast.toString());
    assertEquals(READ.of(view), READ.of(ToldReport.view(may(AGAIN, Likelihood.LIKELY))));
  }

  @Test
  void incidentsResolveIt() {
    CaseView view = ToldReport.view(may(AGAIN, Likelihood.LIKELY), december(on("2021-06-09"), KATAIB));
    Resolution early = at(view, "2021-05-20");
    assertEquals(Outcome.OPEN, early.outcome());
    Resolution later = at(view, "2021-06-30");
    assertEquals(Outcome.HAPPENED, later.outcome());
    assertEquals(1, later.incidents().size());
    assertTrue(view.incident(later.incidents().get(0)).orElseThrow().settled().date().isDay());
  }

  @Test
  void whatNobodyReportedDidNotHappenOnlyOnceReportsReachThatFar() {
    CaseView view = ToldReport.view(may(AGAIN, Likelihood.LIKELY), december(on("2021-09-09"), KATAIB));
    assertEquals(Outcome.OPEN, at(view, "2021-08-15").outcome());
    assertEquals(Outcome.DID_NOT, at(view, "2021-12-31").outcome());
    CaseView others = ToldReport.view(may(AGAIN, Likelihood.LIKELY), december(on("2021-06-09"), GUARDIANS));
    assertEquals(Outcome.DID_NOT, at(others, "2021-12-31").outcome());
  }

  @Test
  void silenceOfReportsFromElsewhereMeansNothing() {
    ToldReport elsewhere = new ToldReport("syria.txt", "Third Desk", "2021-12-01");
    elsewhere.event(elsewhere.attack("Rockets hit a base in Syria.", on("2021-11-03"), List.of(ToldReport.SYRIA)));
    Resolution resolution = at(ToldReport.view(may(AGAIN, Likelihood.LIKELY), elsewhere), "2021-12-31");
    assertEquals(Outcome.OPEN, resolution.outcome());
    assertTrue(resolution.reason().contains("2021-05-01"), resolution.reason());
  }

  @Test
  void whatWasToldBeforehandCannotBearItOut() {
    ToldReport report = may(AGAIN, Likelihood.LIKELY);
    EventAssertion undated = report.event(report.attack("Rockets hit Camp Taji.", DateInterval.UNKNOWN, List.of(TAJI, IRAQ)));
    report.says(undated, KATAIB, Stance.CLAIMS, KATAIB, Likelihood.FACT, "It was claimed too.");
    assertEquals(Outcome.DID_NOT, at(ToldReport.view(report, december(on("2021-09-09"), KATAIB)), "2021-12-31").outcome());
  }

  @Test
  void aHedgeThatTheReaderDidNotSeeCounts() {
    Forecast forecast = only(ToldReport.view(may("More attacks by Kataib Hezbollah are very likely.", Likelihood.FACT)));
    assertEquals(Likelihood.VERY_LIKELY, forecast.term());
    assertTrue(forecast.assumptions().get(0).contains("“very likely”"), forecast.toString());
  }

  @Test
  void aFacadeActsForItsParent() {
    ToldReport told = december(on("2021-06-09"), GUARDIANS);
    told.front(GUARDIANS, KATAIB, DIA, Likelihood.FACT, "Saraya Awliya al-Dam is a facade of Kataib Hezbollah, the DIA said.");
    assertEquals(Outcome.HAPPENED, at(ToldReport.view(may(AGAIN, Likelihood.LIKELY), told), "2021-12-31").outcome());
  }

  @Test
  void whatIsTooVagueResolvesNothing() {
    CaseView view = ToldReport.view(may(AGAIN, Likelihood.LIKELY), december(over("2021-07-01", "2021-08-31"), KATAIB));
    Resolution resolution = at(view, "2021-12-31");
    assertEquals(Outcome.CANNOT_BE_RESOLVED, resolution.outcome());
    assertEquals(1, resolution.incidents().size());
  }

  @Test
  void groupsInGeneralAreThoseOfTheCase() {
    CaseView view = ToldReport.view(may("The DIA expects that militias probably will attack bases in the next six months.", Likelihood.LIKELY),
        december(on("2021-06-09"), GUARDIANS));
    Forecast forecast = only(view);
    assertNotNull(forecast.about());
    assertEquals(Set.of(KATAIB.key(), GUARDIANS.key()), forecast.about().doers());
    assertEquals(over("2021-05-02", "2021-10-28"), forecast.horizon());
    assertTrue(forecast.assumptions().stream().anyMatch(each -> each.startsWith("“militias” is taken to mean any of the 2")), forecast.toString());
    assertEquals(Outcome.HAPPENED, at(view, "2021-12-31").outcome());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Kataib Hezbollah will attack Erbil if the talks fail. | condition",
      "Kataib Hezbollah will not attack Erbil this year. | will not be",
      "Kataib Hezbollah will increase its attacks in Iraq. | change",
      "Things in Iraq will probably get better soon. | no attack",
      "After the attack on Erbil, talks will probably be held in Iraq. | no attack",
      "Kataib Hezbollah will probably take part in the vote. | no attack",
      "Attacks will probably go on for a while. | neither by whom nor where"})
  void whatCannotBeCountedIsKeptWithTheReason(String sentence, String reason) {
    CaseView view = ToldReport.view(may(sentence, Likelihood.LIKELY));
    Forecast forecast = only(view);
    assertNull(forecast.about());
    assertTrue(String.valueOf(forecast.unresolvable()).contains(reason), forecast.unresolvable());
    Resolution resolution = Resolver.one(view, forecast, LocalDate.parse("2030-01-01"));
    assertEquals(Outcome.CANNOT_BE_RESOLVED, resolution.outcome());
    assertEquals(forecast.unresolvable(), resolution.reason());
  }

  @Test
  void doersAreFoundOnEitherSideOfTheAct() {
    Forecast by = only(ToldReport.view(may("Attacks by Kataib Hezbollah on Erbil are likely.", Likelihood.LIKELY)));
    assertNotNull(by.about());
    assertEquals(Set.of(KATAIB.key()), by.about().doers());
    Forecast suffered = only(ToldReport.view(may("Kataib Hezbollah will probably be attacked in Erbil, Iraq.", Likelihood.LIKELY)));
    assertNotNull(suffered.about());
    assertEquals(Set.of(), suffered.about().doers());
    assertEquals(Set.of("erbil"), suffered.about().places());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kataib Hezbollah may launch further rocket attacks on Erbil.", "Kataib Hezbollah is likely to attack Erbil again.",
      "Further strikes by Kataib Hezbollah on Erbil are likely.", "Kataib Hezbollah could soon ambush a convoy near Erbil.",
      "We judge that Kataib Hezbollah will almost certainly target Erbil.", "Kataib Hezbollah raids on Erbil will probably continue."})
  void waysToSayIt(String sentence) {
    Forecast forecast = only(ToldReport.view(may(sentence, Likelihood.UNSCALED)));
    assertNotNull(forecast.about(), forecast.unresolvable());
    assertEquals(Set.of(KATAIB.key()), forecast.about().doers());
    assertEquals(Set.of("erbil"), forecast.about().places());
  }

  @Test
  void flatWordsAreNoFacts() {
    Forecast forecast = only(ToldReport.view(may("Kataib Hezbollah will attack Erbil again.", Likelihood.FACT)));
    assertEquals(Likelihood.ALMOST_CERTAIN, forecast.term());
    assertTrue(forecast.assumptions().stream().anyMatch(each -> each.contains("said flatly")));
  }

  @Test
  void changedForecastsAreNoticed() {
    Forecast forecast = only(ToldReport.view(may(AGAIN, Likelihood.LIKELY)));
    String json = AssertionJson.text(forecast);
    assertEquals(forecast, AssertionJson.read(json, Forecast.class));
    String changed = json.replace("2021-07-30", "2021-07-31");
    assertNotEquals(json, changed);
    assertThrows(IllegalArgumentException.class, () -> AssertionJson.read(changed, Forecast.class));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "in the next 30 days | 2021-05-02 | 2021-05-31",
      "over the coming weeks | 2021-05-02 | 2021-05-22",
      "in the next few months | 2021-05-02 | 2021-07-30",
      "over the next year | 2021-05-02 | 2022-05-01",
      "this year | 2021-05-02 | 2021-12-31",
      "by the end of 2022 | 2021-05-02 | 2022-12-31",
      "before June 2021 | 2021-05-02 | 2021-05-31",
      "in October 2021 | 2021-10-01 | 2021-10-31",
      "since 2019 | 2021-05-02 | 2021-07-30"})
  void days(String words, String from, String to) {
    assertEquals(over(from, to), ForecastDays.of("Militias will attack bases " + words + ".", LocalDate.parse("2021-05-01")).days());
  }
}
