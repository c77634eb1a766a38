package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.Amount;
import org.casus.assertion.EventAssertion;
import org.casus.corpus.Marking;
import org.casus.extract.Reading;
import org.casus.incident.Anchor;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;
import org.casus.incident.Slot;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.Ledger;
import org.casus.ledger.MemoryLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every case promises, wherever it is kept. */
abstract class LedgerContract {
  private static final Instant THEN = Instant.parse("2021-06-01T12:00:00Z");

  private Ledger ledger = new MemoryLedger();

  /** An empty case. */
  abstract Ledger empty();

  @BeforeEach
  void begin() {
    ledger = empty();
  }

  @AfterEach
  void end() {
    ledger.close();
  }

  private static Entry entry(int number, String reader) {
    return new MadeUp(new Random(number * 31L + reader.hashCode())).entry(number, reader);
  }

  private static Anchor anchor(Entry entry) {
    return Anchor.of(entry.reading().events().get(0));
  }

  private List<AttributedIncident> incidents() {
    try (CaseView view = ledger.view()) {
      return view.incidents(IncidentFilter.ALL, Fit.YES, 0, Integer.MAX_VALUE);
    }
  }

  private AttributedIncident of(Entry entry) {
    try (CaseView view = ledger.view()) {
      return view.incident(entry.reading().events().get(0).id()).orElseThrow();
    }
  }

  private Judgement rule(Ruling ruling) {
    return ledger.rule(ruling, "Ana", THEN, "because");
  }

  @Test
  void anEmptyCaseHasNothing() {
    try (CaseView view = ledger.view()) {
      assertEquals(List.of(), view.reports());
      assertEquals(0, view.count(IncidentFilter.ALL, Fit.YES));
      assertEquals(List.of(), view.find("rockets", 10));
    }
    assertEquals(List.of(), ledger.check());
    ledger.compact();
  }

  @Test
  void singularsFindPluralsAndPluralsSingulars() {
    for (String word : List.of("attack", "attacks", "militia", "militias", "base", "bases", "city", "cities", "clash", "clashes",
        "houthi", "houthis", "bus", "buses", "convoy", "convoys", "press")) {
      ledger.add(MadeUp.saying("The " + word + "."));
    }
    for (List<String> pair : List.of(List.of("attack", "Attacks"), List.of("militia", "militias"), List.of("base", "bases"),
        List.of("city", "cities"), List.of("clash", "clashes"), List.of("Houthi", "Houthis"), List.of("bus", "buses"),
        List.of("convoy", "convoys"))) {
      try (CaseView view = ledger.view()) {
        assertEquals(2, view.find(pair.get(0), 10).size(), pair.toString());
        assertEquals(view.find(pair.get(0), 10), view.find("the " + pair.get(1), 10), pair.toString());
      }
    }
    try (CaseView view = ledger.view()) {
      assertEquals(1, view.find("press", 10).size());
      assertEquals(List.of(), view.find("pres", 10));
      assertEquals(List.of(), view.find("attack base", 10));
    }
  }

  @Test
  void addingAReportAgainChangesNothing() {
    assertEquals(Ledger.Added.NEW, ledger.add(entry(1, "reader-1")));
    List<AttributedIncident> before = incidents();
    assertEquals(Ledger.Added.KNOWN, ledger.add(entry(1, "reader-1")));
    assertEquals(before, incidents());
    try (CaseView view = ledger.view()) {
      assertEquals(1, view.reports().size());
    }
  }

  @Test
  void anotherMarkingReplacesAndARevisionNamesTheMoment() {
    Entry plain = entry(1, "reader-1");
    ledger.add(plain);
    String revision = revision();
    assertEquals(revision, revision());
    Reading read = plain.reading();
    Entry marked = new Entry(plain.original(), new Reading(read.report().markedAtLeast(Marking.AMBER), read.events(), read.attributions(), read.relations(),
        read.figures(), read.judgments(), read.sources()), plain.issues(), plain.reader());
    assertEquals(Ledger.Added.REREAD, ledger.add(marked));
    assertNotEquals(revision, revision());
    assertEquals(Ledger.Added.KNOWN, ledger.add(marked));
    try (CaseView view = ledger.view()) {
      assertEquals(Marking.AMBER, view.reports().get(0).marking());
      assertEquals(marked.reading(), view.reading(read.report().id()).orElseThrow());
    }
    assertEquals(List.of(), ledger.check());
  }

  private String revision() {
    try (CaseView view = ledger.view()) {
      return view.revision();
    }
  }

  @Test
  void anotherVersionOfTheReaderReplacesWhatWasRead() {
    ledger.add(entry(1, "reader-1"));
    assertEquals(Ledger.Added.REREAD, ledger.add(entry(1, "reader-2")));
    try (CaseView view = ledger.view()) {
      assertEquals(entry(1, "reader-2").reading(), view.reading(entry(1, "x").reading().report().id()).orElseThrow());
      assertEquals("reader-2", view.reports().get(0).reader());
    }
    assertEquals(List.of(), ledger.check());
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Integer> order = List.of(3, 1, 4, 0, 2);
    order.forEach(i -> ledger.add(entry(i, "reader-1")));
    Ledger sorted = new MemoryLedger();
    order.stream().sorted().forEach(i -> sorted.add(entry(i, "reader-1")));
    try (CaseView view = sorted.view()) {
      assertEquals(view.incidents(IncidentFilter.ALL, Fit.YES, 0, Integer.MAX_VALUE), incidents());
    }
  }

  @Test
  void aViewStaysAtItsMoment() {
    ledger.add(entry(1, "reader-1"));
    try (CaseView view = ledger.view()) {
      ledger.add(entry(2, "reader-1"));
      rule(new Ruling.Accept(List.of(anchor(entry(1, "reader-1")))));
      assertEquals(1, view.reports().size());
      assertEquals(List.of(), view.judgements());
      assertTrue(view.incidents(IncidentFilter.ALL, Fit.YES, 0, 100).stream()
          .allMatch(incident -> incident.incident().judgements().isEmpty()));
    }
    try (CaseView view = ledger.view()) {
      assertEquals(2, view.reports().size());
    }
  }

  @Test
  void whatWasUndoneIsAsItWas() {
    List<Entry> entries = List.of(entry(1, "reader-1"), entry(2, "reader-1"));
    entries.forEach(ledger::add);
    List<AttributedIncident> before = incidents();
    Judgement same = rule(new Ruling.Same(entries.stream().map(LedgerContract::anchor).toList()));
    assertEquals(of(entries.get(0)), of(entries.get(1)));
    assertEquals(List.of(same.id()), of(entries.get(0)).incident().judgements());
    rule(new Ruling.Undo(same.id()));
    assertEquals(before, incidents());
    assertEquals(List.of(), ledger.check());
  }

  @Test
  void whatIsRejectedCountsForNothing() {
    Entry entry = entry(1, "reader-1");
    ledger.add(entry);
    EventAssertion event = entry.reading().events().get(0);
    rule(new Ruling.Reject(List.of(Anchor.of(event))));
    assertTrue(incidents().stream().noneMatch(incident -> incident.incident().events().contains(event.id())));
  }

  @Test
  void aCorrectionOutlivesAnotherVersionOfTheReader() {
    Entry entry = entry(1, "reader-1");
    ledger.add(entry);
    rule(new Ruling.Correct(List.of(anchor(entry)), Slot.COUNT, AssertionJson.tree(Amount.exactly(7))));
    Entry anew = entry(1, "reader-1b");
    ledger.add(anew);
    try (CaseView view = ledger.view()) {
      boolean lost = !view.rulings().lost().isEmpty();
      assertTrue(lost || incidents().stream().anyMatch(i -> i.settled().count().equals(Amount.exactly(7))));
    }
    ledger.add(entry);
    assertEquals(Amount.exactly(7), of(entry).settled().count());
  }

  @Test
  void judgementsHaveNamesOfTheirOwn() {
    ledger.add(entry(1, "reader-1"));
    assertEquals("j1", ledger.nextJudgement());
    Judgement first = rule(new Ruling.Accept(List.of(anchor(entry(1, "reader-1")))));
    assertEquals("j2", ledger.nextJudgement());
    assertThrows(IllegalArgumentException.class, () -> ledger.append(first));
    assertThrows(IllegalArgumentException.class, () -> rule(new Ruling.Undo("j9")));
    assertEquals("j2", ledger.nextJudgement());
  }

  @Test
  void writersTakeTurnsAndReadersSeeWholeReports() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int number = i;
        all.add(pool.submit(() -> ledger.add(entry(number, "reader-1"))));
        all.add(pool.submit(this::looksWhole));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }
    try (CaseView view = ledger.view()) {
      assertEquals(12, view.reports().size());
    }
    assertEquals(List.of(), ledger.check());
  }

  @Test
  void forecastsAreKeptInOrderAndOnce() {
    CaseView before = ledger.view();
    assertTrue(ledger.append(MadeUp.forecast(2)));
    assertTrue(ledger.append(MadeUp.forecast(1)));
    assertFalse(ledger.append(MadeUp.forecast(2)));
    assertEquals(List.of(), before.forecasts());
    before.close();
    try (CaseView view = ledger.view()) {
      assertEquals(List.of(MadeUp.forecast(2), MadeUp.forecast(1)), view.forecasts());
      assertEquals(List.of(), view.reports());
    }
    assertEquals(List.of(), ledger.check());
  }

  private void looksWhole() {
    try (CaseView view = ledger.view()) {
      long events = view.reports().stream().mapToLong(card -> card.events()).sum();
      assertEquals(events, view.incidents(IncidentFilter.ALL, Fit.YES, 0, Integer.MAX_VALUE).stream()
          .mapToLong(incident -> incident.incident().events().size()).sum());
    }
  }
}
