package org.casus.measure;

import static org.casus.measure.ToldReport.ERBIL;
import static org.casus.measure.ToldReport.IRAQ;
import static org.casus.measure.ToldReport.KATAIB;
import static org.casus.measure.ToldReport.SYRIA;
import static org.casus.measure.ToldReport.TAJI;
import static org.casus.measure.ToldReport.on;
import static org.casus.measure.ToldReport.over;
import static org.casus.measure.ToldReport.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Weapon;
import org.casus.incident.Lens;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
  private static final Reconciler RECONCILER = new Reconciler(Knowledge.shipped());
  private static final String BOTH_KINDS = "Kataib Hezbollah has carried out at least 11 rocket and two drone attacks in Erbil since April 2021.";

  private static List<Reconciliation> all(ToldReport... reports) {
    return RECONCILER.all(ToldReport.view(reports), Lens.INCLUSIVE);
  }

  private static Reconciliation.Part only(ToldReport... reports) {
    Reconciliation reconciliation = all(reports).get(0);
    assertNull(reconciliation.refused());
    Reconciliation.Part whole = reconciliation.whole();
    assertNotNull(whole);
    return whole;
  }

  private static String refused(ToldReport... reports) {
    return String.valueOf(all(reports).get(0).refused());
  }

  private static ToldReport desk(String published) {
    return new ToldReport("desk.txt", "Example Desk", published);
  }

  private static EventAssertion attack(ToldReport report, String sentence, String day, PlaceRef place, PlaceRef around) {
    return report.event(report.attack(sentence, on(day), List.of(place, around)).behind(List.of(KATAIB), List.of()));
  }

  private static void figure(ToldReport report, String of, Amount amount, DateInterval date, Weapon weapon, String sentence) {
    report.event(report.attack(sentence, date, List.of(ERBIL, IRAQ)).times(amount).with(Set.of(weapon)).behind(List.of(KATAIB), List.of()));
    report.figure("counted-events", amount, of, date, List.of(ERBIL, IRAQ), sentence);
  }

  private static ToldReport breakdown() {
    ToldReport report = desk("2021-08-01");
    figure(report, "rocket and two drone attacks in Erbil", Amount.atLeast(11), over("2021-04-01", null), Weapon.ROCKET, BOTH_KINDS);
    figure(report, "drone attacks in Erbil", Amount.atLeast(2), over("2021-04-01", null), Weapon.DRONE, BOTH_KINDS);
    attack(report, "Rockets hit Erbil on 3 May.", "2021-05-03", ERBIL, IRAQ);
    attack(report, "Rockets hit Erbil again on 9 May.", "2021-05-09", ERBIL, IRAQ);
    report.event(report.attack("A drone hit Erbil on 6 June.", on("2021-06-06"), List.of(ERBIL, IRAQ)).with(Set.of(Weapon.DRONE))
        .behind(List.of(KATAIB), List.of()));
    attack(report, "Rockets hit Camp Taji on 7 June.", "2021-06-07", TAJI, IRAQ);
    return report;
  }

  @Test
  void aBreakdownIsCheckedPartByPartAndAsAWhole() {
    List<Reconciliation> all = all(breakdown());
    assertEquals(1, all.size());
    assertEquals(List.of(2, 1), all.get(0).parts().stream().map(Reconciliation.Part::itemised).toList());
    assertEquals(List.of(9L, 1L), all.get(0).parts().stream().map(Reconciliation.Part::unexplained).toList());
    Reconciliation.Part whole = all.get(0).whole();
    assertNotNull(whole);
    assertEquals(Amount.atLeast(13), whole.stated());
    assertEquals(3, whole.itemised());
    assertEquals(10, whole.unexplained());
    assertTrue(whole.verdict().startsWith("Stated at least 13, itemised 3, unexplained 10"), whole.verdict());
  }

  @Test
  void everyConditionNamesTheWordsThatMadeIt() {
    Reconciliation.Part rockets = all(breakdown()).get(0).parts().get(0);
    assertEquals("rocket attacks in Erbil", rockets.words());
    assertEquals(List.of("kind|attacks|rocket attacks", "date|between 1 April 2021 and 1 August 2021|since April 2021", "place|Erbil|Erbil",
        "weapon|rocket|rocket", "doer|Kataib Hezbollah|Kataib Hezbollah"),
        rockets.conditions().stream().map(c -> c.asks() + "|" + c.value() + "|" + c.words()).toList());
    assertEquals(Set.of("erbil"), rockets.filter().places());
    assertEquals(over("2021-04-01", "2021-08-01"), rockets.filter().dates());
  }

  @Test
  void whatHappenedAfterTheReportDoesNotCountAgainstItsFigure() {
    ToldReport later = new ToldReport("later.txt", "Other Desk", "2021-12-01");
    attack(later, "Rockets hit Erbil on 3 September.", "2021-09-03", ERBIL, IRAQ);
    assertEquals(2, all(breakdown(), later).stream().filter(r -> r.refused() == null).findFirst().orElseThrow().parts().get(0).itemised());
  }

  private static ToldReport fifth(String published) {
    ToldReport report = desk(published);
    attack(report, "Rockets hit Erbil on 1 June.", "2021-06-01", ERBIL, IRAQ);
    attack(report, "Rockets hit Camp Taji on 9 June.", "2021-06-09", TAJI, IRAQ);
    attack(report, "Rockets hit Erbil on 18 June.", "2021-06-18", ERBIL, IRAQ);
    report.event(report.attack("Rockets hit Damascus on 17 June.", on("2021-06-17"), List.of(SYRIA)));
    return report;
  }

  @Test
  void anOrdinalCountsBackFromTheHappeningThatItNumbers() {
    ToldReport report = fifth("2021-08-01");
    attack(report, "Rockets hit Erbil on 20 June.", "2021-06-20", ERBIL, IRAQ);
    report.figure("nth-event", Amount.exactly(5), "attack in ten days", DateInterval.UNKNOWN, List.of(), "It was the fifth attack in ten days.");
    Reconciliation.Part part = only(report);
    assertEquals(over("2021-06-11", "2021-06-20"), part.filter().dates());
    assertEquals(2, part.itemised(), "the attack on Damascus is in another country");
    assertEquals(3, part.unexplained());
    assertTrue(part.fitting().get(1).why().contains("the report itself tells it as one of them"), part.fitting().get(1).why().toString());
  }

  @Test
  void anOrdinalWithoutADayIsRefused() {
    ToldReport report = desk("2021-08-01");
    report.figure("nth-event", Amount.exactly(5), "attack in ten days", DateInterval.UNKNOWN, List.of(), "It was the fifth attack in ten days.");
    assertEquals("“in ten days” can't be dated: the day of the happening that it counts back from is not told.", refused(report));
  }

  @Test
  void moreThanStatedIsSaid() {
    ToldReport report = fifth("2021-08-01");
    report.figure("counted-events", Amount.exactly(1), "rocket attacks in Iraq", over("2021-06-01", "2021-06-30"), List.of(IRAQ),
        "There was one rocket attacks in Iraq in June.");
    Reconciliation.Part part = only(report);
    assertEquals(3, part.itemised());
    assertEquals(2, part.beyond());
    assertEquals(0, part.unexplained());
    assertEquals("Stated 1, itemised 3: 2 more than stated.", part.verdict());
  }

  @Test
  void membersOfASetCountOnceAndTheSetNot() {
    ToldReport report = desk("2021-08-01");
    String sentence = "Kataib Hezbollah carried out three rocket attacks in Erbil in May 2021.";
    DateInterval may = over("2021-05-01", "2021-05-31");
    EventAssertion set = report.event(report.attack(sentence, may, List.of(ERBIL, IRAQ)).times(Amount.exactly(3)).behind(List.of(KATAIB), List.of()));
    FigureAssertion figure = report.figure("counted-events", Amount.exactly(3), "rocket attacks in Erbil in May", may, List.of(ERBIL, IRAQ), sentence);
    report.event(within(report.attack("One of them hit the airport.", DateInterval.UNKNOWN, List.of()).with(Set.of()), set));
    Reconciliation.Part part = only(report);
    assertEquals(1, part.itemised());
    assertEquals(List.of("the report itself tells it as one of them"), part.fitting().get(0).why());
    assertEquals(List.of(), part.sets(), "the set is the figure itself");
    assertTrue(RECONCILER.one(ToldReport.view(report), figure.id(), Lens.INCLUSIVE).isPresent());
    assertTrue(RECONCILER.one(ToldReport.view(report), "no such figure", Lens.INCLUSIVE).isEmpty());
  }

  @Test
  void northernIraqIsNorthOfItsMiddle() {
    PlaceRef north = new PlaceRef(null, "northern Iraq", "IQ", null, null, true, "northern Iraq");
    PlaceRef basra = new PlaceRef("basra", "Basra", "IQ", 30.5, 47.8, false, "Basra");
    ToldReport report = fifth("2021-08-01");
    attack(report, "Rockets hit Basra on 2 June.", "2021-06-02", basra, IRAQ);
    report.figure("counted-events", Amount.atLeast(4), "attacks in northern Iraq", over("2021-06-01", "2021-06-30"), List.of(north, IRAQ),
        "There were at least four attacks in northern Iraq in June.");
    Reconciliation.Part part = only(report);
    assertEquals(List.of("Erbil lies to the north of the middle of Iraq"), part.fitting().get(0).why());
    assertEquals(2, part.itemised());
    assertEquals(List.of("whether Camp Taji lies in northern Iraq is not known"), part.maybe().get(0).why());
    assertEquals(1, part.maybe().size());
  }

  @Test
  void whatLimitsNothingButTheDaysOnlyMayMeanAHappening() {
    ToldReport report = fifth("2021-08-01");
    report.figure("counted-events", new Amount(55L, 55L, true), "attacks", over("2021-01-01", "2021-08-01"), List.of(),
        "A newspaper counted about 55 attacks this year.");
    Reconciliation.Part part = only(report);
    assertEquals(0, part.itemised());
    assertEquals(4, part.maybe().size());
    assertEquals("Stated about 55, itemised 0, unexplained 55; 4 more may be among them.", part.verdict());
  }

  @Test
  void whatCannotBeAFilterIsRefusedWithTheReason() {
    assertEquals("It says neither when nor where, neither by whom nor against whom; which more attacks are meant can't be told.",
        refused(stating("Two more attacks followed.", "more attacks", "2021-08-01")));
    assertEquals("“Both attacks” points back at what was told before; it counts nothing anew.",
        refused(stating("The group claimed both attacks.", "attacks", "2021-08-01")));
    assertEquals("It speaks of what may come or was only planned, not of what happened.",
        refused(stating("It would bring a wave of ten attacks in Erbil.", "attacks in Erbil", "2021-08-01")));
    assertEquals("“second round of voting” stands for no kind of event that is read.".replace("second round of ", ""),
        refused(stating("It came before the second round of voting.", "round of voting", "2021-08-01")));
    assertEquals("“so far this year” can't be dated: it is not known when the report came out.",
        refused(stating("There were nine attacks in Erbil so far this year.", "attacks in Erbil", null)));
  }

  private static ToldReport stating(String sentence, String of, @org.jspecify.annotations.Nullable String published) {
    ToldReport report = new ToldReport("desk.txt", "Example Desk", published);
    report.figure("counted-events", Amount.exactly(2), of, DateInterval.UNKNOWN, of.contains("Erbil") ? List.of(ERBIL, IRAQ) : List.of(), sentence);
    return report;
  }
}
