package org.casus.narrate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casus.assertion.EventAssertion;
import org.casus.extract.Reading;
import org.casus.incident.Incident;

/**
 * The interchange files: JSON Lines that other programs read. Same case file, same bytes. Not thread-safe: it hands out
 * streams of one case file to one caller.
 */
public final class Interchange {
  private final CaseFile caseFile;
  private final CaseIndex index;

  /** The interchange files of a case. */
  public Interchange(CaseFile caseFile) {
    this.caseFile = caseFile;
    this.index = new CaseIndex(caseFile);
  }

  /** The names of the files, in the order they are written. */
  public List<String> files() {
    return List.copyOf(records().keySet());
  }

  /**
   * Writes one of the files and flushes, without closing the stream.
   *
   * @throws IllegalArgumentException when there is no such file; the message lists those there are
   */
  public void write(String file, OutputStream out) throws IOException {
    Stream<Map<String, Object>> records = records().get(file);
    if (records == null) {
      throw new IllegalArgumentException("\"" + file + "\" is no interchange file; there are: " + files() + ".");
    }
    JsonLines.write(records, out);
  }

  private Map<String, Stream<Map<String, Object>>> records() {
    Map<String, Stream<Map<String, Object>>> files = new LinkedHashMap<>();
    files.put("documents.jsonl", caseFile.readings().stream().map(reading -> CaseRecords.document(reading.report())));
    files.put("events.jsonl", each(Reading::events, this::event));
    files.put("attributions.jsonl", each(Reading::attributions, AssertionRecords::attribution));
    files.put("relations.jsonl", each(Reading::relations, AssertionRecords::relation));
    files.put("figures.jsonl", each(Reading::figures, AssertionRecords::figure));
    files.put("judgments.jsonl", each(Reading::judgments, AssertionRecords::judgment));
    files.put("sources.jsonl", each(Reading::sources, AssertionRecords::source));
    files.put("incidents.jsonl", caseFile.incidents().stream().map(each -> CaseRecords.incident(each, index)));
    files.put("issues.jsonl", caseFile.issues().stream().map(CaseRecords::issue));
    return files;
  }

  private Map<String, Object> event(EventAssertion event) {
    Incident incident = index.incidentOf(event.id());
    return AssertionRecords.event(event, incident == null ? null : incident.id());
  }

  private <T> Stream<Map<String, Object>> each(
      Function<Reading, List<T>> part, Function<T, Map<String, Object>> record) {
    return caseFile.readings().stream().flatMap(reading -> part.apply(reading).stream()).map(record);
  }
}
