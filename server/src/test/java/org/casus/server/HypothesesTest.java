package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Competing hypotheses on who is behind an incident, over a real case and real HTTP. */
class HypothesesTest {
  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    return new ObjectMapper().readTree(response.body());
  }

  /** The incident for which most actors are named as doers. */
  private static String contested(OpenCase open) throws Exception {
    JsonNode best = null;
    for (JsonNode line : json(open.get("/api/v1/incidents?most=500")).get("lines")) {
      if (best == null || line.get("doers").size() + line.get("stances").size() > best.get("doers").size() + best.get("stances").size()) {
        best = line;
      }
    }
    return java.util.Objects.requireNonNull(best).get("id").asText();
  }

  @Test
  void everyIncidentIsRankedByWhatSpeaksAgainst() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      int ranked = 0;
      for (JsonNode line : json(open.get("/api/v1/incidents?most=500")).get("lines")) {
        for (String question : new String[] {"doer", "backer"}) {
          JsonNode table = json(open.get("/api/v1/hypotheses/" + line.get("id").asText() + "?question=" + question));
          int width = table.get("hypotheses").size();
          assertEquals(width, table.get("ranking").size());
          double against = -1;
          for (JsonNode place : table.get("ranking")) {
            assertTrue(place.get("against").asDouble() >= against - 1e-9, table.toString());
            against = place.get("against").asDouble();
          }
          for (JsonNode row : table.get("rows")) {
            assertEquals(width, row.get("cells").size());
            assertFalse(row.get("words").isEmpty(), row.toString());
            assertFalse(row.get("says").isEmpty(), row.toString());
          }
          ranked += width > 1 ? 1 : 0;
        }
      }
      assertTrue(ranked > 20, ranked + " tables with hypotheses");
    }
  }

  @Test
  void theCellsAreTheAnalystsAndStandInTheAddress() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String path = "/api/v1/hypotheses/" + contested(open);
      JsonNode table = json(open.get(path));
      assertEquals("else", table.get("hypotheses").get(table.get("hypotheses").size() - 1).get("key").asText());
      assertTrue(table.get("conclusion").asText().contains("does not say who did it"), table.get("conclusion").asText());
      String first = table.get("ranking").get(0).get("key").asText();
      StringBuilder cells = new StringBuilder("?");
      for (JsonNode row : table.get("rows")) {
        for (JsonNode hypothesis : table.get("hypotheses")) {
          boolean meant = hypothesis.get("key").asText().equals(first);
          cells.append("cell=").append(row.get("id").asText()).append(':').append(java.net.URLEncoder.encode(hypothesis.get("key").asText(), "UTF-8"))
              .append(':').append(meant ? -1 : 0).append('&');
        }
      }
      JsonNode changed = json(open.get(path + cells));
      JsonNode ranking = changed.get("ranking");
      assertEquals(first, ranking.get(ranking.size() - 1).get("key").asText(), "all evidence speaks against it, so it comes last");
      assertEquals(table.get("rows").get(0).get("preset"), changed.get("rows").get(0).get("preset"));
      assertEquals(table, json(open.get(path)), "nothing was kept");
    }
  }

  @Test
  void whatFitsEverythingTellsNothing() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String path = "/api/v1/hypotheses/" + contested(open);
      JsonNode table = json(open.get(path));
      JsonNode row = table.get("rows").get(0);
      StringBuilder cells = new StringBuilder("?");
      for (JsonNode hypothesis : table.get("hypotheses")) {
        cells.append("cell=").append(row.get("id").asText()).append(':').append(java.net.URLEncoder.encode(hypothesis.get("key").asText(), "UTF-8")).append(":1&");
      }
      assertEquals(0, json(open.get(path + cells)).get("rows").get(0).get("diagnosticity").asDouble(), 1e-12);
      assertTrue(table.get("without").size() >= 1, table.toString());
    }
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String path = "/api/v1/hypotheses/" + contested(open);
      assertEquals(404, open.get("/api/v1/hypotheses/in-none").statusCode());
      HttpResponse<String> cell = open.get(path + "?cell=row:iran:7");
      assertEquals(400, cell.statusCode());
      assertTrue(cell.body().contains("row:iran:7") && cell.body().contains("1, 0 or -1"), cell.body());
      assertEquals(400, open.get(path + "?question=why").statusCode());
    }
  }
}
