package org.casus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.assertion.Issue;
import org.casus.assertion.Issue.Severity;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Measure;
import org.casus.assertion.RelationKind;
import org.casus.assertion.Role;
import org.casus.assertion.SourceKind;
import org.casus.assertion.Stance;
import org.casus.assertion.Topic;

/**
 * Reads the annotation of a report: a JSON file with {@code document}, {@code actors}, {@code places}, the lists of
 * records, and {@code optional}. A wrong record is left out and becomes an issue, as does a file that can't be read.
 * Belongs to one thread.
 */
final class GoldReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String STAGE = "evaluate";

  private final String file;
  private final List<Issue> issues;

  /** A reader of one file that tells its troubles to a list. */
  GoldReader(String file, List<Issue> issues) {
    this.file = file;
    this.issues = issues;
  }

  /** Reads the annotation; empty when nothing can be made of it. */
  Optional<GoldReport> read(byte[] json) {
    try {
      return Optional.of(report(new GoldNode(tree(json), "the file")));
    } catch (GoldMistake e) {
      tell("gold-unreadable", Severity.UNREADABLE, e.text());
      return Optional.empty();
    }
  }

  private static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new GoldMistake("It is no JSON: " + e.getOriginalMessage() + " in line " + e.getLocation().getLineNr()
          + ", column " + e.getLocation().getColumnNr() + ". Correct that place, or leave the file out.");
    } catch (IOException e) {
      throw new GoldMistake("It is no JSON in UTF-8: " + e.getMessage() + ". Save it as UTF-8, or leave it out.");
    }
  }

  private GoldReport report(GoldNode file) {
    GoldNode document = file.object("document").orElseThrow(() -> new GoldMistake(
        "It has no \"document\"; add one that names the report's text as \"file\", or leave the file out."));
    GoldNames names = new GoldNames(file);
    GoldReport report = new GoldReport(
        new GoldDocument(document.required("file"), document.text("title"), document.text("publisher"),
            document.text("published"), document.text("body_starts"), document.text("body_ends")),
        records(file, names), optional(file, names));
    for (String id : names.unknown()) {
      tell("gold-unknown-actor", Severity.PARTIAL, "\"" + id + "\" is used as an actor or a place, but the file has none"
          + " of that id; allowed are " + String.join(", ", names.known()) + ". Correct it, or add it to \"actors\" or"
          + " \"places\"; until then it is compared as a name.");
    }
    return report;
  }

  private ReportRecords optional(GoldNode file, GoldNames names) {
    JsonNode optional = file.node().path("optional");
    return optional.isObject() ? records(new GoldNode(optional, "optional"), names) : ReportRecords.NONE;
  }

  private ReportRecords records(GoldNode file, GoldNames names) {
    List<EventRecord> events = each(file, "events", new GoldEvents(names)::read);
    List<AttributionRecord> attributions = each(file, "attributions", word -> attribution(word, names));
    return new ReportRecords(events, attributions,
        each(file, "relations", relation -> relation(relation, names)),
        each(file, "figures", GoldReader::figure),
        each(file, "judgments", GoldReader::judgment),
        each(file, "sources", GoldReader::source));
  }

  /** Reads every record of a list that can be read. */
  private <T> List<T> each(GoldNode file, String key, Function<GoldNode, T> reader) {
    List<T> records = new ArrayList<>();
    int at = 0;
    for (JsonNode node : file.array(key)) {
      String where = key + "[" + at++ + "]";
      try {
        GoldNode record = new GoldNode(node, where);
        records.add(reader.apply(record.has("id") ? new GoldNode(node, where + " " + record.text("id")) : record));
      } catch (GoldMistake e) {
        tell("gold-record", Severity.PARTIAL, e.text() + " The record is left out of the comparison.");
      }
    }
    return records;
  }

  private static AttributionRecord attribution(GoldNode word, GoldNames names) {
    return new AttributionRecord(word.has("event") ? word.text("event") : null, names.named(word, "accused"),
        word.value("role", Role.class), word.requiredValue("stance", Stance.class), names.named(word, "by"),
        word.value("likelihood", Likelihood.class), GoldEvents.quotes(word), "");
  }

  private static RelationRecord relation(GoldNode relation, GoldNames names) {
    return new RelationRecord(names.required(relation, "subject"),
        relation.requiredValue("relation", RelationKind.class), names.required(relation, "object"),
        GoldEvents.quotes(relation), "");
  }

  private static FigureRecord figure(GoldNode figure) {
    return new FigureRecord(figure.requiredValue("measures", Measure.class), figure.amount(), figure.text("of"),
        GoldEvents.quotes(figure), "");
  }

  private static JudgmentRecord judgment(GoldNode judgment) {
    return new JudgmentRecord(judgment.requiredValue("about", Topic.class),
        judgment.value("likelihood", Likelihood.class), GoldEvents.quotes(judgment), "");
  }

  private static SourceRecord source(GoldNode source) {
    List<Phrase> quotes = List.of(source.text("name"), source.text("url")).stream()
        .filter(words -> !words.isEmpty()).limit(1).map(Phrase::of).collect(Collectors.toList());
    return new SourceRecord(source.requiredValue("kind", SourceKind.class), source.text("marker"),
        Phrase.of(source.text("name")), Phrase.of(source.text("title")), Phrase.of(source.text("publisher")),
        Phrase.of(source.text("url")), quotes);
  }

  private void tell(String code, Severity severity, String message) {
    issues.add(new Issue(code, severity, STAGE, file, null, message));
  }
}
