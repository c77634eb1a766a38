package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.EventType;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

class PloverExportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  /** The names of fields in PLOVER's manual, section "Data formats". */
  private static final Set<String> KEYS = Set.of("id", "has_event", "date", "time", "enddate", "endtime", "actor",
      "recipient", "event", "event_loc", "event_text", "quad_code", "event_scale", "mode", "context", "link", "text",
      "text_info", "size", "cite_info", "coder", "coded_date", "coded_time", "comment");
  private static final Set<String> ACTOR_KEYS = Set.of("code", "sector", "entity_text", "identifier_id", "identifier_text");

  private static List<JsonNode> records(CaseIndex index) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    for (String line : GraphFolder.of(new PloverExport(), index).text("events.plover.jsonl").lines().toList()) {
      records.add(MAPPER.readTree(line));
    }
    assertEquals(index.incidents().size(), records.size());
    return records;
  }

  @Test
  void recordsHavePloversFieldsAndVocabulary() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      for (JsonNode record : records(index)) {
        record.fieldNames().forEachRemaining(key -> assertTrue(KEYS.contains(key), key));
        EventType type = EventType.valueOf(record.get("event").get(0).asText());
        record.get("mode").forEach(mode -> assertTrue(type.modes().contains(mode.asText()), mode.asText()));
        assertTrue(record.get("quad_code").asInt() >= 1 && record.get("quad_code").asInt() <= 4);
        for (String day : List.of("date", "enddate")) {
          assertTrue(!record.has(day) || record.get(day).asText().matches("\\d{4}-\\d{2}-\\d{2}"));
        }
        for (String side : List.of("actor", "recipient")) {
          for (JsonNode actor : record.get(side)) {
            actor.fieldNames().forEachRemaining(key -> assertTrue(ACTOR_KEYS.contains(key), key));
            assertTrue(!actor.has("code") || actor.get("code").asText().matches("[A-Z]{3}"));
          }
        }
        quotes(record, index);
      }
    }
  }

  private static void quotes(JsonNode record, CaseIndex index) {
    String text = index.report(record.get("cite_info").get("citation").asText()).text();
    JsonNode info = record.get("text_info");
    assertEquals(text.substring(info.get("start").asInt(), info.get("end").asInt()), record.get("text").asText());
    record.get("event_text").forEach(quote -> assertTrue(text.contains(quote.asText())));
  }

  @Test
  void onlyWhoTheReportPresentsIsAnActor() throws IOException {
    JsonNode record = records(GraphCases.hostile()).get(0);
    assertEquals(1, record.get("actor").size());
    assertEquals("actor-evil-group", record.get("actor").get(0).get("identifier_id").asText());
    assertFalse(record.toString().contains("actor-iran"), "Iran is accused, and denies; that makes it no actor");
    assertEquals(-9.5, record.get("event_scale").asDouble());
    assertFalse(record.get("size").has("dead"), "a lower bound is no number");
    assertEquals(4, record.get("size").get("injured").asInt());
    assertFalse(record.get("event_loc").has("latitude"), "the place's own coordinates are not known");
  }

  @Test
  void whatDidNotHappenIsNoEvent() throws IOException {
    JsonNode planned = records(GraphCases.hostile()).get(1);
    assertFalse(planned.get("has_event").asBoolean());
    assertEquals("status: planned; likelihood: unscaled", planned.get("comment").asText());
    assertFalse(planned.has("date"));
    assertEquals("IRN", planned.get("actor").get(0).get("code").asText());
  }

  @Test
  void everyKindHasASector() {
    assertEquals("GOV", PloverActors.sector(ActorKind.STATE));
    assertEquals("SPY", PloverActors.sector(ActorKind.INTELLIGENCE));
    assertEquals("UAF", PloverActors.sector(ActorKind.MILITIA));
    assertEquals(1, PloverRecords.quad(EventType.CONSULT));
    assertEquals(3, PloverRecords.quad(EventType.THREATEN));
  }

  @Test
  void countsWhatPloverHasNoRoomFor() throws IOException {
    Map<String, Integer> lost = GraphFolder.of(new PloverExport(), GraphCases.hostile()).lost();
    assertEquals(1, lost.get("claims"));
    assertEquals(2, lost.get("denials"));
    assertEquals(1, lost.get("accusations and assessments"));
    assertEquals(2, lost.get("other words"));
    assertEquals(3, lost.get("relations"));
    assertEquals(1, lost.get("date"));
    assertEquals(1, lost.get("further reports"));
    assertEquals(1, lost.get("inexact tolls"));
    assertEquals(1, lost.get("likelihood of the event"));
  }

  @Test
  void sameCaseSameBytes() throws IOException {
    PloverExport format = new PloverExport();
    assertTrue(GraphFolder.of(format, GraphCases.examples()).same(GraphFolder.of(format, GraphCases.examples())));
  }
}
