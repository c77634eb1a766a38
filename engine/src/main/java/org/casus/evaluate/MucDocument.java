package org.casus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A document of MUC-4 with its answer key.
 *
 * @param id for example {@code TST1-MUC3-0001}
 * @param text what is read
 * @param templates the key's incidents
 * @param confidences the key's organisations with how sure the report is of them
 */
record MucDocument(String id, String text, List<MucTemplate> templates, List<MucConfidence> confidences) {

  /** Copies the lists. */
  MucDocument {
    templates = List.copyOf(templates);
    confidences = List.copyOf(confidences);
  }

  /**
   * Reads a line of the corpus.
   *
   * @throws IllegalArgumentException when a field is missing
   */
  static MucDocument of(JsonNode line) {
    for (String field : List.of("docid", "text", "templates", "modern")) {
      if (!line.hasNonNull(field)) {
        throw new IllegalArgumentException("there is no \"" + field + "\"");
      }
    }
    List<MucTemplate> templates = new ArrayList<>();
    line.path("modern").forEach(each -> templates.add(template(each)));
    List<MucConfidence> confidences = new ArrayList<>();
    line.path("templates").forEach(each -> confidences.addAll(confidences(each.path("slots"))));
    return new MucDocument(line.path("docid").asText(), line.path("text").asText(), templates, confidences);
  }

  /** The name that the text is filed under. */
  String file() {
    return id + ".txt";
  }

  private static MucTemplate template(JsonNode key) {
    Map<MucRole, List<MucWords>> fillers = new EnumMap<>(MucRole.class);
    for (MucRole role : MucRole.values()) {
      List<MucWords> entities = new ArrayList<>();
      for (JsonNode entity : key.path(role.key())) {
        List<String> mentions = new ArrayList<>();
        entity.forEach(mention -> mentions.add(mention.path(0).asText()));
        entities.add(MucWords.of(mentions));
      }
      fillers.put(role, entities);
    }
    return new MucTemplate(key.path("incident_type").asText(), fillers);
  }

  /** The first confidence of a template holds for each of its organisations. */
  private static List<MucConfidence> confidences(JsonNode slots) {
    List<String> levels = new ArrayList<>();
    slots.path("perp_organization_confidence").forEach(fill -> fill.forEach(level -> levels.add(level.asText())));
    List<MucConfidence> confidences = new ArrayList<>();
    if (!levels.isEmpty()) {
      for (JsonNode alternatives : slots.path("perp_organization_id")) {
        List<String> names = new ArrayList<>();
        alternatives.forEach(name -> names.add(name.asText()));
        confidences.add(new MucConfidence(MucWords.of(names), MucConfidence.level(levels.get(0))));
      }
    }
    return confidences;
  }
}
