package org.casus.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.corpus.Limits;
import org.casus.corpus.Manifest;
import org.casus.corpus.Report;
import org.casus.corpus.ReportReader;
import org.casus.discourse.Discourse;
import org.casus.extract.wire.IncidentKind;
import org.casus.extract.wire.Part;
import org.casus.extract.wire.Taught;
import org.casus.knowledge.Knowledge;

/**
 * Wire reports with their incidents in the form of MUC-4 as recent work uses it: one JSON object a line with {@code docid},
 * {@code text} and {@code modern}, a list of templates with {@code incident_type} and the five parts, each a list of actors or
 * things, each a list of wordings.
 */
public final class WireCorpus {

  private static final Map<Part, String> FIELDS = Map.of(Part.PERP_IND, "PerpInd", Part.PERP_ORG, "PerpOrg",
      Part.TARGET, "Target", Part.VICTIM, "Victim", Part.WEAPON, "Weapon");

  private WireCorpus() {}

  /** Reads a corpus; each report is annotated by the given function, in the order of the file. */
  public static List<Taught> read(Path file, Function<Report, Discourse> annotator) throws IOException {
    ReportReader reader = new ReportReader(Knowledge.shipped(), Limits.standard());
    ObjectMapper mapper = new ObjectMapper();
    List<Taught> taught = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = mapper.readTree(line);
        byte[] text = document.path("text").asText().getBytes(StandardCharsets.UTF_8);
        reader.read(document.path("docid").asText() + ".txt", text, Manifest.none()).reports().stream()
            .map(annotator).forEach(discourse -> taught.add(new Taught(discourse, incidents(document.path("modern")))));
      }
    }
    return taught;
  }

  private static List<Taught.Incident> incidents(JsonNode templates) {
    List<Taught.Incident> incidents = new ArrayList<>();
    for (JsonNode template : templates) {
      Map<Part, List<Set<String>>> fillers = new EnumMap<>(Part.class);
      FIELDS.forEach((part, field) -> fillers.put(part, wordings(template.path(field))));
      incidents.add(new Taught.Incident(kind(template.path("incident_type").asText()), fillers));
    }
    return incidents;
  }

  private static IncidentKind kind(String type) {
    return Stream.of(IncidentKind.values()).filter(k -> type.toUpperCase(java.util.Locale.ROOT).contains(k.name()))
        .reduce((first, second) -> second).orElse(IncidentKind.ATTACK);
  }

  private static List<Set<String>> wordings(JsonNode entities) {
    List<Set<String>> all = new ArrayList<>();
    for (JsonNode entity : entities) {
      Set<String> wordings = new HashSet<>();
      entity.forEach(mention -> wordings.add(Taught.key(mention.path(0).asText())));
      all.add(wordings);
    }
    return all;
  }
}
