package org.casus.extract.certainty;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;

/**
 * An organisation that a report names and that may be behind an incident.
 *
 * @param actor in the wording that names it best
 * @param uses every place where the report names it, in order
 */
record Candidate(ActorRef actor, List<Use> uses) {

  /** Copies the list. */
  Candidate {
    uses = List.copyOf(uses);
  }

  /** Every wording, as it is compared. */
  Set<String> wordings() {
    Set<String> wordings = new TreeSet<>();
    uses.forEach(u -> wordings.add(u.plain()));
    wordings.add(Use.plain(actor.text()));
    wordings.add(Use.plain(actor.name()));
    return wordings;
  }

  /** How far the report tells of an event from where it names the organisation, in characters. */
  int distance(EventAssertion event) {
    return uses.stream().mapToInt(u -> distance(u, event)).min().orElse(Integer.MAX_VALUE);
  }

  static int distance(Use use, EventAssertion event) {
    return event.evidence().stream().mapToInt(s -> Math.abs(s.begin() - use.sentence().begin())).min().orElse(Integer.MAX_VALUE);
  }
}
