package org.casus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.knowledge.Knowledge;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseWriter;
import org.casus.pipeline.CaseRun;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our figures are those of the reference scorers that stand beside the project, where they do. */
class ReferenceScorerTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Map<String, String> NAMES = Map.of("p", "precision", "r", "recall", "f", "f1");
  private static final int DOCUMENTS = 12;

  @TempDir private Path work = Path.of("");

  @Test
  void annotatedReports() throws Exception {
    Path shared = shared("gold");
    GoldYardstick yardstick = GoldYardstick.open(List.of(shared.resolve("gold")),
        Optional.of(shared.resolve("reports")), new Corpus(), Manifest.read(shared.resolve("reports/manifest.csv")));
    CaseFile caseFile =
        CaseRun.open(Knowledge.shipped()).read(yardstick.intake(), 2, (file, tokens) -> { });
    JsonNode theirs = score(shared, caseFile, "score.py", shared.resolve("gold").toString(),
        work.resolve("case").toString(), "--texts", shared.resolve("reports").toString());
    Evaluation ours = yardstick.compare(caseFile);
    assertEquals(theirs.path("case_score").asDouble(), ours.compositeValue(), 5e-4);
    for (Aspect aspect : GoldAspects.ALL) {
      JsonNode row = aspect.key().startsWith("slot.")
          ? theirs.path("slot").path(aspect.key().substring(5)) : theirs.path(aspect.key());
      same(aspect, row, ours.total(aspect));
    }
  }

  @Test
  void muc4() throws Exception {
    Path shared = shared("corpora/muc4");
    List<String> lines = Files.readAllLines(shared.resolve("corpora/muc4/tst1.jsonl")).subList(0, DOCUMENTS);
    Path file = Files.write(work.resolve("muc.jsonl"), lines);
    Yardstick yardstick = MucYardstick.open(List.of(file), new Corpus());
    CaseRun run = CaseRun.open(Knowledge.shipped());
    Evaluation ours = yardstick.evaluate(run, 2, (name, tokens) -> { });
    JsonNode theirs = score(shared, run.read(yardstick.intake(), 2, (name, tokens) -> { }), "score_muc.py",
        file.toString(), work.resolve("case").toString());
    for (Aspect aspect : List.of(MucComparison.ROLE_FILLERS, MucComparison.TEMPLATES, MucComparison.CONFIDENCE)) {
      Tally tally = ours.total(aspect);
      List<Double> figures = List.of(tally.precision(), tally.recall(), tally.f1());
      for (int i = 0; i < 3; i++) {
        assertEquals(theirs.path(aspect.key()).path(i).asDouble(), 100 * figures.get(i), 0.05, aspect.key());
      }
    }
  }

  private static void same(Aspect aspect, JsonNode theirs, Tally ours) {
    if (aspect.sort() == Aspect.Sort.SHARE) {
      assertEquals(theirs.asDouble(), ours.precision(), 5e-4, aspect.key());
      return;
    }
    Map<String, Double> figures =
        Map.of("precision", ours.precision(), "recall", ours.recall(), "f1", ours.f1());
    NAMES.forEach((key, name) ->
        assertEquals(theirs.path(key).asDouble(), figures.getOrDefault(name, -1.0), 5e-4, aspect.key() + " " + name));
  }

  /** Writes the case, has it scored, and reads the figures. */
  private JsonNode score(Path shared, CaseFile caseFile, String script, String... arguments)
      throws IOException, InterruptedException {
    new CaseWriter().write(caseFile, work.resolve("case"));
    Path figures = work.resolve("figures.json");
    List<String> command = new ArrayList<>(List.of("python3", shared.resolve("score").resolve(script).toString()));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--json", figures.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return MAPPER.readTree(figures.toFile());
  }

  private static Path shared(String part) throws InterruptedException {
    Path shared = Path.of("..", "..", "shared");
    if (!Files.isDirectory(shared.resolve(part)) || !python()) {
      String message = "SKIPPED: no folder shared/" + part + " beside the project, or no python3";
      System.err.println(message);
      Assumptions.abort(message);
    }
    return shared;
  }

  private static boolean python() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
