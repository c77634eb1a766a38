package org.casus.storage;

import static org.casus.storage.IncidentSchema.SITES_LAT;
import static org.casus.storage.IncidentSchema.SITES_LON;

import org.casus.incident.IncidentFilter.Box;
import org.jooq.Condition;

/** {@link Box#holds} as SQL. Stateless. */
final class BoxSql {
  private BoxSql() {}

  /** Whether a site lies in the box. */
  static Condition holds(Box box) {
    Condition east = SITES_LON.le(box.east());
    Condition west = SITES_LON.ge(box.west());
    return SITES_LAT.between(box.south(), box.north()).and(box.west() <= box.east() ? west.and(east) : west.or(east));
  }
}
