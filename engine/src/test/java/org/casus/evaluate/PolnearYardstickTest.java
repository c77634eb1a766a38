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
import org.casus.extract.quotation.QuotationReader;
import org.casus.extract.quotation.Utterance;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolnearYardstickTest {

  private static final String LINE = """
      {"docid": "a", "text": "One.\\n\\nHe said no.", "layers": [{"annotator": "x", "attributions": [{"id": "E1", "kind": "Attribution",
      "source": [{"spans": [[6, 8]], "text": "He"}], "cue": [{"spans": [[9, 13]], "text": "said"}], "content": [{"spans": [[14, 16]], "text": "no"}]}]}]}
      """.replace("\n", " ");

  private final Path folder;

  PolnearYardstickTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsWhatWasMarked() throws IOException {
    AnnotatedArticle article = PolnearCorpus.read(file(LINE), new ArrayList<>()).get(0);
    assertEquals(List.of(new TextRange(0, 4), new TextRange(6, 17)), article.report().body());
    assertEquals(List.of(new Utterance(List.of(new TextRange(6, 8)), List.of(new TextRange(9, 13)), List.of(new TextRange(14, 16)), 1, List.of())),
        article.utterances());
  }

  @Test
  void namesTheLineThatIsNoArticle() throws IOException {
    List<Issue> issues = new ArrayList<>();
    assertEquals(1, PolnearCorpus.read(file(LINE + "\n{\"docid\": \"b\"}\nno JSON"), issues).size());
    assertEquals(2, issues.size());
    assertTrue(issues.get(0).report().endsWith("line 2"), issues.toString());
    assertTrue(issues.get(1).message().contains("JSON"), issues.toString());
  }

  @Test
  void aSpanCountsOnceAndOnlyWhenExact() throws IOException {
    AnnotatedArticle article = PolnearCorpus.read(file(LINE), new ArrayList<>()).get(0);
    Utterance right = article.utterances().get(0);
    Utterance tooLong = new Utterance(right.source(), right.cue(), List.of(new TextRange(14, 17)), 1, List.of());
    ReportScore score = QuotationComparison.of(article.report(), List.of(right, tooLong), article.utterances());
    assertEquals(Tally.of(1, 1, 1), score.tallies().get(QuotationComparison.SOURCES));
    assertEquals(Tally.of(1, 2, 1), score.tallies().get(QuotationComparison.CONTENTS));
    assertEquals(List.of(Disagreement.Kind.SPURIOUS), score.disagreements().stream().map(Disagreement::kind).toList());
  }

  /** A part of the development articles only, to be quick; the command gives the figures of all. */
  @Test
  void holdsItsLevelOnPartOfTheDevelopmentArticles() throws IOException {
    Evaluation evaluation = PolnearYardstick.open(List.of(shared())).first(20).evaluate(QuotationReader.shipped(), (file, tokens) -> {});
    assertAtLeast(0.70, evaluation, QuotationComparison.SOURCES);
    assertAtLeast(0.65, evaluation, QuotationComparison.CUES);
    assertAtLeast(0.52, evaluation, QuotationComparison.CONTENTS);
  }

  private static void assertAtLeast(double floor, Evaluation evaluation, Aspect aspect) {
    double value = evaluation.total(aspect).f1();
    assertTrue(value >= floor, aspect.label() + ": F1 " + value + ", the floor is " + floor);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("articles.jsonl"), text);
  }

  private static Path shared() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("shared/corpora/polnear/dev.jsonl");
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    String message = "SKIPPED: no shared/corpora/polnear/dev.jsonl above " + Path.of("").toAbsolutePath();
    System.err.println(message);
    Assumptions.abort(message);
    throw new IllegalStateException(message);
  }
}
