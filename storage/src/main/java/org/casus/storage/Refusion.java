package org.casus.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fuser;
import org.casus.incident.Imprint;
import org.casus.incident.Incident;
import org.casus.incident.Rulings;
import org.jooq.DSLContext;

/**
 * Joins again what a change may have joined or parted, and nothing else: before the change the incidents around the
 * events it touches are taken out, after it those around what is left and what is new are worked out. One transaction's.
 */
final class Refusion {
  private final DSLContext dsl;
  private final IncidentRows incidents;
  private final Set<String> touched = new TreeSet<>();

  Refusion(DSLContext dsl) {
    this.dsl = dsl;
    this.incidents = new IncidentRows(dsl);
  }

  /** Takes out all incidents that are connected with these events, as the rulings stand before the change. */
  void takeOut(Collection<String> events, Rulings before) {
    EventRows rows = new EventRows(dsl, before);
    touched.addAll(events);
    touched.addAll(connected(events, rows, before).stream().map(EventAssertion::id).toList());
    remove(touched, rows);
  }

  /** Joins what is connected with the events taken out and with these, as the rulings stand after the change. */
  void putBack(Collection<String> events, Rulings after) {
    EventRows rows = new EventRows(dsl, after);
    rows.index(events);
    touched.addAll(events);
    List<EventAssertion> connected = connected(touched, rows, after);
    Set<String> ids = new TreeSet<>(connected.stream().map(EventAssertion::id).toList());
    remove(ids, rows);
    incidents.insert(join(connected, rows.originals(ids), rows.words(ids), after), rows::number);
  }

  private void remove(Set<String> events, EventRows rows) {
    incidents.remove(rows.originals(events).keySet().stream().map(rows::number).toList());
  }

  private static List<EventAssertion> connected(Collection<String> events, EventRows rows, Rulings rulings) {
    return Fuser.connected(rows.named(new TreeSet<>(events)), rows, rulings);
  }

  private List<AttributedIncident> join(List<EventAssertion> connected, Map<String, EventAssertion> originals,
      List<AttributionAssertion> words, Rulings rulings) {
    Map<String, EventAssertion> judged = connected.stream().collect(Collectors.toMap(EventAssertion::id, event -> event));
    ReportRows reports = new ReportRows(dsl);
    Map<String, Imprint> imprints = new HashMap<>();
    connected.forEach(event -> imprints.computeIfAbsent(event.report(), reports::imprint));
    List<Incident> joined = Incident.withOrigins(
        Fuser.join(connected, originals, rulings), judged, words, rulings, imprints::get).stream()
        .sorted(Incident.ORDER).toList();
    return AttributedIncident.join(joined,
        words.stream().filter(word -> !rulings.rejected(word.id())).map(rulings::applied));
  }
}
