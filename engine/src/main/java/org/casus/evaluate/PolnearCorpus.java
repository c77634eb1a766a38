package org.casus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Issue;
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
   * The articles of a file, in its order; a line that is none becomes an issue.
   *
   * @throws IOException when the file can't be read
   */
  public static List<AnnotatedArticle> read(Path file, List<Issue> issues) throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(lines.get(i), file + ", line " + (i + 1), articles, issues);
      }
    }
    return articles;
  }

  private static void read(String line, String where, List<AnnotatedArticle> articles, List<Issue> issues) {
    try {
      articles.add(article(JSON.readTree(line)));
    } catch (JsonProcessingException e) {
      issues.add(unusable(where, "It is no JSON (" + e.getOriginalMessage() + "); correct the line or remove it."));
    } catch (IllegalArgumentException e) {
      issues.add(unusable(where, "It is no article of PolNeAR: " + e.getMessage() + ". Correct the line or remove it."));
    }
  }

  private static Issue unusable(String where, String message) {
    return new Issue("gold-unreadable", Issue.Severity.UNREADABLE, "evaluate", where, null, message);
  }

  private static AnnotatedArticle article(JsonNode article) {
    JsonNode layers = article.path("layers");
    if (!article.path("docid").isTextual() || !article.path("text").isTextual() || layers.isEmpty()) {
      throw new IllegalArgumentException("it needs docid, text and layers");
    }
    String text = article.path("text").asText();
    List<Utterance> utterances = new ArrayList<>();
    for (JsonNode marked : layers.get(0).path("attributions")) {
      utterances.add(new Utterance(ranges(marked.path("source"), text), ranges(marked.path("cue"), text),
          ranges(marked.path("content"), text), 1, List.of()));
    }
    return new AnnotatedArticle(report(article.path("docid").asText(), text), utterances);
  }

  private static List<TextRange> ranges(JsonNode role, String text) {
    List<TextRange> ranges = new ArrayList<>();
    for (JsonNode part : role) {
      for (JsonNode span : part.path("spans")) {
        int begin = span.path(0).asInt(-1);
        int end = span.path(1).asInt(-1);
        if (begin < 0 || end <= begin || end > text.length()) {
          throw new IllegalArgumentException("its span " + span + " is no range of its text");
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
