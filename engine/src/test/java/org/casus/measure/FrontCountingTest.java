package org.casus.measure;

import static org.casus.measure.ToldReport.DIA;
import static org.casus.measure.ToldReport.ERBIL;
import static org.casus.measure.ToldReport.GUARDIANS;
import static org.casus.measure.ToldReport.IRAQ;
import static org.casus.measure.ToldReport.KATAIB;
import static org.casus.measure.ToldReport.TAJI;
import static org.casus.measure.ToldReport.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.incident.Ruling;
import org.casus.ledger.CaseView;
import org.casus.ledger.MemoryLedger;
import org.junit.jupiter.api.Test;

class FrontCountingTest {
  private static final ActorRef IRGC = ToldReport.actor("irgc", "IRGC", ActorKind.MILITARY);
  private static final String FACADE = "The DIA says that Saraya Awliya al-Dam is probably a facade of Kataib Hezbollah.";

  private static ToldReport report() {
    ToldReport report = new ToldReport("a.txt", "Example Desk", "2021-08-01");
    claimed(report, "Rockets hit Erbil.", "2021-05-03", ERBIL, GUARDIANS);
    claimed(report, "Rockets hit Camp Taji.", "2021-05-04", TAJI, KATAIB);
    return report.front(GUARDIANS, KATAIB, DIA, Likelihood.LIKELY, FACADE);
  }

  private static void claimed(ToldReport report, String sentence, String day, org.casus.assertion.PlaceRef place, ActorRef by) {
    EventAssertion event = report.event(report.attack(sentence, on(day), List.of(place, IRAQ)).behind(List.of(by), List.of()));
    report.says(event, by, Stance.CLAIMS, by, Likelihood.FACT, by.name() + " claimed it: " + sentence);
  }

  private static List<Long> numbers(FrontCount count, boolean folded) {
    return count.lenses().stream().map(each -> (folded ? each.folded() : each.own()).fitting().number()).toList();
  }

  @Test
  void aWordFoldsUnderTheLensThatItsSurenessReaches() {
    CaseView view = ToldReport.view(report());
    FrontGroups groups = FrontFinder.of(view);
    assertEquals(Map.of(), groups.parents(Lens.STRICT));
    assertEquals(KATAIB, groups.parents(Lens.LIKELY).get(GUARDIANS.key()));
    FrontGroups.Front front = groups.fronts().get(0);
    assertEquals("Defense Intelligence Agency says as “likely” that Saraya Awliya al-Dam is a facade of Kataib Hezbollah; folded under"
        + " the likely lens and those after it.", front.reason());
    Quote quote = front.words().get(0).quote();
    assertEquals(FACADE, quote == null ? "" : quote.span().quote());
  }

  @Test
  void bothCountsStandSideBySideWithWhatMoved() {
    CaseView view = ToldReport.view(report());
    List<FrontCount> counts = FrontCounting.of(view, IncidentFilter.ALL, FrontFinder.of(view), 10);
    assertEquals(List.of(KATAIB, GUARDIANS), counts.stream().map(FrontCount::actor).toList());
    assertEquals(List.of(1L, 1L, 1L), numbers(counts.get(0), false));
    assertEquals(List.of(1L, 2L, 2L), numbers(counts.get(0), true));
    assertEquals(List.of(1L, 0L, 0L), numbers(counts.get(1), true));
    FrontCount.Moved moved = counts.get(0).lenses().get(Lens.LIKELY.ordinal()).moved().get(0);
    assertTrue(moved.gained());
    assertEquals("Rockets hit Erbil.", moved.incident().quotes().get(0).span().quote());
    assertTrue(moved.reason().startsWith("Done by Saraya Awliya al-Dam, counted as Kataib Hezbollah: "), moved.reason());
  }

  @Test
  void aRulingFoldsUnderEveryLensAndGoesBeforeReports() {
    MemoryLedger ledger = new MemoryLedger();
    ledger.add(report().entry());
    ledger.rule(new Ruling.Front(GUARDIANS, IRGC), "Ada", Instant.EPOCH, "the same phone numbers");
    FrontGroups groups = FrontFinder.of(ledger.view());
    for (Lens lens : Lens.values()) {
      assertEquals("irgc", groups.parents(lens).values().iterator().next().key(), lens.label());
    }
    assertEquals("Ada ruled that Saraya Awliya al-Dam is a facade of IRGC.", groups.fronts().get(0).reason());
    assertEquals("the same phone numbers", groups.fronts().get(0).words().get(0).reason());
  }

  @Test
  void chainsAreFollowedToTheirEnd() {
    CaseView view = ToldReport.view(report().front(KATAIB, IRGC, null, Likelihood.FACT, "Kataib Hezbollah is a front for the IRGC."));
    FrontGroups groups = FrontFinder.of(view);
    assertEquals(Map.of(GUARDIANS.key(), IRGC, KATAIB.key(), IRGC), groups.parents(Lens.LIKELY));
    FrontCount count = FrontCounting.of(view, IncidentFilter.ALL, IRGC, groups, 10);
    assertEquals(List.of(1L, 2L, 2L), numbers(count, true));
    List<FrontCount.Moved> moved = count.lenses().get(Lens.LIKELY.ordinal()).moved();
    assertEquals(List.of(2, 1), moved.stream().map(each -> each.through().size()).toList());
  }

  @Test
  void aCircleFoldsNobodyUnlessARulingBreaksIt() {
    ToldReport circle = report().front(KATAIB, GUARDIANS, null, Likelihood.FACT, "Kataib Hezbollah is a front for Saraya Awliya al-Dam.");
    FrontGroups groups = FrontFinder.of(ToldReport.view(circle));
    assertEquals(Map.of(KATAIB.key(), GUARDIANS), groups.parents(Lens.STRICT), "under the strict lens there is no circle yet");
    assertEquals(Map.of(), groups.parents(Lens.LIKELY));
    assertEquals(List.of(new FrontGroups.Cycle(Lens.LIKELY, List.of("kataib-hezbollah", "saraya-awliya-al-dam")),
        new FrontGroups.Cycle(Lens.INCLUSIVE, List.of("kataib-hezbollah", "saraya-awliya-al-dam"))), groups.cycles());
    MemoryLedger ledger = new MemoryLedger();
    ledger.add(circle.entry());
    ledger.rule(new Ruling.Front(GUARDIANS, KATAIB), "Ada", Instant.EPOCH, "");
    assertEquals(Map.of(GUARDIANS.key(), KATAIB), FrontFinder.of(ledger.view()).parents(Lens.LIKELY));
  }

  @Test
  void theUnlikelyFoldsNowhere() {
    ToldReport report = new ToldReport("a.txt", null, null);
    report.front(GUARDIANS, KATAIB, DIA, Likelihood.UNLIKELY, "It is unlikely that it is a facade.");
    FrontGroups groups = FrontFinder.of(ToldReport.view(report));
    assertEquals(Map.of(), groups.parents(Lens.INCLUSIVE));
    assertEquals(1, groups.fronts().size(), "the word is shown all the same");
  }
}
