package org.casus.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.casus.corpus.Marking;
import org.casus.extract.Reading;
import org.casus.narrate.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * The marking of every object of a bundle, by the definitions of TLP 2.0 that OASIS has published for STIX 2.1
 * (oasis-open/cti-stix-common-objects, tlp-2.0). Of a case in which no report is marked, nothing is. Immutable; thread-safe.
 */
final class StixMarkings {
  private static final String EXTENSION = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
  private static final Map<Marking, String> IDS = Map.of(
      Marking.CLEAR, "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
      Marking.GREEN, "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
      Marking.AMBER, "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
      Marking.AMBER_STRICT, "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
      Marking.RED, "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1");

  private final Map<String, Marking> byObject = new HashMap<>();
  private final Set<String> spoken = new HashSet<>();
  private final Set<String> open;
  private final List<Marking> used;
  private final @Nullable Marking strictest;

  /**
   * Of a case.
   *
   * @param spokenOf the ids of the objects that each report speaks of
   * @param casus the identity of this program, which nobody has to hide
   */
  StixMarkings(CaseIndex index, Map<String, Set<String>> spokenOf, String casus) {
    open = Set.of(casus, StixObject.EXTENSION);
    List<Reading> readings = index.caseFile().readings();
    used = readings.stream().map(reading -> reading.report().marking()).flatMap(Stream::ofNullable).distinct().sorted().toList();
    strictest = Marking.strictest(used);
    for (Reading reading : readings) {
      Marking marking = reading.report().marking();
      if (marking != null) {
        byObject.put(StixReports.id(reading.report().id()), marking);
        spokenOf.getOrDefault(reading.report().id(), Set.of()).forEach(id -> byObject.merge(id, marking, BinaryOperator.maxBy(Comparator.naturalOrder())));
      }
    }
    readings.forEach(reading -> spoken.add(StixReports.id(reading.report().id())));
    spokenOf.values().forEach(spoken::addAll);
  }

  /** The definitions that the bundle needs, for STIX does not have them by itself. */
  List<Map<String, Object>> definitions() {
    List<Map<String, Object>> definitions = new ArrayList<>();
    for (Marking marking : used) {
      Map<String, Object> definition = new LinkedHashMap<>();
      definition.put("type", "marking-definition");
      definition.put("spec_version", "2.1");
      definition.put("id", IDS.get(marking));
      definition.put("created", "2022-10-01T00:00:00.000Z");
      definition.put("name", marking.label());
      definition.put("extensions", Map.of(EXTENSION,
          Map.of("extension_type", "property-extension", "tlp_2_0", marking.label().substring("TLP:".length()).toLowerCase(Locale.ROOT))));
      definitions.add(definition);
    }
    return definitions;
  }

  /** The object with its marking, where it has one. */
  Map<String, Object> marked(Map<String, Object> object) {
    String id = String.valueOf(object.get("id"));
    Marking marking = spoken.contains(id) ? byObject.get(id) : open.contains(id) ? null : strictest;
    if (marking == null) {
      return object;
    }
    Map<String, Object> marked = new LinkedHashMap<>(object);
    marked.put("object_marking_refs", List.of(IDS.get(marking)));
    return marked;
  }
}
