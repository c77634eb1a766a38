package org.casus.narrate;

import org.casus.assertion.SourceSpan;
import org.casus.corpus.Report;

/**
 * A passage of a report that a statement rests on.
 *
 * @param report the report
 * @param span the passage; its quote is the report's own text
 */
public record Citation(Report report, SourceSpan span) {

  /**
   * Checks that the report says so.
   *
   * @throws IllegalStateException when the passage is not in the report at that place
   */
  public Citation {
    if (!report.text().startsWith(span.quote(), span.begin())) {
      throw new IllegalStateException(
          "Report \"" + report.file() + "\" does not have the words \"" + span.quote() + "\" at " + span.begin() + ".."
              + span.end() + "; a citation must quote the report's own text.");
    }
  }

  /** Whether the other passage is the same or lies within this one. */
  boolean covers(Citation other) {
    return report.id().equals(other.report.id())
        && span.begin() <= other.span.begin()
        && other.span.end() <= span.end();
  }
}
