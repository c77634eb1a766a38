package org.casus.server.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Toll;
import org.casus.desk.IncidentWords;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.incident.Slot;
import org.casus.narrate.Naming;
import org.casus.server.review.ReviewItem.Value;

/** Values of an incident on which its reports differ, written as an analyst would write them. Stateless. */
final class Conflicts {
  /** Stands where nothing is said. */
  private static final String NONE = "none";

  private static final Pattern SPAN = Pattern.compile("(null|\\d{4}-\\d\\d-\\d\\d|\\d+)\\.\\.(null|\\d{4}-\\d\\d-\\d\\d|\\d+)");

  private Conflicts() {}

  /** By field, the settled value first; fields that an analyst has set, and dates that are only vaguer, are left out. */
  static Map<String, List<Value>> of(AttributedIncident incident) {
    Map<String, List<Value>> conflicts = new LinkedHashMap<>();
    for (Incident.Variant variant : incident.incident().variants()) {
      boolean judged = incident.incident().judged().stream().anyMatch(slot -> slot.wire().equals(variant.field()));
      if (!judged && !vaguer(variant, incident.settled().date())) {
        conflicts.computeIfAbsent(variant.field(), field -> new ArrayList<>(List.of(settled(field, incident))))
            .add(new Value(written(variant.value()), variant.events()));
      }
    }
    conflicts.values().removeIf(values -> values.size() == 2 && values.get(0).value().equals(NONE)); // a value beside none is no conflict
    return conflicts;
  }

  private static Value settled(String field, AttributedIncident incident) {
    return new Value(value(field, incident.settled()), List.of(incident.settled().id()));
  }

  private static boolean vaguer(Incident.Variant variant, DateInterval settled) {
    Matcher span = SPAN.matcher(variant.value());
    return variant.field().equals("date") && span.matches() && new DateInterval(day(span.group(1)), day(span.group(2))).covers(settled);
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(String text) {
    return text.equals("null") ? null : LocalDate.parse(text);
  }

  /** "2..5" of "2..5 soldiers", "2021-05-03" of "2021-05-03..2021-05-03"; names as they are. */
  private static String written(String variant) {
    Matcher span = SPAN.matcher(variant);
    if (!span.lookingAt()) {
      return variant;
    }
    String from = span.group(1).replace("null", "");
    String to = span.group(2).replace("null", "");
    return from.equals(to) ? from : from + ".." + to;
  }

  /** The value of a field as an analyst would write it; "none" where nothing is said. */
  static String value(String field, EventAssertion event) {
    String value = switch (Slot.valueOf(field.toUpperCase(java.util.Locale.ROOT))) {
      case TYPE -> event.type().wire();
      case MODE -> event.mode() == null ? "" : event.mode();
      case STATUS -> event.status().wire();
      case DATE -> event.date().known() ? IncidentWords.days(event.date()) : "";
      case PLACE -> event.places().isEmpty() || event.places().get(0).isEmpty() ? "" : event.places().get(0).get(0).name();
      case PERPETRATORS -> String.join("; ", Naming.names(event.perpetrators()));
      case SPONSORS -> String.join("; ", Naming.names(event.sponsors()));
      case TARGETS -> String.join("; ", Naming.names(event.targets()));
      case WEAPONS -> String.join(", ", event.weapons().stream().map(weapon -> weapon.wire()).toList());
      case COUNT -> IncidentWords.amount(event.count());
      case KILLED -> toll(event.killed());
      case INJURED -> toll(event.injured());
    };
    return value.isEmpty() ? NONE : value;
  }

  private static String toll(List<Toll> tolls) {
    return tolls.isEmpty() ? "" : IncidentWords.amount(tolls.get(0).amount());
  }
}
