package org.casus.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.Amount;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Report;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/** Incidents as records of PLOVER, with its names of fields. */
final class PloverRecords {
  private final CaseIndex index;
  private final PloverActors actors;
  private final Losses losses = new Losses();

  PloverRecords(CaseIndex index) {
    this.index = index;
    this.actors = new PloverActors(index);
  }

  Losses losses() {
    return losses;
  }

  Map<String, Object> record(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    EventAssertion best = index.best(incident.incident());
    Map<String, Object> record = new LinkedHashMap<>();
    put(record, "id", incident.incident().id());
    put(record, "has_event", event.status() == EventStatus.HAPPENED);
    put(record, "date", event.date().from() == null ? null : event.date().from().toString());
    put(record, "enddate", event.date().to() == null ? null : event.date().to().toString());
    put(record, "actor", actors.of(event.perpetrators(), event.report()));
    put(record, "recipient", actors.of(event.targets(), event.report()));
    put(record, "event", List.of(event.type().wire()));
    put(record, "event_loc", place(event));
    put(record, "event_text", best.evidence().stream().map(SourceSpan::quote).toList());
    put(record, "quad_code", quad(event.type()));
    put(record, "event_scale", scale(event));
    put(record, "mode", event.mode() == null ? List.of() : List.of(event.mode()));
    put(record, "context", List.of());
    put(record, "link", index.incidentId(event.partOf()));
    put(record, "size", size(event));
    source(record, best);
    put(record, "comment", comment(incident));
    lost(incident);
    return record;
  }

  private void source(Map<String, Object> record, EventAssertion best) {
    put(record, "text", best.evidence().get(0).quote());
    put(record, "text_info", info(best.evidence().get(0)));
    put(record, "cite_info", cite(index.report(best.report())));
    put(record, "coder", "casus " + best.rule());
  }

  /** A key without a value is left out: PLOVER asks for no more than it needs. */
  private static void put(Map<String, Object> record, String key, @Nullable Object value) {
    if (value != null && !(value instanceof Map<?, ?> map && map.isEmpty())) {
      record.put(key, value);
    }
  }

  /** Verbal cooperation, material cooperation, verbal conflict, material conflict. */
  static int quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }

  /** The score of assaults; the manual's editions give the other categories different ones. */
  private static @Nullable Double scale(EventAssertion event) {
    if (event.type() != EventType.ASSAULT) {
      return null;
    }
    return "heavy-weapons".equals(event.mode()) || "drone".equals(event.mode()) ? -9.5 : -9.0;
  }

  /** In GeoNames' words. Coordinates are the place's own, never those of what contains it. */
  private static Map<String, Object> place(EventAssertion event) {
    Map<String, Object> place = new LinkedHashMap<>();
    if (!event.places().isEmpty() && !event.places().get(0).isEmpty()) {
      List<PlaceRef> path = event.places().get(0);
      put(place, "name", Naming.place(path));
      put(place, "latitude", path.get(0).lat());
      put(place, "longitude", path.get(0).lon());
      String country = path.stream().map(PlaceRef::country).filter(Objects::nonNull).findFirst().orElse(null);
      put(place, "country code", country);
      put(place, "cc3", country == null ? null : PloverActors.alpha3(country));
    }
    return place;
  }

  private static Map<String, Object> info(SourceSpan span) {
    Map<String, Object> info = new LinkedHashMap<>();
    put(info, "start", span.begin());
    put(info, "end", span.end());
    return info;
  }

  /** Only numbers that are exact: a lower bound would be read as the number. */
  private static Map<String, Object> size(EventAssertion event) {
    Map<String, Object> size = new LinkedHashMap<>();
    put(size, "dead", exact(GraphValues.sum(event.killed())));
    put(size, "injured", exact(GraphValues.sum(event.injured())));
    return size;
  }

  private static @Nullable Long exact(Amount amount) {
    Long min = amount.min();
    return min != null && min.equals(amount.max()) ? min : null;
  }

  private static Map<String, Object> cite(Report report) {
    Map<String, Object> cite = new LinkedHashMap<>();
    put(cite, "citation", report.id());
    put(cite, "url", report.url());
    put(cite, "title", report.title());
    put(cite, "language", report.language());
    put(cite, "publication", report.publisher());
    put(cite, "codebook", "PLOVER's sixteen categories, as Casus codes them");
    return cite;
  }

  private static @Nullable String comment(AttributedIncident incident) {
    List<String> remarks = new ArrayList<>();
    EventAssertion event = incident.settled();
    if (event.status() != EventStatus.HAPPENED) {
      remarks.add("status: " + event.status().wire());
    }
    if (event.likelihood() != Likelihood.FACT) {
      remarks.add("likelihood: " + event.likelihood().wire());
    }
    if (!event.count().single()) {
      remarks.add("a set of events, number: " + FtmWords.amount(event.count()));
    }
    return remarks.isEmpty() ? null : String.join("; ", remarks);
  }

  private void lost(AttributedIncident incident) {
    String id = incident.incident().id();
    EventAssertion event = incident.settled();
    incident.attributions().forEach(this::lost);
    losses.addIf(!event.date().known(), "date", "none is known, though PLOVER asks for one", id);
    losses.addIf(event.date().known() && (event.date().from() == null || event.date().to() == null), "open dates",
        "only the end that is known is written", id);
    losses.addIf(!event.sponsors().isEmpty(), "backers", "no field", id);
    losses.addIf(!event.weapons().isEmpty(), "weapons", "the mode alone hints at them", id);
    losses.addIf(event.likelihood() != Likelihood.FACT, "likelihood of the event", "no field; the comment has it", id);
    losses.addIf(!event.count().single(), "counts of sets", "a record is one event; the comment has the number", id);
    losses.addIf(event.type() != EventType.ASSAULT, "event_scale", "the manual's editions differ", id);
    losses.addIf(incident.incident().documents().size() > 1, "further reports", "a record has one text", id);
    losses.addIf(Stream.concat(event.perpetrators().stream(), event.targets().stream())
        .anyMatch(actor -> actor.kind() == ActorKind.MILITIA), "sectors of armed groups",
        "UAF stands for all: the register does not tell rebels from paramilitaries", id);
    losses.addIf(bounded(event), "inexact tolls", "size holds exact numbers alone", id);
    Leftovers.places(event, id, "a record has one place", losses);
  }

  private static boolean bounded(EventAssertion event) {
    return !event.killed().isEmpty() && exact(GraphValues.sum(event.killed())) == null
        || !event.injured().isEmpty() && exact(GraphValues.sum(event.injured())) == null;
  }

  private void lost(AttributionAssertion word) {
    String field = switch (word.stance()) {
      case CLAIMS -> "claims";
      case DENIES, DISPUTES -> "denials";
      case ACCUSES, ASSESSES, REPORTS -> "accusations and assessments";
      case PRAISES, NONE -> "other words";
    };
    losses.add(field, "PLOVER has no category for who says that somebody did it", word.id());
  }
}
