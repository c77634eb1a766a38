package org.casus.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.discourse.CaseTraining;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Training;

/** Edited news in its right case, from which the recovery of case learns. */
public final class CasedTexts {

  /** Settings chosen on texts held out. */
  private static final Training SETTINGS = new Training(5, 0.1, 2e-7, 3, 1);

  private CasedTexts() {}

  /** The texts of JSON Lines files: the field {@code text} of each line, or the {@code tokens} of its {@code sentences}. */
  public static List<String> read(List<Path> files) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      try (Stream<String> lines = Files.lines(file)) {
        for (String line : (Iterable<String>) lines::iterator) {
          JsonNode document = mapper.readTree(line);
          texts.add(document.hasNonNull("text") ? document.path("text").asText() : joined(document.path("sentences")));
        }
      }
    }
    return texts;
  }

  /** Learns and writes what {@code CaseRecovery} reads; the same texts give the same bytes. Takes some minutes. */
  public static void learn(List<String> texts, OutputStream counts, OutputStream weights) throws IOException {
    new CaseTraining(Knowledge.shipped()).learn(texts, SETTINGS, counts, weights);
  }

  private static String joined(JsonNode sentences) {
    StringBuilder text = new StringBuilder();
    for (JsonNode sentence : sentences) {
      List<String> tokens = new ArrayList<>();
      sentence.path("tokens").forEach(token -> tokens.add(token.asText()));
      text.append(String.join(" ", tokens).replaceAll(" ([.,;:?!%)\\]]|n't\\b|'\\w+)", "$1").replaceAll("([(\\[$]) ", "$1"))
          .append('\n');
    }
    return text.toString();
  }
}
