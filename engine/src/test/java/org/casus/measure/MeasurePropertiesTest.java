package org.casus.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Stance;
import org.casus.assertion.Weapon;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.CaseView;
import org.junit.jupiter.api.Assertions;

class MeasurePropertiesTest {
  private static final Reconciler RECONCILER = new Reconciler(Knowledge.shipped());
  private static final String SENTENCE = "Kataib Hezbollah has carried out at least 11 rocket and two drone attacks in Erbil since April 2021.";

  /** An attack by chance. */
  record Attack(int day, boolean erbil, Weapon weapon, boolean facade, Stance stance, Likelihood act, Likelihood word, int report) {}

  @Provide
  Arbitrary<List<Attack>> attacks() {
    return Combinators.combine(Arbitraries.integers().between(-1, 200), Arbitraries.of(true, false), Arbitraries.of(Weapon.ROCKET, Weapon.DRONE),
            Arbitraries.of(true, false), Arbitraries.of(Stance.CLAIMS, Stance.ACCUSES, Stance.REPORTS, Stance.DENIES),
            Arbitraries.of(Likelihood.class), Arbitraries.of(Likelihood.class), Arbitraries.integers().between(0, 2))
        .as(Attack::new).list().ofMaxSize(12);
  }

  private static List<ToldReport> reports(List<Attack> attacks, Likelihood facade) {
    List<ToldReport> reports = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      reports.add(new ToldReport("r" + i + ".txt", "Desk " + i, "2021-09-01"));
    }
    for (int i = 0; i < attacks.size(); i++) {
      add(reports.get(attacks.get(i).report()), attacks.get(i), i);
    }
    ToldReport first = reports.get(0);
    first.front(ToldReport.GUARDIANS, ToldReport.KATAIB, ToldReport.DIA, facade, "The one is a facade of the other.");
    first.figure("counted-events", Amount.atLeast(11), "rocket and two drone attacks in Erbil", since(), erbil(), SENTENCE);
    first.figure("counted-events", Amount.atLeast(2), "drone attacks in Erbil", since(), erbil(), SENTENCE);
    return reports;
  }

  private static DateInterval since() {
    return ToldReport.over("2021-04-01", null);
  }

  private static List<PlaceRef> erbil() {
    return List.of(ToldReport.ERBIL, ToldReport.IRAQ);
  }

  private static void add(ToldReport report, Attack attack, int number) {
    LocalDate day = LocalDate.of(2021, 1, 1).plusDays(Math.max(0, attack.day()));
    ActorRef by = attack.facade() ? ToldReport.GUARDIANS : ToldReport.KATAIB;
    EventAssertion event = report.event(report.attack("Attack number " + number + ".", attack.day() < 0 ? DateInterval.UNKNOWN : DateInterval.day(day),
        attack.erbil() ? erbil() : List.of(ToldReport.SYRIA)).with(Set.of(attack.weapon())));
    report.says(event, by, attack.stance(), null, attack.word(), "Somebody speaks of number " + number + ".");
  }

  private static CaseView view(List<ToldReport> reports) {
    return ToldReport.view(reports.toArray(ToldReport[]::new));
  }

  @Property(tries = 200)
  void eachLensLetsThroughWhateverTheOneBeforeDoes(@ForAll("attacks") List<Attack> attacks, @ForAll boolean inIraq) {
    IncidentFilter filter = new IncidentFilter(null, inIraq ? since() : DateInterval.UNKNOWN, inIraq ? Set.of("iraq") : Set.of(), null, Set.of(),
        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, java.util.Map.of());
    Count count = Counting.of(view(reports(attacks, Likelihood.FACT)), filter, 100);
    for (int i = 1; i < count.lenses().size(); i++) {
      assertTrue(ids(count.lenses().get(i).fitting().first()).containsAll(ids(count.lenses().get(i - 1).fitting().first())));
      assertEquals(count.lenses().get(i).fitting().number(), count.lenses().get(i).fitting().first().size());
    }
  }

  @Property(tries = 200)
  void aParentHasAtLeastItsOwn(@ForAll("attacks") List<Attack> attacks, @ForAll Likelihood facade) {
    CaseView view = view(reports(attacks, facade));
    FrontCount count = FrontCounting.of(view, IncidentFilter.ALL, ToldReport.KATAIB, FrontFinder.of(view), 100);
    for (FrontCount.SideBySide each : count.lenses()) {
      long gained = each.folded().fitting().number() - each.own().fitting().number();
      assertTrue(gained >= 0);
      assertEquals(gained, each.moved().stream().filter(FrontCount.Moved::gained).count());
    }
  }

  @Property(tries = 100)
  void thePartsOfAFigureMakeTheWhole(@ForAll("attacks") List<Attack> attacks, @ForAll Lens lens) {
    Reconciliation checked = RECONCILER.all(view(reports(attacks, Likelihood.FACT)), lens).get(0);
    Reconciliation.Part whole = checked.whole();
    Assertions.assertNotNull(whole);
    Set<String> parts = new HashSet<>();
    checked.parts().forEach(part -> parts.addAll(ids(part.fitting())));
    assertEquals(parts, ids(whole.fitting()));
    assertEquals(Amount.atLeast(13), whole.stated());
    assertEquals(Math.max(0, 13 - whole.itemised()), whole.unexplained());
    assertTrue(whole.unexplained() <= checked.parts().stream().mapToLong(Reconciliation.Part::unexplained).sum());
    whole.maybe().forEach(each -> assertTrue(!parts.contains(each.id()) && !each.why().isEmpty()));
  }

  @Property(tries = 50)
  void theOrderOfReportsDoesNotMatter(@ForAll("attacks") List<Attack> attacks, @ForAll long seed) {
    List<ToldReport> reports = reports(attacks, Likelihood.LIKELY);
    List<ToldReport> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, new Random(seed));
    CaseView one = view(reports);
    CaseView other = view(shuffled);
    assertEquals(Counting.of(one, IncidentFilter.ALL, 100), Counting.of(other, IncidentFilter.ALL, 100));
    assertEquals(FrontFinder.of(one), FrontFinder.of(other));
    assertEquals(RECONCILER.all(one, Lens.INCLUSIVE), RECONCILER.all(other, Lens.INCLUSIVE));
  }

  private static Set<String> ids(List<Behind> incidents) {
    return new HashSet<>(incidents.stream().map(Behind::id).toList());
  }
}
