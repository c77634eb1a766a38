package org.casus.server.measuring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.measure.plot.Plot;
import org.casus.measure.study.Finding;
import org.casus.measure.study.Measured;
import org.casus.server.incidents.IncidentLine;
import org.casus.server.http.Trouble.NotThere;

/**
 * What a measuring came to, with the incidents that the findings rest on as they were then. Immutable.
 *
 * @param measured the findings
 * @param lines the incidents behind them, by id
 * @param unknown names that no register knows, in a sentence; empty when all were known
 */
record Outcome(Measured measured, Map<String, IncidentLine> lines, String unknown) {

  static Outcome of(Measured measured, CaseView view, String unknown) {
    Map<String, IncidentLine> lines = new LinkedHashMap<>();
    for (Finding finding : measured.findings()) {
      for (String id : finding.behind()) {
        if (!lines.containsKey(id)) {
          view.incident(id).ifPresent(incident -> lines.put(id, IncidentLine.of(incident, Lens.INCLUSIVE)));
        }
      }
    }
    return new Outcome(measured, lines, unknown);
  }

  Finding finding(String study) {
    return measured.findings().stream().filter(finding -> finding.study().id().equals(study)).findFirst()
        .orElseThrow(() -> new NotThere("This measuring has no study \"" + study + "\"."));
  }

  Plot plot(String id) {
    return measured.findings().stream().flatMap(finding -> finding.plots().stream()).filter(plot -> plot.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotThere("This measuring has no plot \"" + id + "\"."));
  }

  List<IncidentLine> behind(Finding finding, int skip, int most) {
    return finding.behind().stream().skip(skip).limit(most).filter(lines::containsKey).map(lines::get).toList();
  }

  /** An incident in a line, for pages that stand alone. */
  String label(String id) {
    IncidentLine line = lines.get(id);
    return line == null ? "" : line.days() + ", " + line.act() + (line.place().isEmpty() ? "" : ", " + line.place()) + ": “" + line.quote() + "” (" + id + ")";
  }
}
