package org.casus.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of STIX 2.1 for the types that are written here: what each must and may have, how ids, times and numbers
 * look. Taken from the specification (OASIS Standard of 10 June 2021), sections 3, 4, 5.1 and 7.
 */
final class StixRules {
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z");
  private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
  private static final Set<String> COMMON = Set.of("type", "spec_version", "id", "created", "modified", "created_by_ref",
      "revoked", "labels", "confidence", "lang", "external_references", "object_marking_refs", "granular_markings",
      "extensions");
  private static final List<String> ALWAYS = List.of("type", "spec_version", "id", "created", "modified");
  private static final Map<String, List<String>> REQUIRED = Map.of(
      "extension-definition", List.of("created_by_ref", "name", "schema", "version", "extension_types"),
      "identity", List.of("name"), "incident", List.of("name"), "location", List.of(),
      "note", List.of("content", "object_refs"), "opinion", List.of("opinion", "object_refs"),
      "relationship", List.of("relationship_type", "source_ref", "target_ref"),
      "report", List.of("name", "published", "object_refs"), "threat-actor", List.of("name"));
  private static final Map<String, Set<String>> OPTIONAL = Map.of(
      "extension-definition", Set.of("description", "extension_properties"),
      "identity", Set.of("description", "roles", "identity_class", "sectors", "contact_information"),
      "incident", Set.of("description"),
      "location", Set.of("name", "description", "latitude", "longitude", "precision", "region", "country",
          "administrative_area", "city", "street_address", "postal_code"),
      "note", Set.of("abstract", "authors"), "opinion", Set.of("explanation", "authors"),
      "relationship", Set.of("description", "start_time", "stop_time"), "report", Set.of("description", "report_types"),
      "threat-actor", Set.of("description", "threat_actor_types", "aliases", "first_seen", "last_seen", "roles", "goals",
          "sophistication", "resource_level", "primary_motivation", "secondary_motivations", "personal_motivations"));
  private static final Set<String> OPINIONS =
      Set.of("strongly-disagree", "disagree", "neutral", "agree", "strongly-agree");

  private StixRules() {}

  /** What is wrong with an object, in words; nothing when it is right. */
  static List<String> broken(JsonNode object) {
    List<String> broken = new ArrayList<>();
    String type = object.path("type").asText();
    Set<String> allowed = new HashSet<>(COMMON);
    List<String> required = new ArrayList<>(ALWAYS);
    required.addAll(REQUIRED.getOrDefault(type, List.of("a known type")));
    allowed.addAll(required);
    allowed.addAll(OPTIONAL.getOrDefault(type, Set.of()));
    required.stream().filter(key -> !object.has(key)).forEach(key -> broken.add(type + " lacks " + key));
    object.fieldNames().forEachRemaining(key -> check(!allowed.contains(key), type + " has " + key, broken));
    check(!object.path("id").asText().matches(type + "--" + UUID), object.path("id") + " is no id", broken);
    check(!"2.1".equals(object.path("spec_version").asText()), "wrong spec_version", broken);
    for (String time : List.of("created", "modified", "published")) {
      check(object.has(time) && !TIME.matcher(object.get(time).asText()).matches(), object.get(time) + " time", broken);
    }
    int confidence = object.path("confidence").asInt(0);
    check(confidence < 0 || confidence > 100, "confidence " + confidence, broken);
    empty(object, type, broken);
    special(object, type, broken);
    references(object.path("external_references"), broken);
    return broken;
  }

  private static void special(JsonNode object, String type, List<String> broken) {
    check(type.equals("opinion") && !OPINIONS.contains(object.path("opinion").asText()), "no opinion", broken);
    check(type.equals("relationship") && !object.path("relationship_type").asText().matches("[a-z0-9-]+"),
        "relationship_type", broken);
    if (type.equals("location")) {
      boolean located = object.has("latitude") && object.has("longitude");
      check(object.has("latitude") != object.has("longitude"), "half a position", broken);
      check(object.has("precision") && !located, "precision of nothing", broken);
      check(!located && !object.has("country") && !object.has("region"), "a location without a place", broken);
      check(Math.abs(object.path("latitude").asDouble()) > 90, "latitude", broken);
    }
    for (JsonNode extension : object.path("extensions")) {
      check(!"property-extension".equals(extension.path("extension_type").asText()), "extension_type", broken);
    }
    object.path("extensions").fieldNames().forEachRemaining(
        key -> check(!key.matches("extension-definition--" + UUID), key, broken));
  }

  private static void references(JsonNode references, List<String> broken) {
    for (JsonNode reference : references) {
      check(!reference.has("source_name"), "external reference without source_name", broken);
      check(!reference.has("description") && !reference.has("url") && !reference.has("external_id"),
          "external reference to nothing", broken);
      check(reference.has("url") && !reference.get("url").asText().matches("https?://[^\\s\"<>]+"), "url", broken);
      for (JsonNode hash : reference.path("hashes")) {
        check(!hash.asText().matches("[0-9a-f]{64}"), "hash", broken);
      }
    }
  }

  /** STIX knows neither null nor empty lists and objects. */
  private static void empty(JsonNode value, String where, List<String> broken) {
    check(value.isNull(), "null in " + where, broken);
    check(value.isContainerNode() && value.isEmpty(), "empty list or object in " + where, broken);
    value.forEach(inner -> empty(inner, where, broken));
  }

  private static void check(boolean wrong, String what, List<String> broken) {
    if (wrong) {
      broken.add(what);
    }
  }

  /** Every id that an object refers to. */
  static List<String> references(JsonNode object) {
    List<String> references = new ArrayList<>();
    object.fields().forEachRemaining(field -> {
      if (field.getKey().endsWith("_ref")) {
        references.add(field.getValue().asText());
      } else if (field.getKey().endsWith("_refs")) {
        field.getValue().forEach(ref -> references.add(ref.asText()));
      } else if (field.getKey().equals("extensions")) {
        field.getValue().fieldNames().forEachRemaining(references::add);
      }
    });
    return references;
  }
}
