package org.casus.storage;

import static org.casus.storage.Schema.field;
import static org.casus.storage.Schema.table;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** The tables of incidents: what the assertions and judgements come to, laid out for filters. */
final class IncidentSchema {
  static final Table<Record> INCIDENT = table("incident");
  static final Field<Long> N = field("incident", "n", Long.class);
  static final Field<String> ID = field("incident", "id", String.class);
  static final Field<Integer> TYPE = field("incident", "type", Integer.class);
  static final Field<Integer> STATUS = field("incident", "status", Integer.class);
  static final Field<Integer> DAY = field("incident", "day", Integer.class);
  static final Field<Integer> FROM_DAY = field("incident", "from_day", Integer.class);
  static final Field<Integer> TO_DAY = field("incident", "to_day", Integer.class);
  static final Field<Integer> LENS = field("incident", "lens", Integer.class);
  static final Field<Integer> ITEMISED = field("incident", "itemised", Integer.class);
  static final Field<Integer> CLAIMED = field("incident", "claimed", Integer.class);
  static final Field<Integer> WEAPONS = field("incident", "weapons", Integer.class);
  static final Field<Integer> PLACED = field("incident", "placed", Integer.class);
  static final Field<Integer> TARGETED = field("incident", "targeted", Integer.class);
  static final Field<Integer> DOER_LENS = field("incident", "doer_lens", Integer.class);
  static final Field<Integer> BACKER_LENS = field("incident", "backer_lens", Integer.class);
  static final Field<Double> LAT = field("incident", "lat", Double.class);
  static final Field<Double> LON = field("incident", "lon", Double.class);
  static final Field<Integer> LATEST = field("incident", "latest", Integer.class);
  static final Field<Integer> REPORTS = field("incident", "reports", Integer.class);
  static final Field<Integer> ORIGINS = field("incident", "origins", Integer.class);
  static final Field<String> BY_PLACE = field("incident", "place", String.class);
  static final Field<String> BY_DOER = field("incident", "doer", String.class);
  static final Field<Long> SITE = field("incident", "site", Long.class);

  static final Table<Record> RECORD = table("incident_record");
  static final Field<Long> RECORD_INCIDENT = field("incident_record", "incident", Long.class);
  static final Field<byte[]> RECORD_BODY = field("incident_record", "body", byte[].class);

  static final Table<Record> EVENT = table("incident_event");
  static final Field<Long> EVENT_EVENT = field("incident_event", "event", Long.class);
  static final Field<Long> EVENT_INCIDENT = field("incident_event", "incident", Long.class);

  static final Table<Record> ACTOR = table("incident_actor");
  static final Field<Integer> ACTOR_ROLE = field("incident_actor", "role", Integer.class);
  static final Field<String> ACTOR_KEY = field("incident_actor", "key", String.class);
  static final Field<Integer> ACTOR_DAY = field("incident_actor", "day", Integer.class);
  static final Field<Long> ACTOR_INCIDENT = field("incident_actor", "incident", Long.class);
  static final Field<Integer> ACTOR_LENS = field("incident_actor", "lens", Integer.class);
  static final Field<Integer> ACTOR_FACTS = field("incident_actor", "facts", Integer.class);
  static final Field<Long> ACTOR_NAME = field("incident_actor", "name", Long.class);

  static final Table<Record> NAMES = table("incident_name");
  static final Field<Long> NAMES_N = field("incident_name", "n", Long.class);
  static final Field<String> NAMES_JSON = field("incident_name", "json", String.class);

  static final Table<Record> SITES = table("incident_site");
  static final Field<Long> SITES_N = field("incident_site", "n", Long.class);
  static final Field<String> SITES_JSON = field("incident_site", "json", String.class);
  static final Field<Double> SITES_LAT = field("incident_site", "lat", Double.class);
  static final Field<Double> SITES_LON = field("incident_site", "lon", Double.class);

  static final Table<Record> PLACE = table("incident_place");
  static final Field<String> PLACE_KEY = field("incident_place", "key", String.class);
  static final Field<Integer> PLACE_DAY = field("incident_place", "day", Integer.class);
  static final Field<Long> PLACE_INCIDENT = field("incident_place", "incident", Long.class);
  static final Field<Integer> PLACE_FACTS = field("incident_place", "facts", Integer.class);

  static final Table<Record> SPOT = table("incident_spot");
  static final Field<Long> SPOT_N = field("incident_spot", "n", Long.class);
  static final Field<Double> LAT_MIN = field("incident_spot", "lat_min", Double.class);
  static final Field<Double> LAT_MAX = field("incident_spot", "lat_max", Double.class);
  static final Field<Double> LON_MIN = field("incident_spot", "lon_min", Double.class);
  static final Field<Double> LON_MAX = field("incident_spot", "lon_max", Double.class);
  static final Field<Double> DAY_MIN = field("incident_spot", "day_min", Double.class);
  static final Field<Double> DAY_MAX = field("incident_spot", "day_max", Double.class);

  private IncidentSchema() {}
}
