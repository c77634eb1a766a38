package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Incidents, tallies and reports as the API answers them, over a real case and real HTTP. */
class IncidentsTest {
  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    return new ObjectMapper().readTree(response.body());
  }

  @Test
  void talliesAddUpToTheTable() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      for (String filter : new String[] {"", "lens=likely", "from=2019&to=2019", "text=rocket", "weapon=drone&fit=maybe", "box=35,20,50,40"}) {
        long number = json(open.get("/api/v1/incidents?" + filter)).get("number").asLong();
        long days = sum(json(open.get("/api/v1/tallies/days?" + filter)));
        long places = sum(json(open.get("/api/v1/tallies/places?" + filter)));
        assertEquals(number, days, filter);
        assertEquals(number, places, filter);
        assertTrue(number > 0, "nothing fits " + filter);
      }
    }
  }

  private static long sum(JsonNode tallies) {
    long sum = 0;
    for (JsonNode each : tallies) {
      sum += each.get("number").asLong();
    }
    return sum;
  }

  @Test
  void everyIncidentLeadsToItsSentences() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode lines = json(open.get("/api/v1/incidents?most=500")).get("lines");
      assertTrue(lines.size() > 50, lines.size() + " incidents");
      for (JsonNode line : lines) {
        JsonNode whole = json(open.get("/api/v1/incidents/" + line.get("id").asText()));
        assertTrue(!whole.get("tellings").isEmpty(), line.toString());
        for (JsonNode telling : whole.get("tellings")) {
          JsonNode words = telling.get("words").get(0);
          String text = json(open.get("/api/v1/reports/" + words.get("report").asText())).get("text").asText();
          assertEquals(words.get("quote").asText(), text.substring(words.get("begin").asInt(), words.get("end").asInt()));
        }
      }
    }
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      for (String wrong : new String[] {"from=soon", "lens=rosy", "most=-1", "most=9999", "order=up", "box=1,2,3", "box=a,b,c,d", "claimed=perhaps", "weapon=spoon"}) {
        HttpResponse<String> response = open.get("/api/v1/incidents?" + wrong);
        assertEquals(400, response.statusCode(), wrong + " " + response.body());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), response.headers().toString());
        assertTrue(response.body().contains(wrong.substring(wrong.indexOf('=') + 1).split(",")[0]), response.body());
      }
      assertEquals(404, open.get("/api/v1/incidents/in-none").statusCode());
      assertEquals(404, open.get("/api/v1/reports/doc-none").statusCode());
    }
  }
}
