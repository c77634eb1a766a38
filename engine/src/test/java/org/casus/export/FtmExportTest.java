package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

/** Holds the entities against FollowTheMoney's schemata: their names, properties, what is required and what refers. */
class FtmExportTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, List<String>> PARENTS = Map.of(
      "Event", List.of("Interval", "Thing"), "Article", List.of("Document"), "Document", List.of("Thing"),
      "LegalEntity", List.of("Thing"), "Person", List.of("LegalEntity"), "Organization", List.of("LegalEntity"),
      "PublicBody", List.of("Organization"), "Company", List.of("Organization"),
      "Membership", List.of("Interest"), "UnknownLink", List.of("Interest"));
  private static final Map<String, List<String>> PARENTS_OF_INTEREST = Map.of("Interest", List.of("Interval"));
  private static final Map<String, Set<String>> OWN = Map.of(
      "Thing", Set.of("name", "summary", "description", "country", "alias", "previousName", "weakAlias", "sourceUrl",
          "publisher", "publisherUrl", "keywords", "topics", "address", "notes", "proof", "modifiedAt", "retrievedAt"),
      "Interval", Set.of("startDate", "endDate", "date", "summary", "description", "recordId", "sourceUrl", "publisher",
          "publisherUrl", "proof", "modifiedAt", "retrievedAt"),
      "Interest", Set.of("role", "status"),
      "Event", Set.of("location", "country", "important", "organizer", "involved"),
      "Document", Set.of("contentHash", "title", "author", "fileName", "language", "date", "authoredAt", "publishedAt"),
      "LegalEntity", Set.of("legalForm", "status", "sector", "classification", "jurisdiction", "mainCountry", "parent"),
      "Membership", Set.of("member", "organization"), "UnknownLink", Set.of("subject", "object"));
  private static final Map<String, List<String>> REQUIRED = Map.of(
      "Event", List.of("name"), "Article", List.of("name", "title"), "LegalEntity", List.of("name"),
      "Person", List.of("name"), "Organization", List.of("name"), "PublicBody", List.of("name"),
      "Company", List.of("name"), "Membership", List.of("member", "organization", "role"),
      "UnknownLink", List.of("subject", "object", "role"));
  private static final Map<String, String> RANGES = Map.of("proof", "Document", "involved", "LegalEntity",
      "member", "LegalEntity", "organization", "Organization", "subject", "Thing", "object", "Thing");

  private static Set<String> lineage(String schema) {
    Set<String> all = new HashSet<>(Set.of(schema));
    PARENTS.getOrDefault(schema, PARENTS_OF_INTEREST.getOrDefault(schema, List.of()))
        .forEach(parent -> all.addAll(lineage(parent)));
    return all;
  }

  private static Map<String, JsonNode> entities(GraphFolder folder) throws IOException {
    Map<String, JsonNode> entities = new LinkedHashMap<>();
    for (String line : folder.text("entities.ftm.json").lines().toList()) {
      JsonNode entity = MAPPER.readTree(line);
      assertNull(entities.put(entity.get("id").asText(), entity), line);
    }
    return entities;
  }

  @Test
  void entitiesFitTheirSchemata() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      Map<String, JsonNode> entities = entities(GraphFolder.of(new FtmExport(), index));
      for (JsonNode entity : entities.values()) {
        fits(entity, entities);
      }
      assertTrue(entities.size() > 10);
    }
  }

  private static void fits(JsonNode entity, Map<String, JsonNode> entities) {
    String schema = entity.get("schema").asText();
    Set<String> allowed = new HashSet<>();
    lineage(schema).forEach(ancestor -> allowed.addAll(OWN.getOrDefault(ancestor, Set.of())));
    List<String> required = REQUIRED.get(schema);
    assertNotNull(required, schema + " is not a schema that is written");
    required.forEach(key -> assertTrue(entity.get("properties").has(key), entity + " lacks " + key));
    entity.get("properties").fields().forEachRemaining(property -> {
      assertTrue(allowed.contains(property.getKey()), schema + " has no " + property.getKey());
      assertTrue(property.getValue().isArray() && !property.getValue().isEmpty());
      for (JsonNode value : property.getValue()) {
        assertTrue(value.isTextual() && !value.asText().isBlank(), property.toString());
        fits(property.getKey(), value.asText(), entities);
      }
    });
  }

  private static void fits(String property, String value, Map<String, JsonNode> entities) {
    String range = RANGES.get(property);
    if (range != null) {
      JsonNode target = entities.get(value);
      assertNotNull(target, property + " leads to " + value + ", which is not there");
      assertTrue(lineage(target.get("schema").asText()).contains(range), property + " leads to " + target);
    } else if (property.toLowerCase(java.util.Locale.ROOT).endsWith("date") || property.equals("publishedAt")) {
      assertTrue(value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"), value);
    } else if (property.equals("country")) {
      assertTrue(value.matches("[a-z]{2}"), value);
    } else if (property.equals("language")) {
      assertTrue(value.matches("[a-z]{3}"), value);
    }
  }

  @Test
  void aWordOnAnActorIsALinkThatSaysWhoseWordItIs() throws IOException {
    Map<String, JsonNode> entities = entities(GraphFolder.of(new FtmExport(), GraphCases.hostile()));
    JsonNode charge = properties(entities, "at-3");
    assertEquals("actor-iran", charge.get("subject").get(0).asText());
    assertEquals("in-1", charge.get("object").get(0).asText());
    assertEquals("accused of carrying out by the army (likely)", charge.get("role").get(0).asText());
    assertEquals("doc-000000000001", properties(entities, "at-6").get("subject").get(0).asText());
    assertTrue(charge.get("description").get(0).asText().contains(GraphCases.EVIL));
    assertEquals("2021-06", properties(entities, "in-1").get("date").get(0).asText());
    assertTrue(properties(entities, "in-1").path("involved").isMissingNode(), "an accused is not involved");
  }

  private static JsonNode properties(Map<String, JsonNode> entities, String id) {
    JsonNode entity = entities.get(id);
    assertNotNull(entity, id);
    return entity.get("properties");
  }

  @Test
  void relationsAreMembershipsOnlyInOrganizations() throws IOException {
    Map<String, JsonNode> entities = entities(GraphFolder.of(new FtmExport(), GraphCases.hostile()));
    assertEquals("UnknownLink", schema(entities, "rel-1"));
    assertEquals("Membership", schema(entities, "rel-2"));
    assertEquals("UnknownLink", schema(entities, "rel-3"));
    assertEquals("2020", properties(entities, "rel-1").get("date").get(0).asText());
  }

  private static String schema(Map<String, JsonNode> entities, String id) {
    JsonNode entity = entities.get(id);
    return entity == null ? "" : entity.get("schema").asText();
  }

  @Test
  void namesAreOnOneLineAndDoNotTurn() throws IOException {
    for (JsonNode entity : entities(GraphFolder.of(new FtmExport(), GraphCases.hostile())).values()) {
      for (String property : List.of("name", "title", "role", "alias", "weakAlias")) {
        entity.get("properties").path(property).forEach(
            value -> assertTrue(value.asText().matches("[^\\x00-\\x1F\\u202A-\\u202E]+"), value.asText()));
      }
    }
  }

  @Test
  void countsWhatFtmHasNoRoomFor() throws IOException {
    Map<String, Integer> lost = GraphFolder.of(new FtmExport(), GraphCases.hostile()).lost();
    assertEquals(2, lost.get("sha256"));
    assertEquals(1, lost.get("targets that are places"));
    assertEquals(1, lost.get("further passages"));
    assertEquals(1, lost.get("relations of places"));
    assertEquals(1, lost.get("date"));
    assertEquals(1, lost.get("likelihood of the event"));
    assertEquals(1, lost.get("judgments"));
  }

  @Test
  void sameCaseSameBytes() throws IOException {
    FtmExport format = new FtmExport();
    assertTrue(GraphFolder.of(format, GraphCases.examples()).same(GraphFolder.of(format, GraphCases.examples())));
  }
}
