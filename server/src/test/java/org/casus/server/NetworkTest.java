package org.casus.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.incident.Anchor;
import org.casus.incident.Ruling;
import org.casus.ledger.CaseView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The network as the API answers it, over a real case and real HTTP. */
class NetworkTest {
  private static final Set<String> OF_SPEAKER = Set.of("accuses", "assesses", "reports", "disputes", "praises");

  @TempDir Path folder = Path.of("");

  private static JsonNode json(HttpResponse<String> response) throws Exception {
    assertEquals(200, response.statusCode(), response.body());
    return new ObjectMapper().readTree(response.body());
  }

  private static List<JsonNode> lines(OpenCase open, String query) throws Exception {
    JsonNode lines = json(open.get("/api/v1/network?most=500&" + query)).get("lines");
    return StreamSupport.stream(lines.spliterator(), false).toList();
  }

  @Test
  void everyLineStandsOnSentencesThatStandInTheirReports() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      List<JsonNode> lines = lines(open, "");
      assertTrue(lines.size() > 40, lines.size() + " lines");
      for (JsonNode line : lines) {
        JsonNode sentences = line.get("sentences");
        assertTrue(!sentences.isEmpty() && sentences.size() <= line.get("number").asInt(), line.toString());
        for (JsonNode each : sentences) {
          String text = json(open.get("/api/v1/reports/" + each.get("report").asText())).get("text").asText();
          assertEquals(each.get("quote").asText(), text.substring(each.get("begin").asInt(), each.get("end").asInt()));
        }
      }
    }
  }

  @Test
  void everyRelationOfTheCaseIsInOneLineAndNoneIsMadeUp() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); CaseView view = open.ledger().view()) {
      Set<String> relations = new TreeSet<>();
      view.assertions(RelationAssertion.class, each -> relations.add(each.id()));
      Set<String> drawn = new TreeSet<>();
      int number = 0;
      for (JsonNode line : lines(open, "lines=backing&lines=sides&lines=ranks")) {
        number += line.get("number").asInt();
        JsonNode whole = json(open.get("/api/v1/network/line?most=500&id=" + coded(line.get("id").asText())));
        whole.get("sentences").forEach(each -> drawn.add(each.get("id").asText()));
      }
      assertEquals(relations, drawn);
      assertEquals(relations.size(), number);
    }
  }

  @Test
  void anAccusationIsSomebodysWord() throws Exception {
    try (OpenCase open = OpenCase.examples(folder); CaseView view = open.ledger().view()) {
      JsonNode network = json(open.get("/api/v1/network?most=500&lines=words"));
      Set<String> nodes = new HashSet<>();
      network.get("nodes").forEach(node -> nodes.add(node.get("key").asText() + " " + node.get("name").asText()));
      int accusations = 0;
      for (JsonNode line : network.get("lines")) {
        assertFalse(line.get("fact").asBoolean(), line.toString());
        assertFalse(line.get("says").isEmpty(), line.toString());
        for (JsonNode each : line.get("sentences")) {
          assertFalse(each.get("who").asText().isBlank(), line.toString());
          assertTrue(view.assertion(each.get("id").asText()).orElseThrow() instanceof AttributionAssertion, each.toString());
          assertTrue(view.incident(each.get("incident").asText()).isPresent(), each.toString());
          if (OF_SPEAKER.contains(line.get("kind").asText())) {
            assertTrue(nodes.contains(line.get("subject").asText() + " " + each.get("who").asText()) || line.get("says").size() > 1, line.toString());
            accusations++;
          }
        }
      }
      assertTrue(accusations > 10, accusations + " accusations");
    }
  }

  @Test
  void theDayIsKept() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      LocalDate day = LocalDate.of(2019, 9, 30);
      List<JsonNode> then = lines(open, "at=" + day);
      Set<String> ids = ids(then);
      int words = 0;
      for (JsonNode line : then) {
        for (JsonNode each : line.get("sentences")) {
          boolean word = line.get("group").asText().equals("words");
          words += word ? 1 : 0;
          LocalDate from = each.has("from") ? LocalDate.parse(each.get("from").asText()) : null;
          LocalDate to = each.has("to") ? LocalDate.parse(each.get("to").asText()) : null;
          if (word) {
            assertTrue(from != null && to != null && !from.isBefore(day.minusDays(365)) && !to.isAfter(day), each.toString());
          } else {
            assertTrue((from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day)), each.toString());
          }
        }
      }
      assertTrue(words > 5, words + " words on incidents of the year before");
      assertTrue(ids(lines(open, "")).containsAll(ids));
      assertTrue(ids.stream().noneMatch(ids(lines(open, "at=1999&lines=words"))::contains));
    }
  }

  @Test
  void theStrongestAreGivenAndTheRestIsCounted() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      JsonNode all = json(open.get("/api/v1/network?most=500"));
      JsonNode few = json(open.get("/api/v1/network?most=5"));
      assertEquals(all.get("lines").size(), all.get("number").asInt());
      assertEquals(all.get("number"), few.get("number"));
      for (int i = 0; i < 5; i++) {
        assertEquals(all.get("lines").get(i), few.get("lines").get(i));
        assertTrue(i == 0 || few.get("lines").get(i - 1).get("reports").asInt() >= few.get("lines").get(i).get("reports").asInt());
      }
      Set<String> ends = new TreeSet<>();
      few.get("lines").forEach(line -> ends.addAll(List.of(line.get("subject").asText(), line.get("object").asText())));
      Set<String> nodes = new TreeSet<>();
      few.get("nodes").forEach(node -> nodes.add(node.get("key").asText()));
      assertEquals(ends, nodes);
    }
  }

  @Test
  void filtersNarrowTheWordsAndTheRelations() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      for (JsonNode line : lines(open, "backer=Iran&doer=Iran&target=Iran&lines=backing&lines=sides&lines=ranks")) {
        assertTrue(line.get("subject").asText().equals("iran") || line.get("object").asText().equals("iran"), line.toString());
      }
      Set<String> fitting = new HashSet<>();
      json(open.get("/api/v1/incidents?most=500&weapon=drone")).get("lines").forEach(line -> fitting.add(line.get("id").asText()));
      List<JsonNode> words = lines(open, "weapon=drone&lines=words");
      assertFalse(words.isEmpty());
      words.forEach(line -> line.get("sentences").forEach(each -> assertTrue(fitting.contains(each.get("incident").asText()), each.toString())));
    }
  }

  @Test
  void aRulingIsSeenAtOnce() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      List<RelationAssertion> relations = new ArrayList<>();
      try (CaseView view = open.ledger().view()) {
        view.assertions(RelationAssertion.class, relations::add);
      }
      int before = number(lines(open, ""));
      open.ledger().rule(new Ruling.Reject(List.of(Anchor.of(relations.get(0)))), "a", Instant.EPOCH, "not said");
      assertEquals(before - 1, number(lines(open, "")));
    }
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    try (OpenCase open = OpenCase.examples(folder)) {
      for (String wrong : new String[] {"at=soon", "lines=ropes", "most=9999", "past=-1"}) {
        HttpResponse<String> response = open.get("/api/v1/network?" + wrong);
        assertEquals(400, response.statusCode(), wrong + " " + response.body());
        assertTrue(response.body().contains(wrong.substring(wrong.indexOf('=') + 1)), response.body());
      }
      assertEquals(404, open.get("/api/v1/network/line?id=a%7Cbacks%7Cb").statusCode());
      assertEquals(400, open.get("/api/v1/network/line").statusCode());
    }
  }

  private static int number(List<JsonNode> lines) {
    return lines.stream().mapToInt(line -> line.get("number").asInt()).sum();
  }

  private static Set<String> ids(List<JsonNode> lines) {
    Set<String> ids = new TreeSet<>();
    lines.forEach(line -> ids.add(line.get("id").asText()));
    return ids;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
