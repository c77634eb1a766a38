package org.casus.narrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Stance;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** An incident as a row of the table. */
final class IncidentRow {
  static final List<String> COLUMNS = List.of(
      "incident_id", "event_type", "mode", "date_from", "date_to", "date_precision", "place", "admin", "country",
      "latitude", "longitude", "weapons", "perpetrators", "sponsors", "targets", "count_min", "count_max", "killed_min",
      "killed_max", "injured_min", "injured_max", "status", "likelihood", "claimed_by", "denied_by", "accused",
      "lens_strict", "lens_likely", "lens_inclusive", "part_of", "documents", "origins_n", "origins", "quote",
      "variants");

  private final CaseIndex index;
  private final AttributionWords words;

  IncidentRow(CaseIndex index) {
    this.index = index;
    this.words = new AttributionWords(index);
  }

  List<String> cells(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    List<String> cells = new ArrayList<>(List.of(
        CsvCell.text(incident.incident().id()), event.type().wire(), CsvCell.text(event.mode())));
    date(cells, event.date());
    place(cells, event.places());
    cells.add(CsvCell.list(ValueRecords.wires(event.weapons())));
    cells.add(CsvCell.list(Naming.names(event.perpetrators())));
    cells.add(CsvCell.list(Naming.names(event.sponsors())));
    cells.add(CsvCell.list(Naming.names(event.targets())));
    numbers(cells, event);
    cells.add(event.status().wire());
    cells.add(event.likelihood().wire());
    voices(cells, incident);
    for (Lens lens : Lens.values()) {
      cells.add(CsvCell.truth(lens.counts(incident)));
    }
    provenance(cells, incident.incident());
    return cells;
  }

  private static void date(List<String> cells, DateInterval date) {
    cells.add(day(date.from()));
    cells.add(day(date.to()));
    cells.add(precision(date));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  static String precision(DateInterval date) {
    if (!date.known()) {
      return "unknown";
    }
    long days = date.days();
    return days == 1 ? "day" : days <= 7 ? "week" : days <= 31 ? "month" : "longer";
  }

  /** Coordinates are those of the most exact place that has any. */
  private static void place(List<String> cells, List<List<PlaceRef>> places) {
    List<PlaceRef> path = places.isEmpty() ? List.of() : places.get(0);
    PlaceRef located = path.stream().filter(each -> each.lat() != null && each.lon() != null).findFirst().orElse(null);
    cells.add(CsvCell.list(places.stream().filter(each -> !each.isEmpty()).map(each -> each.get(0).name()).toList()));
    cells.add(path.size() < 2 ? "" : CsvCell.list(path.stream().skip(1).map(PlaceRef::name).toList()));
    cells.add(CsvCell.list(places.stream().flatMap(List::stream).map(PlaceRef::country)
        .filter(java.util.Objects::nonNull).map(Naming::country).toList()));
    cells.add(CsvCell.number(located == null ? null : located.lat()));
    cells.add(CsvCell.number(located == null ? null : located.lon()));
  }

  private static void numbers(List<String> cells, EventAssertion event) {
    cells.add(CsvCell.number(event.count().min()));
    cells.add(CsvCell.number(event.count().max()));
    cells.add(CsvCell.number(Tolls.min(event.killed())));
    cells.add(CsvCell.number(Tolls.max(event.killed())));
    cells.add(CsvCell.number(Tolls.min(event.injured())));
    cells.add(CsvCell.number(Tolls.max(event.injured())));
  }

  private void voices(List<String> cells, AttributedIncident incident) {
    cells.add(speakers(incident, word -> word.stance() == Stance.CLAIMS));
    cells.add(speakers(incident, word -> word.stance() == Stance.DENIES));
    cells.add(CsvCell.list(incident.attributions().stream()
        .filter(AttributionWords::charge).map(this::charge).toList()));
  }

  private String speakers(AttributedIncident incident, Predicate<AttributionAssertion> fitting) {
    return CsvCell.list(incident.attributions().stream().filter(fitting)
        .map(word -> words.speaker(word, word.voice())).toList());
  }

  /** "Iran: by the DIA (directed, unscaled)". */
  private String charge(AttributionAssertion word) {
    ActorRef accused = word.accused();
    String sure = word.likelihood() == Likelihood.FACT ? "" : ", " + word.likelihood().wire();
    return (accused == null ? Naming.UNKNOWN_DOER : Naming.name(accused)) + ": by " + words.speaker(word, word.voice())
        + " (" + word.role().wire() + sure + ")";
  }

  private void provenance(List<String> cells, Incident incident) {
    cells.add(CsvCell.text(index.incidentId(incident.settled().partOf())));
    cells.add(CsvCell.list(incident.documents()));
    cells.add(CsvCell.number(incident.origins().size()));
    cells.add(CsvCell.list(incident.origins()));
    cells.add(CsvCell.text(index.best(incident).evidence().get(0).quote()));
    cells.add(CsvCell.list(incident.variants().stream().map(each -> each.field() + ": " + each.value()).toList()));
  }
}
