package org.casus.storage;

import static org.casus.storage.IncidentSchema.EVENT;
import static org.casus.storage.IncidentSchema.EVENT_EVENT;
import static org.casus.storage.IncidentSchema.EVENT_INCIDENT;
import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.N;
import static org.casus.storage.IncidentSchema.RECORD;
import static org.casus.storage.IncidentSchema.RECORD_BODY;
import static org.casus.storage.IncidentSchema.RECORD_INCIDENT;
import static org.casus.storage.IncidentSchema.SPOT;
import static org.casus.storage.IncidentSchema.SPOT_N;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.casus.incident.AttributedIncident;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** Writes incidents with their events and takes them out again. One transaction's. */
final class IncidentRows {
  private final DSLContext dsl;
  private final boolean tree;

  IncidentRows(DSLContext dsl) {
    this.dsl = dsl;
    this.tree = dsl.family() == SQLDialect.SQLITE;
  }

  /** Takes out every incident that has any of these events, by their rows. */
  void remove(Collection<Long> events) {
    Set<Long> incidents = new HashSet<>();
    Rows.pieces(events, piece -> incidents.addAll(
        dsl.select(EVENT_INCIDENT).from(EVENT).where(EVENT_EVENT.in(piece)).fetch(EVENT_INCIDENT)));
    Rows.pieces(incidents, piece -> {
      if (tree) {
        dsl.deleteFrom(SPOT).where(SPOT_N.in(piece)).execute();
      }
      new IncidentWords(dsl).remove(piece);
      dsl.deleteFrom(INCIDENT).where(N.in(piece)).execute();
    });
  }

  /**
   * Writes incidents.
   *
   * @param number the row of an event
   */
  void insert(List<AttributedIncident> incidents, ToLongFunction<String> number) {
    Inserts records = new Inserts(dsl, RECORD, RECORD_INCIDENT, RECORD_BODY);
    Inserts events = new Inserts(dsl, EVENT, EVENT_EVENT, EVENT_INCIDENT);
    long first = Rows.next(dsl, INCIDENT, N);
    IncidentIndex index = new IncidentIndex(dsl);
    for (int i = 0; i < incidents.size(); i++) {
      AttributedIncident incident = incidents.get(i);
      long n = first + i;
      index.add(n, incident.incident().id(), IncidentColumns.of(incident));
      records.add(n, Packed.record(incident));
      incident.incident().events().forEach(event -> events.add(number.applyAsLong(event), n));
    }
    index.run();
    records.run();
    events.run();
  }
}
