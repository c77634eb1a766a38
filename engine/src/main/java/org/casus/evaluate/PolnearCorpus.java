package org.casus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.quotation.Utterance;

/**
 * Reads articles marked as in PolNeAR (Newell, Margolin and Ruths 2018, "An Attribution Relations Corpus for Political
 * News"): JSON Lines, one article a line, with {@code docid}, {@code text} and {@code layers}, one a person who marked it.
 * The first layer counts; most articles have no other. Stateless.
 */
public final class PolnearCorpus {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PolnearCorpus() {}

  /**
   * The articles of a file, in its order.
   *
   * @throws IOException when the file can't be read or a line is no such article; the message names the line
   */
  public static List<AnnotatedArticle> read(Path file) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        articles.add(article(lines.get(i), file + ", line " + (i + 1)));
      }
    }
    return articles;
  }

  private static AnnotatedArticle article(String line, String place) throws IOException {
    JsonNode article;
    try {
      article = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IOException(place + " is no JSON: " + e.getOriginalMessage(), e);
    }
    JsonNode layers = article.path("layers");
    if (!article.path("docid").isTextual() || !article.path("text").isTextual() || layers.isEmpty()) {
      throw new IOException(place + " is no article of PolNeAR: it needs docid, text and layers");
    }
    List<Utterance> utterances = new ArrayList<>();
    for (JsonNode marked : layers.get(0).path("attributions")) {
      utterances.add(new Utterance(
          ranges(marked.path("source"), place), ranges(marked.path("cue"), place), ranges(marked.path("content"), place), 1, List.of()));
    }
    return new AnnotatedArticle(report(article.path("docid").asText(), article.path("text").asText()), utterances);
  }

  private static List<TextRange> ranges(JsonNode role, String place) throws IOException {
    List<TextRange> ranges = new ArrayList<>();
    for (JsonNode part : role) {
      for (JsonNode span : part.path("spans")) {
        int begin = span.path(0).asInt(-1);
        int end = span.path(1).asInt(-1);
        if (begin < 0 || end <= begin) {
          throw new IOException(place + " has a span that is no range: " + span);
        }
        ranges.add(new TextRange(begin, end));
      }
    }
    return ranges;
  }

  private static Report report(String id, String text) {
    List<TextRange> body = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      int lead = line.length() - line.stripLeading().length();
      if (!line.isBlank()) {
        body.add(new TextRange(begin + lead, begin + line.stripTrailing().length()));
      }
      begin += line.length() + 1;
    }
    return new Report(id, id, "0", null, null, null, null, null, "en", text, body, List.of(), List.of());
  }
}
