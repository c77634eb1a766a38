package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.casus.incident.Ruling;
import org.casus.ledger.CaseView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulings and the queue over a real case and real HTTP. */
class ReviewTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    return JSON.readTree(response.body());
  }

  private static List<String> ids(OpenCase open) throws Exception {
    List<String> ids = new ArrayList<>();
    json(open.get("/api/v1/incidents?most=500")).get("lines").forEach(line -> ids.add(line.get("id").asText()));
    return new ArrayList<>(new TreeSet<>(ids));
  }

  private static JsonNode rule(OpenCase open, String ruling) throws Exception {
    return json(open.post("/api/v1/judgements", ruling.replace('\'', '"')));
  }

  /** Two incidents of different days and reports, which no machine would join. */
  private static List<String> two(OpenCase open) throws Exception {
    JsonNode lines = json(open.get("/api/v1/incidents?most=500&type=ASSAULT")).get("lines");
    JsonNode first = lines.get(0);
    JsonNode last = lines.get(lines.size() - 1);
    return List.of(first.get("id").asText(), last.get("id").asText());
  }

  @Test
  void whatIsMergedCanBeSplitAndUndone() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      List<String> before = ids(open);
      List<String> pair = two(open);
      JsonNode merged = rule(open, "{'rules':'same','ids':['" + pair.get(0) + "','" + pair.get(1) + "'],'reason':'one salvo'}");
      assertEquals(1, merged.get("now").size(), merged.toString());
      assertEquals(before.size() - 1, ids(open).size());
      JsonNode whole = json(open.get("/api/v1/incidents/" + merged.get("now").get(0).asText()));
      assertEquals("one salvo", whole.get("rulings").get(0).get("reason").asText());
      String some = whole.get("tellings").get(0).get("id").asText();
      List<String> others = new ArrayList<>();
      whole.get("tellings").forEach(telling -> others.add(telling.get("id").asText()));
      others.remove(some);
      JsonNode split = rule(open, "{'rules':'apart','ids':['" + some + "'],'others':" + JSON.writeValueAsString(others) + "}");
      assertEquals(2, split.get("now").size(), split.toString());
      assertEquals(before.size(), ids(open).size());
      assertEquals(1, rule(open, "{'rules':'undo','judgement':'" + split.get("id").asText() + "'}").get("now").size());
      JsonNode undone = rule(open, "{'rules':'undo','judgement':'" + merged.get("id").asText() + "'}");
      assertEquals(new TreeSet<>(pair), new TreeSet<>(List.of(undone.get("now").get(0).asText(), undone.get("now").get(1).asText())));
      assertEquals(before, ids(open));
      JsonNode all = json(open.get("/api/v1/judgements"));
      assertEquals(4, all.size());
      assertTrue(all.get(3).get("undone").asBoolean() && all.get(2).get("undone").asBoolean(), all.toString());
      assertFalse(all.get(0).get("undone").asBoolean());
    }
  }

  @Test
  void aCorrectionChangesTheValueAndIsMarked() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String id = two(open).get(0);
      rule(open, "{'rules':'correct','ids':['" + id + "'],'slot':'date','value':'2020-02-03'}");
      rule(open, "{'rules':'correct','ids':['" + id + "'],'slot':'weapons','value':'drone, rocket'}");
      rule(open, "{'rules':'correct','ids':['" + id + "'],'slot':'targets','value':''}");
      JsonNode whole = json(open.get("/api/v1/incidents/" + id));
      assertEquals("2020-02-03", field(whole, "date").get("value").asText());
      assertTrue(field(whole, "date").get("judged").asBoolean());
      assertEquals(new TreeSet<>(List.of("drone", "rocket")), new TreeSet<>(List.of(field(whole, "weapons").get("value").asText().split(", "))));
      assertEquals("", field(whole, "targets").get("value").asText());
      assertFalse(field(whole, "place").get("judged").asBoolean());
    }
  }

  private static JsonNode field(JsonNode whole, String name) {
    for (JsonNode field : whole.get("fields")) {
      if (field.get("name").asText().equals(name)) {
        return field;
      }
    }
    throw new AssertionError("No field " + name + " in " + whole);
  }

  @Test
  void whatIsWrongIsSaidAndChangesNothing() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      String id = two(open).get(0);
      String[][] wrong = {
        {"'rules':'correct','ids':['" + id + "'],'slot':'date','value':'soon'", "2021-04-18"},
        {"'rules':'correct','ids':['" + id + "'],'slot':'date','value':'2021-05..2021-04'", "2021"},
        {"'rules':'correct','ids':['" + id + "'],'slot':'colour','value':'red'", "perpetrators"},
        {"'rules':'correct','ids':['" + id + "'],'slot':'status','value':'perhaps'", "happened"},
        {"'rules':'correct','ids':['" + id + "'],'slot':'killed','value':'many'", "3..5"},
        {"'rules':'correct','ids':['" + id + "'],'slot':'weapons','value':'spoon'", "rocket"},
        {"'rules':'correct','ids':['" + id + "'],'slot':'mode','value':'tickle'", "no mode of"},
        {"'rules':'same','ids':['" + id + "']", "at least 2"}, {"'rules':'same','ids':['" + id + "','in-none']", "in-none"},
        {"'rules':'apart','ids':['" + id + "'],'others':['" + id + "']", "both sides"}, {"'rules':'guess'", "same-actor"},
        {"'rules':'undo','judgement':'j9'", "j9"}, {"'rules':'front','name':'A'", "as is missing"}, {"'rulez':'same'", "rulez"},
        {"'rules':'same-actor','name':'Iran','as':'iran'", "already"}, {"'rules':'accept','ids':[null]", "ids: entry 1 is null"},
        {"'rules':'apart','ids':['" + id + "'],'others':['" + id + "',null]", "others: entry 2 is null"}};
      for (String[] each : wrong) {
        HttpResponse<String> response = open.post("/api/v1/judgements", "{" + each[0].replace('\'', '"') + "}");
        assertEquals(400, response.statusCode(), each[0] + " " + response.body());
        assertTrue(response.body().contains(each[1]), each[0] + " " + response.body());
      }
      assertEquals(400, open.post("/api/v1/judgements", "no json").statusCode());
      assertEquals(400, open.post("/api/v1/judgements", "null").statusCode());
      assertEquals(0, json(open.get("/api/v1/judgements")).size());
      assertEquals(400, open.get("/api/v1/review?kind=odd").statusCode());
    }
  }

  @Test
  void whatIsRuledOnLeavesTheQueue() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode queue = json(open.get("/api/v1/review"));
      assertEquals(ids(open).size(), queue.get("incidents").asInt());
      assertEquals(0, queue.get("looked").asInt());
      int weight = Integer.MAX_VALUE;
      for (JsonNode item : queue.get("items")) {
        assertTrue(item.get("weight").asInt() <= weight, item.toString());
        assertTrue(item.get("why").asText().endsWith("."), item.toString());
        assertFalse(item.get("incidents").get(0).get("words").isEmpty(), "nothing stands without its sentence: " + item);
        weight = item.get("weight").asInt();
      }
      JsonNode first = json(open.get("/api/v1/review?kind=new&most=1")).get("items").get(0);
      JsonNode ruled = rule(open, "{'rules':'accept','ids':['" + first.get("incidents").get(0).get("line").get("id").asText() + "']}");
      JsonNode then = json(open.get("/api/v1/review"));
      assertEquals(1, then.get("looked").asInt());
      assertEquals(queue.get("numbers").get("new").asInt() - 1, then.get("numbers").get("new").asInt());
      assertFalse(then.toString().contains("\"" + first.get("id").asText() + "\""));
      rule(open, "{'rules':'undo','judgement':'" + ruled.get("id").asText() + "'}");
      assertEquals(queue, json(open.get("/api/v1/review")));
      JsonNode who = json(open.get("/api/v1/review?kind=actor")).get("items").get(0);
      rule(open, "{'rules':'same-actor','name':'" + who.get("name").asText() + "','as':'Iran'}");
      assertFalse(json(open.get("/api/v1/review?kind=actor")).toString().contains("\"" + who.get("id").asText() + "\""));
    }
  }

  @Test
  void nearPairsAreProposedUntilTheyAreRuledApart() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      List<String> pair = two(open);
      for (String id : pair) {
        String day = id.equals(pair.get(0)) ? "2021-05-03" : "2021-05-04";
        for (String value : new String[] {"date=" + day, "place=Erbil", "count=1", "perpetrators=", "targets=", "status=happened", "weapons=rocket"}) {
          String[] parts = value.split("=", 2);
          rule(open, "{'rules':'correct','ids':['" + id + "'],'slot':'" + parts[0] + "','value':'" + parts[1] + "'}");
        }
      }
      String id = "merge:" + new TreeSet<>(pair).first() + "+" + new TreeSet<>(pair).last();
      JsonNode merge = item(open, id);
      assertTrue(merge.get("reasons").toString().contains("the same place, Erbil"), merge.toString());
      assertTrue(merge.get("against").toString().contains("the days differ"), merge.toString());
      assertEquals(2, merge.get("incidents").size());
      rule(open, "{'rules':'apart','ids':['" + pair.get(0) + "','" + pair.get(1) + "']}");
      assertFalse(json(open.get("/api/v1/review?kind=merge")).toString().contains(id));
    }
  }

  private static JsonNode item(OpenCase open, String id) throws Exception {
    JsonNode queue = json(open.get("/api/v1/review?kind=merge"));
    for (JsonNode item : queue.get("items")) {
      if (item.get("id").asText().equals(id)) {
        return item;
      }
    }
    throw new AssertionError(id + " is not in " + queue);
  }

  @Test
  void aRulingThatNoPageOfOursSentIsRefused() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      HttpRequest foreign = HttpRequest.newBuilder(URI.create(open.address() + "/api/v1/judgements"))
          .POST(HttpRequest.BodyPublishers.ofString("{\"rules\":\"accept\",\"ids\":[\"" + two(open).get(0) + "\"]}")).build();
      assertEquals(403, HttpClient.newHttpClient().send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode());
      assertEquals(0, json(open.get("/api/v1/judgements")).size());
    }
  }

  @Test
  void othersRulingsAreAnEditorsToTakeBack() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      Ruling accept;
      try (CaseView view = open.ledger().view()) {
        accept = new org.casus.desk.Judging(view, new org.casus.desk.Names(new org.casus.desk.Registers(org.casus.knowledge.Knowledge.shipped()))).accept(List.of(two(open).get(0)));
      }
      open.ledger().rule(accept, "Noor", Instant.parse("2026-01-02T03:04:05Z"), "");
      JsonNode made = json(open.get("/api/v1/judgements")).get(0);
      assertEquals("Noor", made.get("by").asText());
      assertTrue(made.get("mine").asBoolean(), "who works alone is an editor");
      assertEquals(1, rule(open, "{'rules':'undo','judgement':'j1'}").get("now").size());
    }
  }
}
