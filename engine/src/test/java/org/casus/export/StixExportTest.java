package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casus.assertion.Likelihood;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

class StixExportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Map<String, JsonNode> objects(CaseIndex index) throws IOException {
    Map<String, JsonNode> objects = new LinkedHashMap<>();
    JsonNode bundle = MAPPER.readTree(GraphFolder.of(new StixExport(), index).text("case.stix.json"));
    assertEquals("bundle", bundle.get("type").asText());
    assertTrue(bundle.get("id").asText().startsWith("bundle--"));
    for (JsonNode object : bundle.get("objects")) {
      assertNull(objects.put(object.get("id").asText(), object), object.get("id").asText());
    }
    return objects;
  }

  private static List<JsonNode> of(Map<String, JsonNode> objects, String type) {
    return objects.values().stream().filter(object -> object.get("type").asText().equals(type)).toList();
  }

  private static JsonNode extension(JsonNode object) {
    return object.path("extensions").path(StixObject.EXTENSION);
  }

  private static JsonNode byRecord(Map<String, JsonNode> objects, String type, String record) {
    return of(objects, type).stream().filter(object -> extension(object).path("record").asText().equals(record))
        .findFirst().orElse(MAPPER.missingNode());
  }

  @Test
  void objectsHaveWhatTheirTypeAsksForAndNothingElse() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      List<String> wrong = new ArrayList<>();
      objects(index).values().forEach(object -> wrong.addAll(StixRules.broken(object)));
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  void everyReferenceLeadsToAnObjectOfTheBundle() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      Map<String, JsonNode> objects = objects(index);
      List<String> dangling = new ArrayList<>();
      objects.values().forEach(object -> StixRules.references(object).stream()
          .filter(ref -> !objects.containsKey(ref)).forEach(dangling::add));
      assertEquals(List.of(), dangling);
      for (JsonNode relationship : of(objects, "relationship")) {
        for (String end : List.of("source_ref", "target_ref")) {
          assertFalse(relationship.get(end).asText().startsWith("relationship--"));
        }
      }
      for (JsonNode object : objects.values()) {
        String creator = object.path("created_by_ref").asText("identity--");
        assertTrue(creator.startsWith("identity--"), creator);
      }
    }
  }

  @Test
  void quotesStandInTheReportsWhereTheirSpansSay() throws IOException {
    CaseIndex index = GraphCases.examples();
    int spans = 0;
    for (JsonNode object : objects(index).values()) {
      JsonNode extension = extension(object);
      for (JsonNode span : extension.path("evidence")) {
        String text = index.report(extension.get("document").asText()).text();
        assertEquals(text.substring(span.get("begin").asInt(), span.get("end").asInt()), span.get("quote").asText());
        spans++;
      }
    }
    assertTrue(spans > 200, "only " + spans + " spans were looked at");
  }

  @Test
  void anAttributionIsANoteAndAnOpinionAndOnlyAnAffirmedOneARelationship() throws IOException {
    Map<String, JsonNode> objects = objects(GraphCases.hostile());
    Map<String, String> opinions = new HashMap<>();
    for (int i = 1; i <= 6; i++) {
      String id = "at-" + i;
      JsonNode note = byRecord(objects, "note", id);
      assertTrue(note.get("content").asText().contains("“" + GraphCases.EVIL + "”"), id);
      assertTrue(note.get("object_refs").get(0).asText().startsWith("incident--"), id);
      opinions.put(id, byRecord(objects, "opinion", id).path("opinion").asText());
      boolean affirmed = id.equals("at-1") || id.equals("at-3");
      assertEquals(affirmed, !byRecord(objects, "relationship", id).isMissingNode(), id);
    }
    assertEquals(Map.of("at-1", "strongly-agree", "at-2", "strongly-disagree", "at-3", "agree", "at-4", "disagree",
        "at-5", "", "at-6", ""), opinions);
    JsonNode charge = byRecord(objects, "relationship", "at-3");
    assertEquals("attributed-to", charge.get("relationship_type").asText());
    assertTrue(charge.get("target_ref").asText().startsWith("threat-actor--"));
    assertEquals("the army", objects.getOrDefault(charge.get("created_by_ref").asText(), charge).path("name").asText());
    JsonNode denial = byRecord(objects, "opinion", "at-2");
    assertTrue(denial.get("object_refs").toString().contains(charge.get("id").asText()), "it denies that very charge");
  }

  @Test
  void likelihoodStandsBesideConfidence() throws IOException {
    JsonNode charge = byRecord(objects(GraphCases.hostile()), "note", "at-3");
    assertEquals(70, charge.get("confidence").asInt());
    assertEquals("likely", extension(charge).get("likelihood").asText());
    assertEquals(0.55, extension(charge).get("probability_low").asDouble());
    assertEquals(0.80, extension(charge).get("probability_high").asDouble());
    assertFalse(byRecord(objects(GraphCases.hostile()), "note", "at-1").has("confidence"));
    for (Likelihood likelihood : Likelihood.values()) {
      boolean band = likelihood != Likelihood.FACT && likelihood != Likelihood.UNSCALED;
      assertEquals(band, StixScale.confidence(likelihood) != null, likelihood.wire());
    }
  }

  @Test
  void idsAreThoseOfRfc4122() {
    UUID names = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    assertEquals(UUID.fromString("886313e1-3b8a-5372-9b90-0c9aee199e5d"), StixId.uuid5(names, "python.org"));
    assertEquals(5, StixId.NAMESPACE.version());
    assertEquals(2, StixId.NAMESPACE.variant());
  }

  @Test
  void whatDidNotHappenIsAttributedToNobody() throws IOException {
    String planned = StixId.of("incident", "in-2");
    List<String> types = of(objects(GraphCases.hostile()), "relationship").stream()
        .filter(each -> each.get("source_ref").asText().equals(planned))
        .map(each -> each.get("relationship_type").asText()).distinct().toList();
    assertEquals(List.of("related-to"), types);
  }

  @Test
  void placesSayHowExactTheyAre() throws IOException {
    List<JsonNode> places = of(objects(GraphCases.hostile()), "location");
    assertEquals(2, places.size());
    JsonNode spot = places.get(0);
    assertTrue(spot.get("name").asText().startsWith("=cmd()"));
    assertFalse(spot.has("latitude"), "a spot without coordinates does not borrow the city's");
    assertEquals(15_000, places.get(1).get("precision").asInt());
  }

  @Test
  void countsWhatStixHasNoRoomFor() throws IOException {
    assertEquals(Map.of("address", 2, "places", 1, "publication date", 1),
        GraphFolder.of(new StixExport(), GraphCases.hostile()).lost());
  }

  @Test
  void sameCaseSameBytes() throws IOException {
    StixExport format = new StixExport();
    assertTrue(GraphFolder.of(format, GraphCases.examples()).same(GraphFolder.of(format, GraphCases.examples())));
    assertTrue(GraphFolder.of(format, GraphCases.hostile()).same(GraphFolder.of(format, GraphCases.hostile())));
  }
}
