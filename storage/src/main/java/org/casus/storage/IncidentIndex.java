package org.casus.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.assertion.PlaceRef;
import org.casus.ledger.Part;
import org.casus.ledger.PlaceTally;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** Writes what filters, orders and tallies ask of incidents. Used once. */
final class IncidentIndex {
  /** What is written of an incident in its own row, after its number and id. */
  static final List<Field<?>> FACTS = List.of(IncidentSchema.TYPE, IncidentSchema.STATUS, IncidentSchema.DAY, IncidentSchema.FROM_DAY,
      IncidentSchema.TO_DAY, IncidentSchema.LENS, IncidentSchema.ITEMISED, IncidentSchema.CLAIMED, IncidentSchema.WEAPONS, IncidentSchema.PLACED,
      IncidentSchema.TARGETED, IncidentSchema.DOER_LENS, IncidentSchema.BACKER_LENS, IncidentSchema.LAT, IncidentSchema.LON,
      IncidentSchema.LATEST, IncidentSchema.REPORTS, IncidentSchema.ORIGINS, IncidentSchema.BY_PLACE, IncidentSchema.BY_DOER, IncidentSchema.SITE);

  private final boolean tree;
  private final Inserts incidents;
  private final Inserts actors;
  private final Inserts places;
  private final Inserts spots;
  private final Inserts names;
  private final Inserts sites;
  private final IncidentWords words;
  private final Map<Long, String> named = new TreeMap<>();
  private final Map<Long, PlaceTally> sited = new TreeMap<>();

  IncidentIndex(DSLContext dsl) {
    tree = dsl.family() == SQLDialect.SQLITE;
    incidents = new Inserts(dsl, IncidentSchema.INCIDENT,
        Stream.concat(Stream.of(IncidentSchema.N, IncidentSchema.ID), FACTS.stream()).toArray(Field<?>[]::new));
    actors = new Inserts(dsl, IncidentSchema.ACTOR, IncidentSchema.ACTOR_ROLE, IncidentSchema.ACTOR_KEY, IncidentSchema.ACTOR_DAY,
        IncidentSchema.ACTOR_INCIDENT, IncidentSchema.ACTOR_LENS, IncidentSchema.ACTOR_FACTS, IncidentSchema.ACTOR_NAME);
    places = new Inserts(dsl, IncidentSchema.PLACE, IncidentSchema.PLACE_KEY, IncidentSchema.PLACE_DAY,
        IncidentSchema.PLACE_INCIDENT, IncidentSchema.PLACE_FACTS);
    spots = new Inserts(dsl, IncidentSchema.SPOT, IncidentSchema.SPOT_N, IncidentSchema.LAT_MIN, IncidentSchema.LAT_MAX,
        IncidentSchema.LON_MIN, IncidentSchema.LON_MAX, IncidentSchema.DAY_MIN, IncidentSchema.DAY_MAX);
    names = new Inserts(dsl, IncidentSchema.NAMES, IncidentSchema.NAMES_N, IncidentSchema.NAMES_JSON);
    sites = new Inserts(dsl, IncidentSchema.SITES, IncidentSchema.SITES_N, IncidentSchema.SITES_JSON, IncidentSchema.SITES_LAT,
        IncidentSchema.SITES_LON);
    words = new IncidentWords(dsl);
  }

  /** An incident to be written under this number. */
  void add(long n, String id, IncidentColumns columns) {
    PlaceRef spot = columns.spot();
    incidents.add(Stream.concat(Stream.of(n, id), facts(columns).stream()).toArray());
    sited.put(number(columns.site()), columns.site());
    add(n, columns, Part.DOER, columns.doers());
    add(n, columns, Part.BACKER, columns.backers());
    add(n, columns, Part.TARGET, columns.targets());
    columns.places().forEach(key -> places.add(key, columns.day(), n, columns.facts()));
    if (tree && spot != null) {
      spots.add(n, spot.lat(), spot.lat(), spot.lon(), spot.lon(), (double) columns.fromDay(), (double) columns.toDay());
    }
    words.add(n, columns.text());
  }

  private void add(long n, IncidentColumns columns, Part part, List<IncidentColumns.Actor> all) {
    for (IncidentColumns.Actor actor : all) {
      String json = Packed.text(actor.called());
      long name = Rows.hash(json);
      named.put(name, json);
      actors.add(part.ordinal(), actor.called().key(), columns.day(), n, actor.lens(), columns.facts(), name);
    }
  }

  /** The values of {@link #FACTS}. */
  static List<@Nullable Object> facts(IncidentColumns columns) {
    PlaceRef spot = columns.spot();
    return Arrays.asList(columns.type(), columns.status(), columns.day(), columns.fromDay(), columns.toDay(),
        columns.lens(), bit(columns.itemised()), bit(columns.claimed()), columns.weapons(), bit(columns.placed()),
        bit(!columns.targets().isEmpty()), IncidentColumns.first(columns.doers()), IncidentColumns.first(columns.backers()),
        spot == null ? null : spot.lat(), spot == null ? null : spot.lon(), columns.latest(), columns.reports(),
        columns.origins(), columns.byPlace(), columns.byDoer(), number(columns.site()));
  }

  private static long number(PlaceTally site) {
    return Rows.hash(Packed.text(site));
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
    called();
  }

  /** Writes them over what an older version wrote of the same incidents; their places and spots are as they were. */
  void runOver() {
    incidents.runOver(IncidentSchema.N);
    actors.runOver(IncidentSchema.ACTOR_ROLE, IncidentSchema.ACTOR_KEY, IncidentSchema.ACTOR_DAY, IncidentSchema.ACTOR_INCIDENT);
    called();
  }

  private void called() {
    named.forEach(names::add);
    names.runNew();
    sited.forEach((n, site) -> sites.add(n, Packed.text(site), site.lat(), site.lon()));
    sites.runNew();
    words.run();
  }
}
