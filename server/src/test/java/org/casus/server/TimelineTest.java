package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bars of the timeline, held against the tallies of days of the same case. */
class TimelineTest {
  private static final List<String> LENSES = List.of("strict", "likely", "inclusive", "none");

  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    return new ObjectMapper().readTree(response.body());
  }

  private static long sum(JsonNode bar) {
    return LENSES.stream().mapToLong(lens -> bar.get(lens).asLong()).sum();
  }

  @Test
  void everyIncidentIsInOneBarOrNamedBesideThem() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      for (String filter : new String[] {"", "lens=likely", "text=rocket", "shown=2019", "shown=2019-08-20..2019-09-20", "shown=1980..1990", "text=nosuchword"}) {
        JsonNode line = json(open.get("/api/v1/tallies/bars?" + filter));
        long number = json(open.get("/api/v1/incidents?" + filter.replaceAll("shown=.*", ""))).get("number").asLong();
        long in = 0;
        for (JsonNode bar : line.get("bars")) {
          in += sum(bar);
        }
        for (String beside : List.of("vague", "undated", "until", "since", "outside")) {
          in += line.get(beside).asLong();
        }
        assertEquals(number, in, filter);
      }
    }
  }

  @Test
  void aBarHoldsWhatLiesWithinItAndNothingVaguer() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode days = json(open.get("/api/v1/tallies/days"));
      for (String shown : List.of("", "?shown=2019", "?shown=2019-08..2019-09", "?shown=2018..2021")) {
        JsonNode line = json(open.get("/api/v1/tallies/bars" + shown));
        assertFalse(line.get("bars").isEmpty());
        for (JsonNode bar : line.get("bars")) {
          long within = 0;
          long may = 0;
          for (JsonNode day : days) {
            if (day.has("from") && day.has("to")) {
              boolean inside = !first(day).isBefore(first(bar)) && !last(day).isAfter(last(bar));
              boolean touches = !first(day).isAfter(last(bar)) && !last(day).isBefore(first(bar));
              within += inside ? day.get("number").asLong() : 0;
              may += touches && !inside ? day.get("number").asLong() : 0;
            }
          }
          assertEquals(within, sum(bar), shown + " " + bar);
          assertEquals(may, bar.get("may").asLong(), shown + " " + bar);
          assertTrue(bar.get("spread").asDouble() <= may, bar.toString());
        }
      }
    }
  }

  @Test
  void spreadOverAllBarsTheVagueOnesAddUp() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode line = json(open.get("/api/v1/tallies/bars"));
      double spread = 0;
      for (JsonNode bar : line.get("bars")) {
        spread += bar.get("spread").asDouble();
      }
      assertTrue(line.get("vague").asLong() > 5, line.get("vague").toString());
      assertEquals(line.get("vague").asLong(), spread, 0.1);
    }
  }

  @Test
  void theUnitFollowsTheDaysShown() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      assertEquals("day", json(open.get("/api/v1/tallies/bars?shown=2019-08")).get("unit").asText());
      assertEquals("week", json(open.get("/api/v1/tallies/bars?shown=2018..2020")).get("unit").asText());
      assertEquals("month", json(open.get("/api/v1/tallies/bars?shown=2010..2020")).get("unit").asText());
      assertEquals("year", json(open.get("/api/v1/tallies/bars?shown=1990..2020")).get("unit").asText());
      assertEquals(400, open.get("/api/v1/tallies/bars?shown=soon").statusCode());
      HttpResponse<String> turned = open.get("/api/v1/tallies/bars?shown=2022-05..2021");
      assertEquals(400, turned.statusCode(), turned.body());
      assertTrue(turned.body().contains("2022-05..2021") && turned.body().contains("ends before it begins"), turned.body());
      assertEquals(400, open.get("/api/v1/tallies/bars?from=2022&to=2021").statusCode());
    }
  }

  private static LocalDate first(JsonNode span) {
    return LocalDate.parse(span.get("from").asText());
  }

  private static LocalDate last(JsonNode span) {
    return LocalDate.parse(span.get("to").asText());
  }
}
