package org.casus.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes the made-up case to {@code target/demo-case}, to be looked at. */
class DemoBriefTest {
  @Test
  void writesEveryFile() throws IOException {
    Path directory = Path.of("target", "demo-case");
    List<Path> files = new CaseWriter().write(SampleCase.build(), directory);
    assertEquals(List.of("documents.jsonl", "events.jsonl", "attributions.jsonl", "relations.jsonl", "figures.jsonl",
        "judgments.jsonl", "sources.jsonl", "incidents.jsonl", "issues.jsonl", "incidents.csv", "brief.html"),
        files.stream().map(file -> file.getFileName().toString()).toList());
    for (Path file : files) {
      assertTrue(Files.size(file) > 0, file.toString());
    }
    try (var left = Files.list(directory)) {
      assertEquals(files.size(), left.count(), "no draft stays behind");
    }
  }
}
