package org.casus.incident;

import static org.casus.measure.ToldReport.DIA;
import static org.casus.measure.ToldReport.ERBIL;
import static org.casus.measure.ToldReport.IRAQ;
import static org.casus.measure.ToldReport.KATAIB;
import static org.casus.measure.ToldReport.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.SourceKind;
import org.casus.assertion.Stance;
import org.casus.ledger.CaseView;
import org.casus.ledger.Lineages;
import org.casus.measure.ToldReport;

/** Forged corroboration: however often a thing is repeated, it has as many origins as have told it by themselves. */
class LineageTest {
  private static final String DISPATCH = "Several rockets struck the area of Erbil airport late on Monday night, killing a contractor and wounding five others, officials said.";

  private static EventAssertion erbil(ToldReport report, String sentence) {
    return report.event(report.attack(sentence, on("2021-05-03"), List.of(ERBIL, IRAQ)));
  }

  private static Lineage lineage(List<ToldReport> reports) {
    CaseView view = ToldReport.view(reports.toArray(ToldReport[]::new));
    List<AttributedIncident> incidents = view.incidents(IncidentFilter.ALL, Fit.YES, 0, 100);
    assertEquals(1, incidents.size(), "the reports tell one happening");
    Lineage lineage = Lineages.of(view, incidents.get(0));
    assertEquals(lineage.names(), incidents.get(0).incident().origins());
    return lineage;
  }

  /** The dispatch with one word of its own. */
  private static ToldReport copy(int number) {
    String[] words = DISPATCH.split(" ");
    words[number % words.length] = "reportedly" + number;
    ToldReport report = new ToldReport("paper" + number + ".txt", "Paper " + number, "2021-05-" + (10 + number));
    erbil(report, String.join(" ", words));
    return report;
  }

  @Example
  void tenNearCopiesAreOneOrigin() {
    List<ToldReport> papers = new ArrayList<>();
    for (int i = 9; i >= 0; i--) {
      papers.add(copy(i));
    }
    Lineage lineage = lineage(papers);
    assertEquals(List.of("Paper 0"), lineage.names(), "the oldest is where it is taken to come from");
    List<Lineage.Telling> tellings = lineage.origins().get(0).tellings();
    assertEquals(10, tellings.size());
    assertEquals("tells it in its own words", tellings.get(0).reason());
    assertTrue(tellings.get(1).reason().matches("has the same words as paper0\\.txt \\(0\\.\\d\\d of the runs of five words\\)"), tellings.get(1).reason());
  }

  @Example
  void twoOutletsThatQuoteOneAssessmentAreOneOrigin() {
    Lineage lineage = lineage(List.of(quoting("a.txt", "Paper A", DIA, "The DIA assesses that Kataib Hezbollah did it."),
        quoting("b.txt", "Paper B", DIA, "Kataib Hezbollah was behind it, the Defense Intelligence Agency said.")));
    assertEquals(List.of("Defense Intelligence Agency"), lineage.names());
    assertEquals("quotes Defense Intelligence Agency, as does a.txt", lineage.origins().get(0).tellings().get(1).reason());
  }

  private static ToldReport quoting(String file, String publisher, ActorRef source, String sentence) {
    ToldReport report = new ToldReport(file, publisher, "2021-05-04");
    EventAssertion event = erbil(report, publisher + " has it that something fell on Erbil.");
    return report.says(event, KATAIB, Stance.ASSESSES, source, Likelihood.LIKELY, sentence);
  }

  @Example
  void twoThatTellItByThemselvesAreTwo() {
    ToldReport one = new ToldReport("a.txt", "Paper A", "2021-05-04");
    ToldReport other = new ToldReport("b.txt", "Paper B", "2021-05-04");
    erbil(one, DISPATCH);
    erbil(other, "Our correspondent counted four impacts beside the runway of the Kurdish capital before midnight.");
    assertEquals(List.of("Paper A", "Paper B"), lineage(List.of(one, other)).names());
  }

  @Example
  void whoPrintsADispatchIsNoOriginOfItsOwn() {
    ToldReport one = new ToldReport("a.txt", "Paper A", "2021-05-04");
    one.say("ERBIL, Iraq, May 4 (Reuters) - Rockets fell on Erbil.");
    erbil(one, "The first rocket fell at ten in the evening.");
    ToldReport other = new ToldReport("b.txt", "Paper B", "2021-05-05");
    erbil(other, "Four impacts were seen beside the runway before midnight.");
    other.say("Nobody has claimed it. (Thomson Reuters)");
    Lineage lineage = lineage(List.of(one, other));
    assertEquals(List.of("Reuters"), lineage.names());
    assertEquals(List.of("credits Reuters", "credits Reuters, as does a.txt"),
        lineage.origins().get(0).tellings().stream().map(Lineage.Telling::reason).toList());
  }

  @Example
  void whoCitesAnotherReportIsDerivedFromIt() {
    ToldReport one = new ToldReport("a.txt", "Paper A", "2021-05-04");
    erbil(one, "The first rocket fell at ten in the evening.");
    ToldReport other = new ToldReport("b.txt", "Paper B", "2021-05-05");
    String sentence = "Four impacts were seen beside the runway before midnight, Paper A has reported.";
    erbil(other, sentence);
    other.cites(SourceKind.MEDIA, null, "Paper A", sentence);
    Lineage lineage = lineage(List.of(one, other));
    assertEquals(List.of("Paper A"), lineage.names());
    assertEquals("cites Paper A", lineage.origins().get(0).tellings().get(1).reason());
  }

  @Example
  void anUnnamedWitnessIsTheReportsOwnWordAndADenialIsNone() {
    ActorRef witness = new ActorRef(null, "a witness", ActorKind.PERSON, "a witness", List.of("a witness"));
    ToldReport one = quoting("a.txt", "Paper A", witness, "A witness saw Kataib Hezbollah do it.");
    EventAssertion event = one.reading().events().get(0);
    one.says(event, KATAIB, Stance.DENIES, KATAIB, Likelihood.FACT, "Kataib Hezbollah denied it.");
    assertEquals(List.of("Paper A"), lineage(List.of(one)).names());
  }

  @Example
  void aReportOfNobodyIsItsOwnOrigin() {
    ToldReport one = new ToldReport("folder/a.txt", null, null);
    erbil(one, DISPATCH);
    assertEquals(List.of("folder/a.txt"), lineage(List.of(one)).names());
  }

  @Property(tries = 50)
  void theOrderOfReportsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int copies) {
    List<ToldReport> reports = new ArrayList<>(List.of(quoting("a.txt", "Paper A", DIA, "The DIA assesses that Kataib Hezbollah did it.")));
    for (int i = 0; i < copies; i++) {
      reports.add(copy(i));
    }
    Lineage before = lineage(reports);
    Collections.shuffle(reports, new Random(seed));
    assertEquals(before, lineage(reports));
    assertEquals(2, before.origins().size());
  }
}
