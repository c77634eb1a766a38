package org.casus.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.assertion.Amount;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Toll;
import org.casus.assertion.Weapon;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/** Incidents: STIX 2.1 has a name and a description for them; the rest is in the extension. */
final class StixIncidents {
  private final StixBundle bundle;
  private final StixReports reports;

  StixIncidents(StixBundle bundle, StixReports reports) {
    this.bundle = bundle;
    this.reports = reports;
  }

  static String id(Incident incident) {
    return StixId.of("incident", incident.id());
  }

  void addAll() {
    bundle.index().incidents().forEach(this::incident);
    for (Reading reading : bundle.index().caseFile().readings()) {
      reading.events().forEach(this::passage);
    }
  }

  private void incident(AttributedIncident each) {
    Incident incident = each.incident();
    EventAssertion event = each.settled();
    EventAssertion best = bundle.index().best(incident);
    StixObject object = new StixObject("incident", incident.id(), bundle.time(best.report()))
        .put("created_by_ref", bundle.casus()).put("name", IncidentName.of(event))
        .put("description", IncidentName.of(event) + "\n\n" + StixObject.quotes(best.evidence(), best.report()))
        .put("external_references", incident.documents().stream()
            .map(document -> reports.reference(bundle.index().report(document))).toList());
    slots(object.rests(best), event);
    object.extra("origins", incident.origins()).extra("part_of", bundle.index().incidentId(event.partOf()))
        .extra("variants", incident.variants().stream().map(other -> other.field() + ": " + other.value()).toList());
    bundle.add(object);
    incident.documents().forEach(document -> bundle.speaks(document, object.id()));
  }

  private static void slots(StixObject object, EventAssertion event) {
    object.extra("event_type", event.type().wire()).extra("mode", event.mode())
        .extra("weapons", event.weapons().stream().map(Weapon::wire).toList())
        .extra("date_from", event.date().from() == null ? null : event.date().from().toString())
        .extra("date_to", event.date().to() == null ? null : event.date().to().toString())
        .extra("places", event.places().stream().map(StixIncidents::path).toList())
        .extra("count", amount(event.count()))
        .extra("fired", amount(event.munitions().fired())).extra("landed", amount(event.munitions().landed()))
        .extra("killed", event.killed().stream().map(StixIncidents::toll).toList())
        .extra("injured", event.injured().stream().map(StixIncidents::toll).toList())
        .extra("status", event.status().wire());
  }

  private static String path(List<PlaceRef> path) {
    return path.stream().map(PlaceRef::name).collect(Collectors.joining(", "));
  }

  private static Map<String, Object> toll(Toll toll) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("who", toll.who());
    Map<String, Object> amount = amount(toll.amount());
    if (amount != null) {
      record.putAll(amount);
    }
    return record;
  }

  private static @Nullable Map<String, Object> amount(@Nullable Amount amount) {
    if (amount == null || amount.min() == null && amount.max() == null) {
      return null;
    }
    Map<String, Object> record = new LinkedHashMap<>();
    if (amount.min() != null) {
      record.put("min", amount.min());
    }
    if (amount.max() != null) {
      record.put("max", amount.max());
    }
    if (amount.approx()) {
      record.put("approximate", true);
    }
    return record;
  }

  /** The words of one report on an incident, as a note on it. */
  private void passage(EventAssertion event) {
    Incident incident = bundle.index().incidentOf(event.id());
    if (incident != null) {
      Report report = bundle.index().report(event.report());
      bundle.add(new StixObject("note", event.id(), bundle.time(event.report()))
          .put("created_by_ref", bundle.publisher(report)).put("abstract", "The words of " + Naming.report(report))
          .put("content", StixObject.quotes(event.evidence(), event.report()))
          .put("object_refs", List.of(id(incident)))
          .put("external_references", List.of(reports.reference(report))).rests(event), event.report());
    }
  }
}
