package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.extract.Reading;
import org.casus.incident.Incident;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.casus.ledger.Judged;

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

  /** The part of a case that a filter asks for: those incidents, and what was read of every report, as analysts see it. */
  public static CaseFile of(CaseView view, IncidentFilter filter) {
    List<Incident> incidents = new ArrayList<>();
    view.each(filter, incident -> incidents.add(incident.incident()));
    return new CaseFile(view.reports().stream().map(card -> judged(view, card.id())).toList(), incidents, view.issues());
  }

  /** Some incidents of a case with the reports that tell them. */
  public static CaseFile of(CaseView view, List<Incident> incidents) {
    return new CaseFile(incidents.stream().flatMap(incident -> incident.documents().stream()).distinct().sorted()
        .map(id -> judged(view, id)).toList(), incidents, List.of());
  }

  private static Reading judged(CaseView view, String report) {
    return Judged.reading(view.reading(report).orElseThrow(() -> new IllegalStateException(
        "The case names a report \"" + report + "\" that it does not hold; check it.")), view.rulings());
  }
}
