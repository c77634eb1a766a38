package org.casus.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.Issue;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.CaseView;
import org.casus.ledger.Judged;
import org.casus.ledger.MemoryLedger;
import org.casus.ledger.ReportCard;
import org.casus.narrate.CaseFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real reports into a case. */
class FilingTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "reports");
  private static CaseRun run;

  @TempDir private Path folder = Path.of("");
  private final MemoryLedger ledger = new MemoryLedger();

  @BeforeAll
  static void open() {
    run = CaseRun.open(Knowledge.shipped());
  }

  private Filing.Filed file(String reader, Path... inputs) {
    List<String> names = java.util.Arrays.stream(inputs).map(Path::toString).toList();
    return new Filing(run, ledger, reader, (file, tokens) -> {}).file(new Corpus(), names, Manifest.none(), 2);
  }

  private static List<Path> some() throws java.io.IOException {
    try (var files = Files.list(EXAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(3).toList();
    }
  }

  @Test
  void eachReportIsReadOnceAndKeptWhole() throws Exception {
    List<Path> reports = some();
    assertEquals(3, file("1", reports.toArray(Path[]::new)).added());
    assertEquals(3, file("1", reports.toArray(Path[]::new)).known());
    try (CaseView view = ledger.view()) {
      assertEquals(3, view.reports().size());
      for (ReportCard card : view.reports()) {
        Path original = EXAMPLES.resolve(Path.of(card.file()).getFileName());
        assertArrayEquals(Files.readAllBytes(original), view.original(card.id()).orElseThrow());
      }
    }
  }

  @Test
  void newReportsAreToldAlsoWhereTheFilingIsBrokenOff() throws Exception {
    file("1", some().get(0));
    List<String> fresh = new ArrayList<>();
    List<String> names = some().stream().map(Path::toString).toList();
    Filing filing = new Filing(run, ledger, "1", (file, tokens) -> {}, fresh::add);
    assertThrows(CancellationException.class, () -> filing.file(taker -> {
      new Corpus().each(names, Manifest.none(), taker);
      for (int i = 0; i < 5; i++) {
        byte[] bytes = ("Report " + i + ".").getBytes(StandardCharsets.UTF_8);
        taker.accept(new Corpus().read(Map.of(i + ".txt", bytes), Manifest.none()), bytes);
      }
      throw new CancellationException();
    }, 1));
    try (CaseView view = ledger.view()) {
      assertEquals(view.reports().size(), fresh.size() + 1);
      fresh.forEach(id -> assertTrue(view.reading(id).isPresent()));
    }
    assertTrue(fresh.size() >= 2, fresh.toString());
  }

  @Test
  void anotherVersionOfTheReaderReadsAnew() throws Exception {
    file("1", some().get(0));
    assertEquals(1, file("2", some().get(0)).reread());
  }

  @Test
  void whatCannotBeReadIsAnIssueAndNotInTheCase() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Filing.Filed filed = file("1", empty, some().get(0));
    assertEquals(1, filed.added());
    assertEquals(List.of("empty-file"), filed.issues().stream().map(Issue::code).filter("empty-file"::equals).toList());
  }

  @Test
  void theCaseComesToWhatARunComesTo() throws Exception {
    List<Path> reports = some();
    file("1", reports.toArray(Path[]::new));
    CaseFile straight = run.read(new Corpus().read(reports.stream().map(Path::toString).toList(), Manifest.none()), 1, (f, t) -> {});
    try (CaseView view = ledger.view()) {
      assertEquals(straight.incidents(), view.incidents(IncidentFilter.ALL, Fit.YES, 0, Integer.MAX_VALUE).stream()
          .map(AttributedIncident::incident).toList());
      assertTrue(straight.incidents().size() > 5, "few incidents: " + straight.incidents().size());
    }
  }

  @Test
  void whatWasReadSurvivesJson() throws Exception {
    file("1", some().toArray(Path[]::new));
    int checked = 0;
    try (CaseView view = ledger.view()) {
      for (ReportCard card : view.reports()) {
        Reading reading = view.reading(card.id()).orElseThrow();
        assertEquals(reading, AssertionJson.read(AssertionJson.text(reading), Reading.class));
        checked += Judged.assertions(reading).size();
      }
    }
    assertTrue(checked > 30, "only " + checked + " assertions were read");
  }
}
