package org.casus.measure;

import static org.casus.measure.ToldReport.GUARDIANS;
import static org.casus.measure.ToldReport.IRAQ;
import static org.casus.measure.ToldReport.KATAIB;
import static org.casus.measure.ToldReport.ERBIL;
import static org.casus.measure.ToldReport.TAJI;
import static org.casus.measure.ToldReport.on;
import static org.casus.measure.ToldReport.over;
import static org.casus.measure.ToldReport.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.junit.jupiter.api.Test;

class CountingTest {
  private static final String CLAIM = "Saraya Awliya al-Dam claimed the Erbil attack.";
  private static final String ACCUSED = "The Pentagon accused Kataib Hezbollah of the Taji attack.";

  private static final IncidentFilter ASKED = new IncidentFilter(Lens.STRICT, over("2021-04-01", "2021-07-31"), Set.of("iraq"), null,
      Set.of(), Set.of(), Set.of(KATAIB.key()), Set.of(), Set.of(), Set.of(), null, null, Map.of());

  private static final IncidentFilter SPRING = new IncidentFilter(null, over("2021-04-01", "2021-07-31"), Set.of("iraq"), null,
      Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, Map.of());

  private static CaseView sample() {
    ToldReport report = new ToldReport("a.txt", "Example Desk", "2021-08-01");
    EventAssertion set = report.event(report.attack("Militias fired rockets at bases at least six times since April.",
        over("2021-04-01", "2021-07-31"), List.of(IRAQ)).times(Amount.atLeast(6)));
    EventAssertion erbil = report.event(report.attack("Rockets hit Erbil on 3 May.", on("2021-05-03"), List.of(ERBIL, IRAQ)));
    report.says(erbil, GUARDIANS, Stance.CLAIMS, GUARDIANS, Likelihood.FACT, CLAIM);
    EventAssertion taji = report.event(within(report.attack("Rockets hit Camp Taji on 9 June.", on("2021-06-09"), List.of(TAJI, IRAQ))
        .behind(List.of(KATAIB), List.of()), set));
    report.says(taji, KATAIB, Stance.ACCUSES, null, Likelihood.FACT, ACCUSED);
    report.event(report.attack("Rockets hit a convoy between March and April.", over("2021-03-01", "2021-04-30"), List.of(IRAQ)));
    report.event(report.attack("Rockets hit a base in Iraq in 2019.", over("2019-01-01", "2019-12-31"), List.of(IRAQ)));
    return ToldReport.view(report);
  }

  @Test
  void countsUnderEachLensWithWhatIsUnsaid() {
    Count count = Counting.of(sample(), SPRING, 10);
    assertEquals(List.of(1L, 2L, 2L), count.lenses().stream().map(each -> each.fitting().number()).toList());
    Count.UnderLens strict = count.under(Lens.STRICT);
    assertEquals(1, strict.maybe().number());
    assertEquals(Map.of("date too vague", 1L), strict.unsaid());
    assertEquals(List.of("it happened between 1 March 2021 and 30 April 2021, which is too vague"), strict.maybe().first().get(0).why());
    assertEquals("Rockets hit Erbil on 3 May.", strict.fitting().first().get(0).quotes().get(0).span().quote());
  }

  @Test
  void setsStandApartWithWhatIsTold() {
    Count count = Counting.of(sample(), SPRING, 10);
    Count.NumberedSet strict = count.under(Lens.STRICT).sets().first().get(0);
    Count.NumberedSet likely = count.under(Lens.LIKELY).sets().first().get(0);
    assertEquals(List.of(), strict.told());
    assertEquals(6, strict.untold());
    assertEquals(1, likely.told().size());
    assertEquals(5, likely.untold());
    assertEquals(Fit.YES, likely.fit());
  }

  @Test
  void aDoerLeadsToTheSentenceThatNamesIt() {
    Count count = Counting.of(sample(), ASKED, 10);
    assertEquals(0, count.under(Lens.STRICT).fitting().number(), "an accusation names no doer under the strict lens");
    Behind taji = count.under(Lens.LIKELY).fitting().first().get(0);
    assertEquals(List.of("Rockets hit Camp Taji on 9 June.", ACCUSED), taji.quotes().stream().map(q -> q.span().quote()).toList());
  }

  @Test
  void theRuleIsASentence() {
    String rule = Counting.of(sample(), ASKED, 10).under(Lens.LIKELY).rule();
    assertTrue(rule.startsWith("Itemised attacks and other acts of coercion between 1 April 2021 and 31 July 2021 at or in Iraq"
        + " whose doer is Kataib Hezbollah, counted under the likely lens: it happened, and"), rule);
  }

  @Test
  void aNumberIsWholeThoughFewAreListed() {
    Count count = Counting.of(sample(), SPRING, 1);
    assertEquals(2, count.under(Lens.INCLUSIVE).fitting().number());
    assertEquals(1, count.under(Lens.INCLUSIVE).fitting().first().size());
    List<String> each = new ArrayList<>();
    Counting.each(sample(), Asked.under(SPRING, Lens.INCLUSIVE, null), Fit.YES, behind -> each.add(behind.id()));
    assertEquals(2, each.size());
  }

  @Test
  void whoAsksForSetsGetsNoSingleHappenings() {
    Count count = Counting.of(sample(), Asked.under(SPRING, null, false), 10);
    assertEquals(0, count.under(Lens.INCLUSIVE).fitting().number());
    assertEquals(1, count.under(Lens.INCLUSIVE).sets().number());
  }
}
