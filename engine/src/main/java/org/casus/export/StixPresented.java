package org.casus.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.PlaceRef;
import org.casus.corpus.Report;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.narrate.Naming;

/** What a report itself presents of an incident, as relationships on its publisher's word: targets, doers, places. */
final class StixPresented {
  private final StixBundle bundle;
  private final StixActors actors;
  private final StixPlaces places;

  StixPresented(StixBundle bundle, StixActors actors, StixPlaces places) {
    this.bundle = bundle;
    this.actors = actors;
    this.places = places;
  }

  void addAll() {
    for (AttributedIncident each : bundle.index().incidents()) {
      EventAssertion event = each.settled();
      Set<String> targets = new HashSet<>();
      for (ActorRef target : event.targets()) {
        String id = actors.identity(target, event.report());
        boolean side = event.type().mutual() && event.perpetrators().contains(target);
        if (!side && targets.add(id)) {
          link(each.incident(), "targets", id, "directed-at");
        }
      }
      doers(each);
      for (List<PlaceRef> path : event.places()) {
        String place = path.isEmpty() ? null : places.add(path, event.report(), each.incident().id());
        if (place != null) {
          link(each.incident(), "located-at", place, "took-place");
        }
      }
      Incident whole = bundle.index().incidentOf(event.partOf());
      if (whole != null) {
        link(each.incident(), "related-to", StixIncidents.id(whole), "part-of-set");
      }
    }
  }

  /** Doers and backers of whom no attribution speaks. */
  private void doers(AttributedIncident each) {
    EventAssertion event = each.settled();
    Set<String> named = new HashSet<>();
    each.attributions().forEach(word -> {
      ActorRef accused = word.accused();
      if (accused != null) {
        named.add(actors.actor(accused, word.report()));
      }
    });
    String act = event.type().incident() ? "reported-carrying-out" : "reported-taking-part";
    for (ActorRef doer : event.perpetrators()) {
      String id = actors.actor(doer, event.report());
      if (named.add(id)) {
        link(each.incident(), StixActors.hostile(event) ? "attributed-to" : "related-to", id, act);
      }
    }
    for (ActorRef backer : event.sponsors()) {
      String id = actors.actor(backer, event.report());
      if (named.add(id)) {
        link(each.incident(), "related-to", id, "reported-backing");
      }
    }
  }

  private void link(Incident incident, String type, String target, String label) {
    EventAssertion best = bundle.index().best(incident);
    boolean happened = incident.settled().status() == EventStatus.HAPPENED;
    Report report = bundle.index().report(best.report());
    bundle.add(new StixObject("relationship", incident.id() + " " + label + " " + target, bundle.time(best.report()))
        .put("created_by_ref", bundle.publisher(report)).put("relationship_type", happened ? type : "related-to")
        .put("labels", List.of(label))
        .put("description", "On the word of " + Naming.report(report) + ".\n\n"
            + StixObject.quotes(best.evidence(), best.report()))
        .put("source_ref", StixIncidents.id(incident)).put("target_ref", target).rests(best), best.report());
  }
}
