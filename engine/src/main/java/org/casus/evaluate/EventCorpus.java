package org.casus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.assertion.Issue;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.incident.mention.EventMention;
import org.casus.incident.mention.MarkedMention;

/**
 * Reads reports marked as in ECB+ (Cybulska and Vossen 2014, "Using a sledgehammer to crack a nut?"): JSON Lines, one report a
 * line, with {@code docid}, {@code topic}, {@code subtopic}, {@code sentences} of {@code tokens} and {@code mentions} with
 * their {@code chain}. Only mentions of events are taken. Stateless.
 */
public final class EventCorpus {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EventCorpus() {}

  /**
   * A report with the words that tell of events.
   *
   * @param report its text, a line a sentence
   * @param marks in the order of the file
   */
  public record MarkedReport(Report report, List<Mark> marks) {
    /** Copies the list. */
    public MarkedReport {
      marks = List.copyOf(marks);
    }

    /** The mentions as they stand in the report once it is split into words; those without a word there are left out. */
    public List<MarkedMention> mentions(Discourse discourse) {
      return marks.stream().flatMap(mark -> mark.in(discourse).stream()).toList();
    }
  }

  /** Words of one event, with the event, the topic and the matter. */
  public record Mark(List<TextRange> words, String chain, String topic, String matter) {
    /** Copies the list. */
    public Mark {
      words = List.copyOf(words);
    }

    Optional<MarkedMention> in(Discourse discourse) {
      return discourse.sentences().stream().max(Comparator.comparingInt((Sentence s) -> tokens(s).size()))
          .filter(s -> !tokens(s).isEmpty())
          .map(s -> new MarkedMention(new EventMention(discourse, s, tokens(s)), chain, topic, matter));
    }

    private List<Token> tokens(Sentence sentence) {
      return sentence.tokens().stream()
          .filter(t -> words.stream().anyMatch(w -> t.begin() < w.end() && w.begin() < t.end())).toList();
    }
  }

  /**
   * The reports of a file, in its order; a line that is none becomes an issue.
   *
   * @throws IOException when the file can't be read
   */
  public static List<MarkedReport> read(Path file, List<Issue> issues) throws IOException {
    List<MarkedReport> reports = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(lines.get(i), file + ", line " + (i + 1), reports, issues);
      }
    }
    return reports;
  }

  private static void read(String line, String where, List<MarkedReport> reports, List<Issue> issues) {
    try {
      reports.add(report(JSON.readTree(line)));
    } catch (JsonProcessingException e) {
      issues.add(unusable(where, "It is no JSON (" + e.getOriginalMessage() + "); correct the line or remove it."));
    } catch (IllegalArgumentException e) {
      issues.add(unusable(where, "It is no report of ECB+: " + e.getMessage() + ". Correct the line or remove it."));
    }
  }

  private static Issue unusable(String where, String message) {
    return new Issue("gold-unreadable", Issue.Severity.UNREADABLE, "evaluate", where, null, message);
  }

  private static MarkedReport report(JsonNode line) {
    if (!line.path("docid").isTextual() || line.path("sentences").isEmpty() || !line.path("mentions").isArray()) {
      throw new IllegalArgumentException("it needs docid, sentences and mentions");
    }
    String id = line.path("docid").asText();
    StringBuilder text = new StringBuilder();
    List<TextRange> body = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (JsonNode sentence : line.path("sentences")) {
      List<TextRange> words = words(sentence, text);
      if (!words.isEmpty()) {
        body.add(new TextRange(words.get(0).begin(), text.length()));
        text.append('\n');
        marks(line, sentence.path("sent").asInt(), words, marks);
      }
    }
    Report report = new Report(id, id, "0", null, null, null, null, null, "en", text.toString(), body, List.of(), List.of());
    return new MarkedReport(report, marks);
  }

  private static List<TextRange> words(JsonNode sentence, StringBuilder text) {
    List<TextRange> words = new ArrayList<>();
    for (JsonNode token : sentence.path("tokens")) {
      text.append(words.isEmpty() ? "" : " ");
      words.add(new TextRange(text.length(), text.length() + token.asText().length()));
      text.append(token.asText());
    }
    return words;
  }

  private static void marks(JsonNode line, int sentence, List<TextRange> words, List<Mark> marks) {
    for (JsonNode mention : line.path("mentions")) {
      if (mention.path("kind").asText().equals("event") && mention.path("sent").asInt(-1) == sentence) {
        List<TextRange> ranges = new ArrayList<>();
        for (JsonNode token : mention.path("tokens")) {
          if (token.asInt(-1) < 0 || token.asInt() >= words.size()) {
            throw new IllegalArgumentException("its mention " + mention.path("id").asText() + " names token " + token + ", which its sentence lacks");
          }
          ranges.add(words.get(token.asInt()));
        }
        marks.add(new Mark(ranges, mention.path("chain").asText(), line.path("topic").asText(), line.path("subtopic").asText()));
      }
    }
  }
}
