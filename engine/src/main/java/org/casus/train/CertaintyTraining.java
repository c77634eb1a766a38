package org.casus.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.corpus.Limits;
import org.casus.corpus.Manifest;
import org.casus.corpus.Report;
import org.casus.corpus.ReportReader;
import org.casus.discourse.Annotator;
import org.casus.discourse.Discourse;
import org.casus.extract.certainty.Certainty;
import org.casus.extract.certainty.CertaintyModel;
import org.casus.knowledge.Knowledge;

/** Makes the weights that tell how sure a wire report is of an organisation, from the answer keys of MUC-4. */
public final class CertaintyTraining {

  private CertaintyTraining() {}

  /** Learns from a corpus in the form of {@link #lessons}; the same corpus gives the same weights. */
  public static CertaintyModel of(Path corpus) throws IOException {
    return CertaintyModel.train(Knowledge.shipped(), lessons(corpus));
  }

  /**
   * The organisations of a corpus: one JSON object a line with {@code text} and {@code templates}, whose slots name
   * organisations, each with its wordings, and the confidence.
   */
  public static List<CertaintyModel.Lesson> lessons(Path corpus) throws IOException {
    Annotator annotator = new Annotator(Knowledge.shipped(), tokens -> true);
    ReportReader reader = new ReportReader(Knowledge.shipped(), Limits.standard());
    ObjectMapper mapper = new ObjectMapper();
    List<CertaintyModel.Lesson> lessons = new ArrayList<>();
    try (Stream<String> lines = Files.lines(corpus)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = mapper.readTree(line);
        if (document.findValues("perp_organization_id").stream().anyMatch(orgs -> !orgs.isEmpty())) {
          byte[] text = document.path("text").asText().getBytes(StandardCharsets.UTF_8);
          for (Report report : reader.read(document.path("docid").asText() + ".txt", text, Manifest.none()).reports()) {
            lessons(annotator.annotate(report), document.path("templates"), lessons);
          }
        }
      }
    }
    return lessons;
  }

  private static void lessons(Discourse discourse, JsonNode templates, List<CertaintyModel.Lesson> lessons) {
    for (JsonNode template : templates) {
      JsonNode slots = template.path("slots");
      String confidence = slots.path("perp_organization_confidence").path(0).path(0).asText();
      for (JsonNode organisation : slots.path("perp_organization_id")) {
        Set<String> wordings = new HashSet<>();
        organisation.forEach(wording -> wordings.add(wording.asText()));
        if (!confidence.isEmpty()) {
          lessons.add(new CertaintyModel.Lesson(
              discourse, incident(slots.path("incident_type").path(0).path(0).asText()), wordings, certainty(confidence)));
        }
      }
    }
  }

  private static String incident(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.contains("kidnap") ? "kidnapping" : lower.contains("bomb") ? "bombing" : "attack";
  }

  private static Certainty certainty(String confidence) {
    if (confidence.contains("CLAIM") || confidence.contains("ADMIT")) {
      return Certainty.CLAIMED;
    }
    return confidence.contains("FACT") ? Certainty.FACT : Certainty.SUSPECTED;
  }
}
