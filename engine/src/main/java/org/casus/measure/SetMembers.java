package org.casus.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.EventAssertion;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;

/**
 * Which incidents a case itemises of a counted set. A report says of an event that it is part of a set of its own, so
 * only the reports that tell the set are looked at. Not thread-safe.
 */
final class SetMembers {
  private final CaseView view;
  private final Readings readings;

  SetMembers(CaseView view) {
    this.view = view;
    this.readings = new Readings(view);
  }

  /** The ids of the itemised incidents that count under the lens and are part of the set, or of a set within it; sorted. */
  List<String> told(Incident set, Lens lens) {
    return List.copyOf(new TreeSet<>(members(set).stream()
        .filter(each -> each.itemised() && lens.counts(each)).map(each -> each.incident().id()).toList()));
  }

  /** The incidents that are part of the set, or of a set within it. */
  List<AttributedIncident> members(Incident set) {
    List<AttributedIncident> members = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(set.id()));
    for (String event : within(set)) {
      Optional<AttributedIncident> member = view.incident(event);
      if (member.isPresent() && seen.add(member.get().incident().id())) {
        members.add(member.get());
      }
    }
    return members;
  }

  /** The ids of the events that are part of the set's events, or of others that are. */
  private Set<String> within(Incident set) {
    Set<String> outer = new HashSet<>(set.events());
    Set<String> within = new TreeSet<>();
    List<EventAssertion> events = set.documents().stream().map(readings::of).flatMap(Optional::stream)
        .map(Reading::events).flatMap(List::stream).toList();
    boolean grew = true;
    while (grew) {
      grew = false;
      for (EventAssertion event : events) {
        String partOf = event.partOf();
        if (partOf != null && outer.contains(partOf) && !set.events().contains(event.id()) && within.add(event.id())) {
          outer.add(event.id());
          grew = true;
        }
      }
    }
    return within;
  }
}
