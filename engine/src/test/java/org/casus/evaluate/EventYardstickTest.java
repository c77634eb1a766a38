package org.casus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.corpus.TextRange;
import org.casus.evaluate.EventCorpus.Mark;
import org.casus.evaluate.EventCorpus.MarkedReport;
import org.casus.incident.mention.MentionModel;
import org.casus.incident.mention.MentionResolver;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventYardstickTest {

  /** What the shipped weights reached on the development part, rounded down. */
  private static final double FLOOR = 0.77;

  private static final String LINE = """
      {"docid": "a", "topic": 1, "subtopic": "1x", "sentences": [{"sent": 3, "tokens": ["It", "took", "place", "."]}],
      "mentions": [{"id": "E1", "kind": "event", "sent": 3, "tokens": [1, 2], "chain": "C"},
      {"id": "E2", "kind": "entity", "sent": 3, "tokens": [0], "chain": "D"}]}
      """.replace("\n", " ");

  private final Path folder;

  EventYardstickTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheMarkedEvents() throws IOException {
    MarkedReport report = EventCorpus.read(file(LINE), new ArrayList<>()).get(0);
    assertEquals("It took place .\n", report.report().text());
    assertEquals(List.of(new Mark(List.of(new TextRange(3, 7), new TextRange(8, 13)), "C", "1", "1x")), report.marks());
  }

  @Test
  void namesTheLineThatIsNoReport() throws IOException {
    List<Issue> issues = new ArrayList<>();
    String wrongToken = LINE.replace("[1, 2]", "[1, 9]");
    assertEquals(1, EventCorpus.read(file(LINE + "\n" + wrongToken + "\nno JSON"), issues).size());
    assertEquals(2, issues.size());
    assertTrue(issues.get(0).message().contains("E1"), issues.toString());
    assertTrue(issues.get(1).report().endsWith("line 3"), issues.toString());
  }

  @Test
  void holdsItsLevelOnTheDevelopmentPart() throws IOException {
    Evaluation evaluation =
        EventYardstick.open(List.of(shared())).evaluate(new MentionResolver(MentionModel.shipped()), (file, tokens) -> {});
    assertEquals(List.of(), evaluation.issues());
    assertTrue(evaluation.compositeValue() >= FLOOR, "CoNLL F1 is " + evaluation.compositeValue() + ", the floor is " + FLOOR);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("reports.jsonl"), text);
  }

  private static Path shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared/corpora/ecbplus/dev.jsonl");
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    String message = "SKIPPED: no shared/corpora/ecbplus/dev.jsonl above " + Path.of("").toAbsolutePath();
    System.err.println(message);
    Assumptions.abort(message);
    throw new IllegalStateException(message);
  }
}
