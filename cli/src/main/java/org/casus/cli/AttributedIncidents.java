package org.casus.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.AttributionAssertion;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.narrate.CaseFile;

/** Joins the incidents of a case with the words on who is behind them. */
final class AttributedIncidents {

  private AttributedIncidents() {}

  /** Every incident with its attributions, in the case file's order. */
  static List<AttributedIncident> of(CaseFile caseFile) {
    Map<String, List<AttributionAssertion>> words = new HashMap<>();
    for (Reading reading : caseFile.readings()) {
      reading.attributions().forEach(word -> words.computeIfAbsent(word.event(), id -> new ArrayList<>()).add(word));
    }
    return caseFile.incidents().stream().map(incident -> join(incident, words)).toList();
  }

  private static AttributedIncident join(Incident incident, Map<String, List<AttributionAssertion>> words) {
    return new AttributedIncident(
        incident,
        incident.events().stream().flatMap(event -> words.getOrDefault(event, List.of()).stream()).toList());
  }
}
