package org.casus.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.EventAssertion;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Imprint;
import org.casus.incident.Lineage;

/** Finds the lineage of an incident of a case, out of its own reports alone. Stateless. */
public final class Lineages {
  private Lineages() {}

  /** On whose word an incident stands, every telling shown. */
  public static Lineage of(CaseView view, AttributedIncident incident) {
    List<EventAssertion> events = new ArrayList<>();
    Map<String, Imprint> imprints = new HashMap<>();
    for (String document : incident.incident().documents()) {
      Reading reading = view.reading(document).orElseThrow(() -> new LedgerException(
          "The incident " + incident.incident().id() + " is told by the report " + document + ", which the case does not have; check the case."));
      imprints.put(document, Imprint.of(reading));
      Judged.reading(reading, view.rulings()).events().stream()
          .filter(event -> incident.incident().events().contains(event.id())).forEach(events::add);
    }
    return Lineage.of(incident.incident(), events, incident.attributions(), imprints::get);
  }
}
