package org.casus.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;

/** What is asked of an incident and no report says, or says too vaguely. Stateless. */
final class Unsaid {
  private Unsaid() {}

  /** Each thing unsaid, with the particulars of this incident in a sentence; in a fixed order. */
  static Map<String, String> of(IncidentFilter filter, AttributedIncident incident) {
    Map<String, String> unsaid = new LinkedHashMap<>();
    EventAssertion event = incident.settled();
    if (!filter.dates().covers(event.date())) {
      date(event, unsaid);
    }
    place(filter, event, unsaid);
    if (!filter.weapons().isEmpty() && event.weapons().isEmpty()) {
      unsaid.put("weapon not said", "with what weapon is not said");
    }
    if (!filter.targets().isEmpty() && event.targets().isEmpty()) {
      unsaid.put("target not named", "whom or what it hit is not said");
    }
    actors(filter, incident, unsaid);
    return unsaid;
  }

  private static void date(EventAssertion event, Map<String, String> unsaid) {
    if (event.date().known()) {
      unsaid.put("date too vague", "it happened " + InWords.when(event.date()) + ", which is too vague");
    } else {
      unsaid.put("date not said", "when it happened is not said");
    }
  }

  private static void place(IncidentFilter filter, EventAssertion event, Map<String, String> unsaid) {
    boolean nowhere = event.places().stream().allMatch(List::isEmpty);
    if (!filter.places().isEmpty() && nowhere) {
      unsaid.put("place not said", "where it happened is not said");
    }
    if (filter.near() != null && event.spot() == null) {
      String area = nowhere ? "" : ": " + event.places().stream().filter(p -> !p.isEmpty()).map(p -> p.get(0)).map(PlaceRef::name)
          .findFirst().orElse("");
      unsaid.put("no exact place", "it has no exact place" + area);
    }
  }

  private static void actors(IncidentFilter filter, AttributedIncident incident, Map<String, String> unsaid) {
    Lens lens = filter.lens() == null ? Lens.INCLUSIVE : filter.lens();
    if (!filter.doers().isEmpty() && lens.doers(incident).isEmpty()) {
      boolean named = incident.doerNamed();
      unsaid.put(named ? "doer not sure enough" : "doer not named", named
          ? "its doer is named, but not surely enough for the " + lens.label() + " lens" : "nobody says who did it");
    }
    if (!filter.backers().isEmpty() && lens.backers(incident).isEmpty()) {
      boolean named = !Lens.INCLUSIVE.backers(incident).isEmpty();
      unsaid.put(named ? "backer not sure enough" : "backer not named", named
          ? "its backer is named, but not surely enough for the " + lens.label() + " lens" : "nobody says who stood behind it");
    }
  }
}
