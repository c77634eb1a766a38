package org.casus.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Stance;
import org.casus.assertion.Weapon;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Citation;
import org.casus.narrate.Naming;
import org.casus.narrate.Tolls;
import org.jspecify.annotations.Nullable;

/**
 * An incident as one flat list of properties, the same for every map: text, whole numbers, truth values and ISO dates;
 * several of anything joined by {@code "; "}. A property without a value is null. Not thread-safe.
 */
final class FieldProperties {
  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private boolean cleaned;

  private FieldProperties() {}

  /** The properties of an incident. */
  static FieldProperties of(CaseIndex index, AttributedIncident incident, FieldPlace place) {
    FieldProperties properties = new FieldProperties();
    properties.what(incident);
    properties.when(incident.settled());
    properties.where(place);
    properties.who(index, incident);
    properties.numbers(incident.settled());
    properties.provenance(index, incident);
    return properties;
  }

  /** In a fixed order. */
  Map<String, @Nullable Object> values() {
    return values;
  }

  /** A short title: "Rocket attack at Erbil on 15 February 2021". */
  static String title(AttributedIncident incident) {
    String what = FieldText.clean(AttributionWords.what(incident.settled()));
    String bare = what.startsWith("the ") ? what.substring(4) : what;
    return bare.isEmpty() ? what : bare.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + bare.substring(1);
  }

  /** Notes characters that were taken out. */
  void losses(Losses losses, String id) {
    losses.addIf(cleaned, "control_characters",
        "Control characters and direction overrides were taken out of words of the report; the offsets lead to the"
            + " untouched text.", id);
  }

  private void what(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    values.put("incident_id", incident.incident().id());
    text("title", title(incident));
    values.put("event_type", event.type().wire());
    values.put("mode", event.mode());
    values.put("weapons", String.join("; ", event.weapons().stream().map(Weapon::wire).toList()));
    values.put("happened", event.status().wire());
    values.put("likelihood", event.likelihood().wire());
    values.put("counted", incident.counted());
    values.put("single", incident.itemised());
    for (Lens lens : Lens.values()) {
      values.put("lens_" + lens.label(), lens.counts(incident));
    }
  }

  private void when(EventAssertion event) {
    LocalDate from = event.date().from();
    LocalDate to = event.date().to();
    long days = event.date().days();
    values.put("date_from", from == null ? null : from.toString());
    values.put("date_to", to == null ? null : to.toString());
    values.put("date_precision", !event.date().known() ? "unknown"
        : days == 1 ? "day" : days <= 7 ? "week" : days <= 31 ? "month" : "longer");
    values.put("begin", from == null ? null : from + "T00:00:00Z");
    values.put("end", to == null ? null : to + "T23:59:59Z");
  }

  private void where(FieldPlace place) {
    text("place", place.name());
    text("within", String.join(", ", place.path().stream().skip(1).map(PlaceRef::name).distinct().toList()));
    values.put("country", place.country().map(country -> country.name("iso")).orElse(null));
    values.put("country_iso2", place.country().map(FieldCountry::iso2).orElse(null));
    values.put("place_precision", place.precision().wire());
    values.put("radius_km", place.radius() == 0 ? null : place.radius());
    values.put("near", place.nearby());
    list("further_places", place.others().stream().map(PlaceRef::name).toList());
  }

  private void who(CaseIndex index, AttributedIncident incident) {
    FieldDoers doers = FieldDoers.of(incident);
    FieldNotes notes = new FieldNotes(index);
    EventType type = incident.settled().type();
    boolean attack = type == EventType.ASSAULT || type == EventType.COERCE;
    values.put("doer_status", attack ? doers.status().wire() : "no attack");
    list("doer", attack ? Stream.concat(doers.doers().stream(), doers.described().stream()).map(Naming::name).toList()
        : Naming.names(incident.settled().perpetrators()));
    list("claimed_by", speakers(incident, notes, Stance.CLAIMS));
    list("denied_by", speakers(incident, notes, Stance.DENIES));
    list("said_to_be_behind_it", notes.charges(incident));
    list("targets", Naming.names(incident.settled().targets().stream().filter(FieldActors::somebody).toList()));
  }

  private static List<String> speakers(AttributedIncident incident, FieldNotes notes, Stance stance) {
    return incident.attributions().stream().filter((AttributionAssertion word) -> word.stance() == stance)
        .map(notes::speaker).distinct().toList();
  }

  private void numbers(EventAssertion event) {
    values.put("count_min", event.count().min());
    values.put("count_max", event.count().max());
    values.put("killed_min", Tolls.min(event.killed()));
    values.put("killed_max", Tolls.max(event.killed()));
    values.put("injured_min", Tolls.min(event.injured()));
    values.put("injured_max", Tolls.max(event.injured()));
  }

  private void provenance(CaseIndex index, AttributedIncident incident) {
    Citation first = index.cite(incident.incident()).get(0);
    FieldSources sources = FieldSources.of(index, incident);
    FieldNotes notes = new FieldNotes(index);
    text("part_of", index.incidentId(incident.settled().partOf()));
    list("sources", sources.names());
    list("published", sources.dates());
    text("quote", first.span().quote());
    text("document", first.report().file());
    values.put("document_id", first.report().id());
    values.put("quote_begin", first.span().begin());
    values.put("quote_end", first.span().end());
    text("passages", notes.citations(incident));
    list("variants", incident.incident().variants().stream().map(each -> each.field() + ": " + each.value()).toList());
    text("said", notes.said(incident));
  }

  private void list(String name, List<String> words) {
    text(name, String.join("; ", words.stream().filter(each -> !each.isBlank()).distinct().toList()));
  }

  private void text(String name, @Nullable String words) {
    String given = words == null ? "" : words;
    cleaned |= FieldText.harmful(given);
    String clean = FieldText.clean(given);
    values.put(name, clean.isEmpty() ? null : clean);
  }
}
