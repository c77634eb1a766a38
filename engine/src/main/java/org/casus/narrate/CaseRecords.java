package org.casus.narrate;

import static org.casus.narrate.ValueRecords.put;

import java.util.Map;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Issue;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.incident.Incident;

/** Documents, incidents and issues as records of the interchange files. */
final class CaseRecords {
  private CaseRecords() {}

  static Map<String, Object> document(Report report) {
    Map<String, Object> record = ValueRecords.record();
    put(record, "id", report.id());
    put(record, "file", report.file());
    put(record, "sha256", report.sha256());
    put(record, "title", report.title());
    put(record, "publisher", report.publisher());
    put(record, "author", report.author());
    put(record, "published", report.published() == null ? null : report.published().iso());
    put(record, "language", report.language());
    if (report.marking() != null) {
      put(record, "marking", report.marking().label());
    }
    put(record, "body", report.body().stream().map(CaseRecords::range).toList());
    return record;
  }

  static Map<String, Object> incident(Incident incident, CaseIndex index) {
    EventAssertion best = index.best(incident);
    Map<String, Object> record = ValueRecords.record();
    put(record, "id", incident.id());
    put(record, "doc", best.report());
    AssertionRecords.slots(record, incident.settled(), index.incidentId(incident.settled().partOf()));
    put(record, "evidence", ValueRecords.evidence(best.evidence()));
    put(record, "variants", incident.variants().stream().map(CaseRecords::variant).toList());
    put(record, "events", incident.events());
    put(record, "documents", incident.documents());
    put(record, "origins", incident.origins());
    put(record, "reasons", incident.reasons());
    return record;
  }

  static Map<String, Object> issue(Issue issue) {
    Map<String, Object> record = ValueRecords.record();
    put(record, "code", issue.code());
    put(record, "severity", issue.severity().name().toLowerCase(java.util.Locale.ROOT));
    put(record, "stage", issue.stage());
    put(record, "report", issue.report());
    put(record, "span", issue.span() == null ? null : ValueRecords.span(issue.span()));
    put(record, "message", issue.message());
    return record;
  }

  private static Map<String, Object> range(TextRange range) {
    Map<String, Object> record = ValueRecords.record();
    put(record, "begin", range.begin());
    put(record, "end", range.end());
    return record;
  }

  private static Map<String, Object> variant(Incident.Variant variant) {
    Map<String, Object> record = ValueRecords.record();
    put(record, "field", variant.field());
    put(record, "value", variant.value());
    put(record, "events", variant.events());
    return record;
  }
}
