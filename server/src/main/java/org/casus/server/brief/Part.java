package org.casus.server.brief;

import java.util.ArrayList;
import java.util.List;
import org.casus.desk.Enquiry;
import org.casus.desk.Names;
import org.casus.incident.Incident;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.casus.narrate.CaseFile;
import org.casus.server.http.Bench;

/** The part of a case that a brief or an export is about. Stateless. */
final class Part {
  private Part() {}

  /** What a filter asks for: the incidents with the reports that tell them, or the whole case where it asks for nothing. */
  static CaseFile of(CaseView view, IncidentFilter asked) {
    if (asked.equals(IncidentFilter.ALL)) {
      return CaseFile.of(view, asked);
    }
    List<Incident> incidents = new ArrayList<>();
    view.each(asked, incident -> incidents.add(incident.incident()));
    CaseFile some = CaseFile.of(view, incidents);
    return new CaseFile(some.readings(), some.incidents(), view.issues());
  }

  /** What an enquiry asks for, out of one moment of the case. */
  static CaseFile of(Bench bench, Enquiry enquiry, Names names) {
    return bench.at(view -> of(view, enquiry.filter(view, names)));
  }
}
