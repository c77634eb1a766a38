package org.casus.storage;

import static org.casus.storage.IncidentSchema.ACTOR;
import static org.casus.storage.IncidentSchema.ACTOR_DAY;
import static org.casus.storage.IncidentSchema.ACTOR_INCIDENT;
import static org.casus.storage.IncidentSchema.ACTOR_KEY;
import static org.casus.storage.IncidentSchema.ACTOR_LENS;
import static org.casus.storage.IncidentSchema.ACTOR_ROLE;
import static org.casus.storage.IncidentSchema.EVENT;
import static org.casus.storage.IncidentSchema.EVENT_EVENT;
import static org.casus.storage.IncidentSchema.EVENT_INCIDENT;
import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.N;
import static org.casus.storage.IncidentSchema.PLACE;
import static org.casus.storage.IncidentSchema.PLACE_DAY;
import static org.casus.storage.IncidentSchema.PLACE_INCIDENT;
import static org.casus.storage.IncidentSchema.PLACE_KEY;
import static org.casus.storage.IncidentSchema.RECORD;
import static org.casus.storage.IncidentSchema.RECORD_BODY;
import static org.casus.storage.IncidentSchema.RECORD_INCIDENT;
import static org.casus.storage.IncidentSchema.SPOT;
import static org.casus.storage.IncidentSchema.SPOT_N;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Writes incidents and takes them out again. One transaction's. */
final class IncidentRows {

  /** What an actor has to do with an incident; the case keeps the ordinal. */
  enum Part {
    DOER,
    BACKER,
    TARGET
  }

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
      dsl.deleteFrom(INCIDENT).where(N.in(piece)).execute();
    });
  }

  /**
   * Writes incidents.
   *
   * @param number the row of an event
   */
  void insert(List<AttributedIncident> incidents, ToLongFunction<String> number) {
    long n = Rows.next(dsl, INCIDENT, N);
    for (AttributedIncident incident : incidents) {
      insert(n, incident.incident().id(), IncidentColumns.of(incident));
      dsl.insertInto(RECORD, RECORD_INCIDENT, RECORD_BODY).values(n, Packed.record(incident)).execute();
      for (String event : incident.incident().events()) {
        dsl.insertInto(EVENT, EVENT_EVENT, EVENT_INCIDENT).values(number.applyAsLong(event), n).execute();
      }
      n++;
    }
  }

  /** Writes what filters ask of an incident. */
  void insert(long n, String id, IncidentColumns columns) {
    dsl.insertInto(INCIDENT).set(row(n, id, columns)).execute();
    columns.doers().forEach((key, lens) -> actor(n, columns.day(), Part.DOER, key, lens));
    columns.backers().forEach((key, lens) -> actor(n, columns.day(), Part.BACKER, key, lens));
    columns.targets().forEach(key -> actor(n, columns.day(), Part.TARGET, key, 0));
    for (String key : columns.places()) {
      dsl.insertInto(PLACE, PLACE_KEY, PLACE_DAY, PLACE_INCIDENT).values(key, columns.day(), n).execute();
    }
    if (tree && columns.spot() != null) {
      spot(n, columns.spot(), columns);
    }
  }

  private static Map<Field<?>, Object> row(long n, String id, IncidentColumns columns) {
    Map<Field<?>, Object> row = new LinkedHashMap<>();
    row.put(N, n);
    row.put(IncidentSchema.ID, id);
    row.put(IncidentSchema.TYPE, columns.type());
    row.put(IncidentSchema.STATUS, columns.status());
    row.put(IncidentSchema.DAY, columns.day());
    row.put(IncidentSchema.FROM_DAY, columns.fromDay());
    row.put(IncidentSchema.TO_DAY, columns.toDay());
    row.put(IncidentSchema.LENS, columns.lens());
    row.put(IncidentSchema.ITEMISED, columns.itemised() ? 1 : 0);
    row.put(IncidentSchema.CLAIMED, columns.claimed() ? 1 : 0);
    row.put(IncidentSchema.WEAPONS, columns.weapons());
    row.put(IncidentSchema.PLACED, columns.placed() ? 1 : 0);
    row.put(IncidentSchema.TARGETED, columns.targets().isEmpty() ? 0 : 1);
    row.put(IncidentSchema.DOER_LENS, IncidentColumns.first(columns.doers()));
    row.put(IncidentSchema.BACKER_LENS, IncidentColumns.first(columns.backers()));
    PlaceRef spot = columns.spot();
    if (spot != null) {
      row.put(IncidentSchema.LAT, spot.lat());
      row.put(IncidentSchema.LON, spot.lon());
    }
    return row;
  }

  private void actor(long n, int day, Part part, String key, int lens) {
    dsl.insertInto(ACTOR, ACTOR_ROLE, ACTOR_KEY, ACTOR_DAY, ACTOR_INCIDENT, ACTOR_LENS)
        .values(part.ordinal(), key, day, n, lens).execute();
  }

  private void spot(long n, PlaceRef spot, IncidentColumns columns) {
    dsl.insertInto(SPOT, SPOT_N, IncidentSchema.LAT_MIN, IncidentSchema.LAT_MAX, IncidentSchema.LON_MIN,
        IncidentSchema.LON_MAX, IncidentSchema.DAY_MIN, IncidentSchema.DAY_MAX)
        .values(DSL.val(n), DSL.val(spot.lat()), DSL.val(spot.lat()), DSL.val(spot.lon()), DSL.val(spot.lon()),
            DSL.val((double) columns.fromDay()), DSL.val((double) columns.toDay())).execute();
  }
}
