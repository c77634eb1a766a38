package org.casus.evaluate;

import java.util.List;

/** A record with the report's words under it. */
sealed interface Quoted permits EventRecord, AttributionRecord, RelationRecord, FigureRecord, JudgmentRecord, SourceRecord {

  /** The words of the report, the first the best; empty where nothing is quoted. */
  List<Phrase> quotes();

  /** The sort of record within its kind, for example {@code ASSAULT} or {@code denies}. */
  String label();

  /** The record in a few words. */
  String shown();

  /** The name of the rule or model that read it; empty for a person's record. */
  String rule();

  /** The first quote. */
  default String quote() {
    return quotes().isEmpty() ? "" : quotes().get(0).text();
  }

  /** How much of the shorter of two quotes stands in the other, for the best two. */
  default double cover(Quoted read) {
    double best = 0;
    for (Phrase mine : quotes()) {
      for (Phrase theirs : read.quotes()) {
        best = Math.max(best, mine.cover(theirs));
      }
    }
    return best;
  }
}
