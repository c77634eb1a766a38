package org.casus.storage;

import static org.casus.storage.IncidentSchema.ACTOR;
import static org.casus.storage.IncidentSchema.ACTOR_LENS;
import static org.casus.storage.IncidentSchema.ACTOR_NAME;
import static org.casus.storage.IncidentSchema.ACTOR_ROLE;
import static org.casus.storage.IncidentSchema.DAY;
import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.LENS;
import static org.casus.storage.IncidentSchema.NAMES;
import static org.casus.storage.IncidentSchema.NAMES_JSON;
import static org.casus.storage.IncidentSchema.NAMES_N;
import static org.casus.storage.IncidentSchema.SITE;
import static org.casus.storage.IncidentSchema.SITES;
import static org.casus.storage.IncidentSchema.SITES_JSON;
import static org.casus.storage.IncidentSchema.SITES_N;
import static org.casus.storage.IncidentSchema.TO_DAY;
import static org.casus.storage.IncidentSchema.TYPE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventType;
import org.casus.incident.Lens;
import org.casus.ledger.ActorTally;
import org.casus.ledger.DayTally;
import org.casus.ledger.Part;
import org.casus.ledger.PlaceTally;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Counts incidents by day, by place and by actor. One transaction's. */
final class IncidentTallies {
  private static final Field<Long> NUMBER = DSL.count().cast(Long.class);
  private static final EventType[] TYPES = EventType.values();
  private static final Lens[] LENSES = Lens.values();

  private final DSLContext dsl;

  IncidentTallies(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Of the incidents that meet a condition. There may be tens of thousands of groups, so that they are taken as the driver gives them. */
  List<DayTally> days(Condition asked) {
    List<DayTally> days = new ArrayList<>();
    try (ResultSet rows = dsl.select(DAY, TO_DAY, TYPE, LENS, NUMBER).from(INCIDENT).where(asked)
        .groupBy(DAY, TO_DAY, TYPE, LENS).orderBy(DAY, TO_DAY, TYPE, LENS).fetchResultSet()) {
      while (rows.next()) {
        int lens = rows.getInt(4);
        days.add(new DayTally(new DateInterval(day(rows.getInt(1)), day(rows.getInt(2))), TYPES[rows.getInt(3)],
            lens < LENSES.length ? LENSES[lens] : null, rows.getLong(5)));
      }
    } catch (SQLException e) {
      throw new DataAccessException("The incidents can't be counted by day", e);
    }
    return days;
  }

  private static @Nullable LocalDate day(int day) {
    return day == IncidentColumns.NEVER ? null : LocalDate.ofEpochDay(day);
  }

  /** Of the incidents that meet a condition. */
  List<PlaceTally> places(Condition asked) {
    Field<Long> number = DSL.field(DSL.name("found", "number"), Long.class);
    Table<?> found = dsl.select(SITE, NUMBER.as("number")).from(INCIDENT).where(asked).groupBy(SITE).asTable("found");
    return dsl.select(SITES_JSON, number).from(found).join(SITES).on(SITES_N.eq(DSL.field(DSL.name("found", "site"), Long.class)))
        .fetch(row -> AssertionJson.read(row.value1(), PlaceTally.class).times(row.value2()))
        .stream().sorted(PlaceTally.ORDER).toList();
  }

  /**
   * Of the incidents whose actors meet a condition.
   *
   * @param which a condition on the rows of actors
   */
  List<ActorTally> actors(Part part, Lens lens, Condition which) {
    Map<Long, Long> numbers = dsl.select(ACTOR_NAME, NUMBER).from(ACTOR)
        .where(ACTOR_ROLE.eq(part.ordinal()), ACTOR_LENS.le(lens.ordinal()), which).groupBy(ACTOR_NAME).fetchMap(ACTOR_NAME, NUMBER);
    Map<String, ActorTally> actors = new HashMap<>();
    Rows.pieces(numbers.keySet(), piece -> dsl.select(NAMES_N, NAMES_JSON).from(NAMES).where(NAMES_N.in(piece)).forEach(row -> {
      ActorTally tally = AssertionJson.read(row.value2(), ActorTally.class).times(numbers.getOrDefault(row.value1(), 0L));
      actors.merge(tally.key(), tally, ActorTally::and);
    }));
    return actors.values().stream().sorted(ActorTally.ORDER).toList();
  }
}
