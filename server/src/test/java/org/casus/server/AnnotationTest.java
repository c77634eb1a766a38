package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.evaluate.Evaluation;
import org.casus.evaluate.GoldYardstick;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.CaseRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drafts that the workbench gives to annotators are what {@code casus evaluate} reads. */
class AnnotationTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder = Path.of("");

  @Test
  void theMachinesOwnReadingMeasuredAgainstItsDraftIsFlawless() throws Exception {
    Path drafts = Files.createDirectory(folder.resolve("drafts"));
    try (OpenCase open = OpenCase.examples(folder)) {
      for (JsonNode card : JSON.readTree(open.get("/api/v1/reports").body())) {
        String file = card.get("file").asText();
        if (file.endsWith(".txt")) {
          ObjectNode draft = (ObjectNode) JSON.readTree(open.get("/api/v1/reports/" + card.get("id").asText() + "/annotation").body());
          String name = file.substring(file.lastIndexOf('/') + 1);
          assertTrue(!draft.get("events").isEmpty(), file);
          Files.writeString(drafts.resolve(name.replace(".txt", ".json")), draft.toString());
        }
      }
      assertEquals(404, open.get("/api/v1/reports/doc-none/annotation").statusCode());
    }
    Knowledge knowledge = Knowledge.shipped();
    GoldYardstick gold = GoldYardstick.open(List.of(drafts), Optional.of(Path.of("../examples/reports")), new Corpus(knowledge), Manifest.none());
    assertEquals(List.of(), gold.intake().issues());
    assertEquals(4, gold.intake().reports().size());
    Evaluation evaluation = gold.evaluate(CaseRun.open(knowledge), 2, (file, tokens) -> {});
    assertTrue(evaluation.compositeValue() > 0.97, "case score " + evaluation.compositeValue());
  }
}
