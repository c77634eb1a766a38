package org.casus.storage;

import java.util.Map;
import org.casus.assertion.PlaceRef;
import org.casus.ledger.Part;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** Writes what filters ask of incidents. Used once. */
final class IncidentIndex {

  private final boolean tree;
  private final Inserts incidents;
  private final Inserts actors;
  private final Inserts places;
  private final Inserts spots;

  IncidentIndex(DSLContext dsl) {
    tree = dsl.family() == SQLDialect.SQLITE;
    incidents = new Inserts(dsl, IncidentSchema.INCIDENT, IncidentSchema.N, IncidentSchema.ID, IncidentSchema.TYPE,
        IncidentSchema.STATUS, IncidentSchema.DAY, IncidentSchema.FROM_DAY, IncidentSchema.TO_DAY, IncidentSchema.LENS,
        IncidentSchema.ITEMISED, IncidentSchema.CLAIMED, IncidentSchema.WEAPONS, IncidentSchema.PLACED,
        IncidentSchema.TARGETED, IncidentSchema.DOER_LENS, IncidentSchema.BACKER_LENS, IncidentSchema.LAT, IncidentSchema.LON);
    actors = new Inserts(dsl, IncidentSchema.ACTOR, IncidentSchema.ACTOR_ROLE, IncidentSchema.ACTOR_KEY,
        IncidentSchema.ACTOR_DAY, IncidentSchema.ACTOR_INCIDENT, IncidentSchema.ACTOR_LENS, IncidentSchema.ACTOR_FACTS);
    places = new Inserts(dsl, IncidentSchema.PLACE, IncidentSchema.PLACE_KEY, IncidentSchema.PLACE_DAY,
        IncidentSchema.PLACE_INCIDENT, IncidentSchema.PLACE_FACTS);
    spots = new Inserts(dsl, IncidentSchema.SPOT, IncidentSchema.SPOT_N, IncidentSchema.LAT_MIN, IncidentSchema.LAT_MAX,
        IncidentSchema.LON_MIN, IncidentSchema.LON_MAX, IncidentSchema.DAY_MIN, IncidentSchema.DAY_MAX);
  }

  /** An incident to be written under this number. */
  void add(long n, String id, IncidentColumns columns) {
    PlaceRef spot = columns.spot();
    incidents.add(n, id, columns.type(), columns.status(), columns.day(), columns.fromDay(), columns.toDay(),
        columns.lens(), bit(columns.itemised()), bit(columns.claimed()), columns.weapons(), bit(columns.placed()),
        bit(!columns.targets().isEmpty()), IncidentColumns.first(columns.doers()), IncidentColumns.first(columns.backers()),
        spot == null ? null : spot.lat(), spot == null ? null : spot.lon());
    add(n, columns, Part.DOER, columns.doers());
    add(n, columns, Part.BACKER, columns.backers());
    columns.targets().forEach(key -> actors.add(Part.TARGET.ordinal(), key, columns.day(), n, 0, columns.facts()));
    columns.places().forEach(key -> places.add(key, columns.day(), n, columns.facts()));
    if (tree && spot != null) {
      spots.add(n, spot.lat(), spot.lat(), spot.lon(), spot.lon(), (double) columns.fromDay(), (double) columns.toDay());
    }
  }

  private void add(long n, IncidentColumns columns, Part part, Map<String, Integer> lenses) {
    lenses.forEach((key, lens) -> actors.add(part.ordinal(), key, columns.day(), n, lens, columns.facts()));
  }

  private static int bit(boolean is) {
    return is ? 1 : 0;
  }

  /** Writes them. */
  void run() {
    incidents.run();
    actors.run();
    places.run();
    spots.run();
  }
}
