package org.casus.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.extract.Reading;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.incident.Lineage;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.Lineages;
import org.casus.ledger.MemoryLedger;
import org.casus.pipeline.CaseRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts and reconciliations of an example report as it is really read. */
class ExamplesMeasuredTest {
  private static final String FILE = "../examples/reports/iraq-2021-erbil-and-ain-al-asad.txt";

  private static CaseView view = new MemoryLedger().view();

  @BeforeAll
  static void read() {
    Knowledge knowledge = Knowledge.shipped();
    MemoryLedger ledger = new MemoryLedger();
    List<Reading> readings = CaseRun.open(knowledge).read(new Corpus(knowledge).read(List.of(FILE), Manifest.none()), 1, (file, tokens) -> {}).readings();
    assertEquals(1, readings.size());
    readings.forEach(reading -> ledger.add(new Entry(new byte[0], reading, List.of(), "test")));
    view = ledger.view();
  }

  private static void leadsBack(Behind behind) {
    assertTrue(!behind.quotes().isEmpty());
    behind.quotes().forEach(quote -> assertEquals(quote.span().quote(), view.reading(quote.report()).orElseThrow().report().text()
        .substring(quote.span().begin(), quote.span().end())));
  }

  @Test
  void everyNumberLeadsToItsSentences() {
    for (Count.UnderLens each : Counting.of(view, IncidentFilter.ALL, 1000).lenses()) {
      assertEquals(each.fitting().number(), each.fitting().first().size());
      assertTrue(each.fitting().number() > 5, "only " + each.fitting().number() + " itemised under the lens " + each.lens());
      each.fitting().first().forEach(ExamplesMeasuredTest::leadsBack);
      each.sets().first().forEach(set -> leadsBack(set.set()));
    }
  }

  @Test
  void theThirdAttackInEightDaysIsCheckedAgainstTheDaysBefore() {
    Reconciliation third = find("third attack in eight days");
    Reconciliation.Part part = third.whole();
    assertNotNull(part, third.refused());
    assertEquals(ToldReport.over("2021-02-15", "2021-02-22"), part.filter().dates());
    assertEquals(3, part.stated().min());
    List<String> sentences = part.fitting().stream().map(each -> FigurePart.plain(each.quotes().get(0).span().quote())).toList();
    assertTrue(Stream.of("Erbil", "Balad", "Green Zone").allMatch(place -> sentences.stream().anyMatch(s -> s.contains(place))), sentences.toString());
    part.fitting().forEach(ExamplesMeasuredTest::leadsBack);
  }

  @Test
  void whatMayComeIsRefused() {
    assertEquals("It speaks of what may come or was only planned, not of what happened.", find("third round of US strikes").refused());
  }

  @Test
  void everyIncidentHasALineage() {
    view.each(IncidentFilter.ALL, incident -> {
      Lineage lineage = Lineages.of(view, incident);
      assertEquals(incident.incident().origins(), lineage.names());
      assertTrue(!lineage.origins().isEmpty());
    });
  }

  private static Reconciliation find(String words) {
    return new Reconciler(Knowledge.shipped()).all(view, Lens.INCLUSIVE).stream()
        .filter(each -> FigurePart.plain(each.quote().span().quote()).contains(words)).findFirst().orElseThrow();
  }
}
