package org.casus.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Toll;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.jspecify.annotations.Nullable;

/** One note for every incident. */
final class ObsidianIncidents {
  private final ObsidianVault vault;

  ObsidianIncidents(ObsidianVault vault) {
    this.vault = vault;
  }

  /** "2021-02-15 Rocket attack on ...": sorts by date in a list of files. */
  static String name(EventAssertion event) {
    String whole = IncidentName.whole(event.date());
    String date = !whole.isEmpty() ? whole : event.date().from() != null ? event.date().from().toString()
        : event.date().known() ? IncidentName.when(event.date()) : "undated";
    return date + " " + IncidentName.undated(event);
  }

  void write(AttributedIncident incident, ExportFolder folder) throws IOException {
    EventAssertion event = incident.settled();
    ObsidianNote note = new ObsidianNote();
    front(incident, note);
    note.title(IncidentName.of(event)).paragraph("What, where, how many");
    facts(incident, note);
    said(incident, note);
    note.heading("What the reports say of it");
    for (EventAssertion telling : vault.tellings(incident.incident())) {
      note.quotes(telling.evidence(), vault.names().link(telling.report()));
    }
    if (!incident.incident().variants().isEmpty()) {
      note.heading("Other values that reports give");
      incident.incident().variants().forEach(
          variant -> note.item(variant.field() + ": " + ObsidianText.plain(variant.value())));
    }
    note.write(folder, "Incidents/" + vault.names().of(incident.incident().id()) + ".md");
  }

  private static void front(AttributedIncident incident, ObsidianNote note) {
    EventAssertion event = incident.settled();
    List<String> tags = new ArrayList<>(List.of("incident", event.type().wire().toLowerCase(Locale.ROOT)));
    event.weapons().forEach(weapon -> tags.add("weapon/" + weapon.wire()));
    note.field("id", incident.incident().id()).list("aliases", List.of(IncidentName.of(event))).list("tags", tags)
        .date(event.date()).field("type", event.type().wire()).field("mode", event.mode())
        .field("status", event.status().wire()).field("likelihood", event.likelihood().wire());
    List<PlaceRef> path = event.places().isEmpty() ? List.of() : event.places().get(0);
    note.field("place", FtmWords.place(path))
        .field("country", path.stream().map(PlaceRef::country).filter(Objects::nonNull).findFirst().orElse(null));
    if (!path.isEmpty() && path.get(0).lat() != null && path.get(0).lon() != null) {
      note.number("lat", path.get(0).lat()).number("lon", path.get(0).lon());
    }
    Amount killed = GraphValues.sum(event.killed());
    note.number("killed_min", killed.min()).number("killed_max", killed.max());
  }

  private void facts(AttributedIncident incident, ObsidianNote note) {
    EventAssertion event = incident.settled();
    if (event.date().known()) {
      note.item("Date: " + IncidentName.when(event.date()));
    }
    event.places().stream().filter(path -> !path.isEmpty())
        .forEach(path -> note.item("Place: " + ObsidianText.plain(FtmWords.place(path))));
    note.item("Kind: " + event.type().wire() + (event.mode() == null ? "" : ", " + event.mode()));
    if (!event.weapons().isEmpty()) {
      note.item("Weapons: " + String.join(", ", event.weapons().stream().map(weapon -> weapon.wire()).toList()));
    }
    for (ActorRef target : event.targets()) {
      note.item("Directed at: " + vault.names().link(vault.cast().of(target, event.report()).id()));
    }
    numbers(event, note);
    Incident set = vault.index().incidentOf(event.partOf());
    if (set != null) {
      note.item("Part of: " + vault.names().link(set.id()));
    }
  }

  private static void numbers(EventAssertion event, ObsidianNote note) {
    if (!event.count().single()) {
      note.item("Number: " + FtmWords.amount(event.count()));
    }
    Munitions munitions = event.munitions();
    munitions(note, "Fired", munitions.fired());
    munitions(note, "Landed", munitions.landed());
    tolls(note, "Killed", event.killed());
    tolls(note, "Injured", event.injured());
  }

  private static void munitions(ObsidianNote note, String label, @Nullable Amount amount) {
    if (amount != null) {
      note.item(label + ": " + FtmWords.amount(amount));
    }
  }

  private static void tolls(ObsidianNote note, String label, List<Toll> tolls) {
    tolls.forEach(toll -> note.item(label + ": " + FtmWords.amount(toll.amount()) + " "
        + ObsidianText.plain(toll.who())));
  }

  private void said(AttributedIncident incident, ObsidianNote note) {
    note.heading("Who says who is behind it");
    Set<String> named = new HashSet<>();
    for (AttributionAssertion word : incident.attributions()) {
      vault.attribution(vault.about(word), word, incident, note);
      ActorRef accused = word.accused();
      if (accused != null) {
        named.add(vault.cast().of(accused, word.report()).id());
      }
    }
    String act = incident.settled().type().incident() ? "carrying it out" : "taking part";
    int before = named.size();
    presented(incident, incident.settled().perpetrators(), act, named, note);
    presented(incident, incident.settled().sponsors(), "being behind it", named, note);
    if (incident.attributions().isEmpty() && before == named.size()) {
      note.paragraph("No report says.");
    }
  }

  private void presented(
      AttributedIncident incident, List<ActorRef> actors, String act, Set<String> named, ObsidianNote note) {
    String report = vault.index().best(incident.incident()).report();
    for (ActorRef actor : actors) {
      String id = vault.cast().of(actor, incident.settled().report()).id();
      if (named.add(id)) {
        note.item(vault.names().link(id) + ": reported as " + act + " — " + vault.names().link(report) + ", "
            + StanceWords.sure(incident.settled().likelihood()));
      }
    }
  }
}
