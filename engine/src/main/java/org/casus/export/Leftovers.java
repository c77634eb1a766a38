package org.casus.export;

import org.casus.assertion.Assertion;
import org.casus.assertion.EventAssertion;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;

/** The parts of a case that many formats have no room for. */
final class Leftovers {
  private Leftovers() {}

  /** Counts figures, judgments and cited sources as lost. */
  static void background(CaseIndex index, String reason, Losses losses) {
    index.figures().forEach(figure -> losses.add("figures", reason, figure.id()));
    index.judgments().forEach(judgment -> losses.add("judgments", reason, judgment.id()));
    for (Reading reading : index.caseFile().readings()) {
      reading.sources().forEach(source -> losses.add("cited sources", reason, source.id()));
    }
  }

  /** Counts the values that an incident did not settle on as lost. */
  static void variants(CaseIndex index, String reason, Losses losses) {
    for (AttributedIncident incident : index.incidents()) {
      losses.addIf(!incident.incident().variants().isEmpty(), "variants", reason, incident.incident().id());
    }
  }

  /** Counts an assertion of which only the first passage is handed on. */
  static void passages(Assertion assertion, String reason, Losses losses) {
    losses.addIf(assertion.evidence().size() > 1, "further passages", reason, assertion.id());
  }

  /** Counts an event of which only the first place is handed on. */
  static void places(EventAssertion event, String id, String reason, Losses losses) {
    losses.addIf(event.places().size() > 1, "further places", reason, id);
  }
}
