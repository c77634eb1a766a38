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
import java.util.Set;
import java.util.stream.Stream;
import org.casus.corpus.Limits;
import org.casus.corpus.Manifest;
import org.casus.corpus.Report;
import org.casus.corpus.ReportReader;
import org.casus.extract.certainty.Certainty;
import org.casus.extract.certainty.CertaintyModel;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.ReportReading;

/** Makes the weights that tell which organisations are behind incidents and how sure wire reports are of them, from answer keys. */
public final class CertaintyTraining {

  private CertaintyTraining() {}

  /** Learns from a corpus in the form of {@link #lessons}; the same corpus gives the same weights. */
  public static CertaintyModel of(Path corpus) throws IOException {
    return CertaintyModel.train(Knowledge.shipped(), lessons(corpus));
  }

  /**
   * The reports of a corpus, read as a run would: one JSON object a line with {@code text} and {@code templates}, whose
   * slots name organisations, each with its wordings, and the confidence.
   */
  public static List<CertaintyModel.Lesson> lessons(Path corpus) throws IOException {
    ReportReading reading = new ReportReading(Knowledge.shipped());
    ReportReader reader = new ReportReader(Knowledge.shipped(), Limits.standard());
    ObjectMapper mapper = new ObjectMapper();
    List<CertaintyModel.Lesson> lessons = new ArrayList<>();
    try (Stream<String> lines = Files.lines(corpus)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode document = mapper.readTree(line);
        byte[] text = document.path("text").asText().getBytes(StandardCharsets.UTF_8);
        for (Report report : reader.read(document.path("docid").asText() + ".txt", text, Manifest.none()).reports()) {
          lessons.add(new CertaintyModel.Lesson(reading.ground(report), culprits(document.path("templates"))));
        }
      }
    }
    return lessons;
  }

  private static List<CertaintyModel.Culprit> culprits(JsonNode templates) {
    List<CertaintyModel.Culprit> culprits = new ArrayList<>();
    for (JsonNode template : templates) {
      JsonNode slots = template.path("slots");
      String confidence = slots.path("perp_organization_confidence").path(0).path(0).asText();
      for (JsonNode organisation : slots.path("perp_organization_id")) {
        Set<String> wordings = new HashSet<>();
        organisation.forEach(wording -> wordings.add(wording.asText()));
        if (!confidence.isEmpty()) {
          culprits.add(new CertaintyModel.Culprit(wordings, certainty(confidence)));
        }
      }
    }
    return culprits;
  }

  private static Certainty certainty(String confidence) {
    if (confidence.contains("CLAIM") || confidence.contains("ADMIT")) {
      return Certainty.CLAIMED;
    }
    return confidence.contains("FACT") ? Certainty.FACT : Certainty.SUSPECTED;
  }
}
