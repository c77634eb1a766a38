package org.casus.evaluate;

import java.util.List;

/** All that a person noted, or the machine read, in one report. */
record ReportRecords(
    List<EventRecord> events,
    List<AttributionRecord> attributions,
    List<RelationRecord> relations,
    List<FigureRecord> figures,
    List<JudgmentRecord> judgments,
    List<SourceRecord> sources) {

  static final ReportRecords NONE =
      new ReportRecords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  ReportRecords {
    events = List.copyOf(events);
    attributions = List.copyOf(attributions);
    relations = List.copyOf(relations);
    figures = List.copyOf(figures);
    judgments = List.copyOf(judgments);
    sources = List.copyOf(sources);
  }
}
