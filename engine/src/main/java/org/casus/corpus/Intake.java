package org.casus.corpus;

import java.util.List;
import org.casus.assertion.Issue;

/**
 * What came of trying to read a set of documents.
 *
 * @param reports the reports, each once, ordered by file name
 * @param issues whatever was wrong with any of them
 */
public record Intake(List<Report> reports, List<Issue> issues) {

  /** Copies the lists. */
  public Intake {
    reports = List.copyOf(reports);
    issues = List.copyOf(issues);
  }
}
