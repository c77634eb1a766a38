package org.casus.narrate;

import java.util.List;
import org.casus.assertion.Issue;
import org.casus.extract.Reading;
import org.casus.incident.Incident;

/**
 * A whole run: what was read of every report, and the incidents.
 *
 * @param readings one a report, ordered by file name
 * @param incidents ordered by date, then id
 * @param issues whatever went wrong
 */
public record CaseFile(List<Reading> readings, List<Incident> incidents, List<Issue> issues) {

  /** Copies the lists. */
  public CaseFile {
    readings = List.copyOf(readings);
    incidents = List.copyOf(incidents);
    issues = List.copyOf(issues);
  }
}
