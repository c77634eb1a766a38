package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.CaseView;
import org.casus.measure.Count;
import org.casus.measure.Counting;
import org.casus.measure.Reconciler;
import org.casus.measure.Reconciliation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counting and reconciling as the API answers them, held against what the engine counts. */
class CountingTest {
  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    return new ObjectMapper().readTree(response.body());
  }

  @Test
  void numbersAreThoseThatTheEngineCounts() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); CaseView view = open.ledger().view()) {
      Count count = Counting.of(view, IncidentFilter.ALL, 5);
      JsonNode answer = json(open.get("/api/v1/count"));
      assertEquals(3, answer.get("lenses").size());
      for (JsonNode lens : answer.get("lenses")) {
        Count.UnderLens under = count.under(Lens.valueOf(lens.get("lens").asText().toUpperCase(java.util.Locale.ROOT)));
        assertEquals(under.fitting().number(), lens.get("number").asLong());
        assertEquals(under.maybe().number(), lens.get("maybe").asLong());
        assertEquals(under.sets().number(), lens.get("sets").asLong());
        assertEquals(under.rule(), lens.get("rule").asText());
      }
      assertTrue(answer.get("lenses").get(2).get("number").asLong() > 10, answer.toString());
    }
  }

  @Test
  void everyNumberLeadsToAsManyIncidentsInTheTable() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      for (String filter : new String[] {"", "from=2019&to=2020", "weapon=rocket", "doer=Islamic+State", "text=drone"}) {
        for (JsonNode lens : json(open.get("/api/v1/count?show=200&" + filter)).get("lenses")) {
          String asked = "/api/v1/incidents?" + filter + "&lens=" + lens.get("lens").asText();
          assertEquals(lens.get("number").asLong(), number(open, asked + "&single=true"), asked);
          assertEquals(lens.get("maybe").asLong(), number(open, asked + "&single=true&fit=maybe"), asked);
          assertEquals(lens.get("sets").asLong(), number(open, asked + "&single=false") + number(open, asked + "&single=false&fit=maybe"), asked);
          for (String of : List.of("first", "firstMaybe")) {
            for (JsonNode held : lens.get(of)) {
              assertTrue(!held.get("words").isEmpty() && !held.get("words").get(0).get("quote").asText().isBlank(), held.toString());
              assertEquals(of.equals("first"), held.get("why").isEmpty(), held.toString());
            }
          }
          assertEquals(lens.get("number").asLong(), lens.get("first").size(), asked);
        }
      }
    }
  }

  private static long number(OpenCase open, String path) throws Exception {
    return json(open.get(path)).get("number").asLong();
  }

  @Test
  void figuresAreThoseOfTheEngineInPages() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); CaseView view = open.ledger().view()) {
      List<Reconciliation> all = new Reconciler(Knowledge.shipped()).all(view, Lens.INCLUSIVE);
      assertTrue(all.size() > 3, all.size() + " figures");
      int seen = 0;
      for (int skip = 0; skip < all.size(); skip += 2) {
        JsonNode page = json(open.get("/api/v1/reconcile?most=2&skip=" + skip));
        assertEquals(all.size(), page.get("number").asInt());
        for (JsonNode figure : page.get("figures")) {
          same(all.get(seen++), figure, open);
        }
      }
      assertEquals(all.size(), seen);
    }
  }

  private static void same(Reconciliation each, JsonNode figure, OpenCase open) throws Exception {
    assertEquals(each.id(), figure.get("id").asText());
    JsonNode words = figure.get("words");
    String text = json(open.get("/api/v1/reports/" + words.get("report").asText())).get("text").asText();
    assertEquals(words.get("quote").asText(), text.substring(words.get("begin").asInt(), words.get("end").asInt()));
    Reconciliation.Part whole = each.whole();
    assertEquals(whole == null, figure.get("whole") == null);
    if (whole != null) {
      assertEquals(whole.itemised(), figure.get("whole").get("itemised").asInt());
      assertEquals(whole.maybe().size(), figure.get("whole").get("mayFit").asInt());
      assertEquals(whole.unexplained(), figure.get("whole").get("unexplained").asLong());
      assertEquals(whole.conditions().size(), figure.get("whole").get("conditions").size());
    } else {
      assertEquals(each.refused(), figure.get("refused").asText());
    }
  }

  @Test
  void facadesAreCountedOnTheirOwnAndFolded() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode facades = json(open.get("/api/v1/count/facades"));
      for (JsonNode actor : facades.get("actors")) {
        assertEquals(3, actor.get("lenses").size(), actor.toString());
      }
      for (JsonNode facade : facades.get("facades")) {
        assertTrue(!facade.get("words").isEmpty(), facade.toString());
      }
    }
  }
}
