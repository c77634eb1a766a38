package org.casus.storage;

import static org.casus.storage.IncidentSchema.ACTOR;
import static org.casus.storage.IncidentSchema.ACTOR_INCIDENT;
import static org.casus.storage.IncidentSchema.ACTOR_KEY;
import static org.casus.storage.IncidentSchema.ACTOR_LENS;
import static org.casus.storage.IncidentSchema.ACTOR_NAME;
import static org.casus.storage.IncidentSchema.ACTOR_ROLE;
import static org.casus.storage.IncidentSchema.DAY;
import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.LENS;
import static org.casus.storage.IncidentSchema.N;
import static org.casus.storage.IncidentSchema.NAMES;
import static org.casus.storage.IncidentSchema.NAMES_JSON;
import static org.casus.storage.IncidentSchema.NAMES_N;
import static org.casus.storage.IncidentSchema.SITE;
import static org.casus.storage.IncidentSchema.SITES;
import static org.casus.storage.IncidentSchema.SITES_JSON;
import static org.casus.storage.IncidentSchema.SITES_N;
import static org.casus.storage.IncidentSchema.TO_DAY;
import static org.casus.storage.IncidentSchema.TYPE;

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
import org.jooq.Record4;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Counts incidents by day, by place and by actor. One transaction's. */
final class IncidentTallies {
  private static final Field<Long> NUMBER = DSL.count().cast(Long.class);
  private static final EventType[] TYPES = EventType.values();
  private static final Lens[] LENSES = Lens.values();

  private final DSLContext dsl;
  private final @Nullable Condition asked;

  /**
   * For the incidents that meet a condition.
   *
   * @param asked null for all
   */
  IncidentTallies(DSLContext dsl, @Nullable Condition asked) {
    this.dsl = dsl;
    this.asked = asked;
  }

  private Condition condition() {
    return asked == null ? DSL.noCondition() : asked;
  }

  List<DayTally> days() {
    return dsl.select(DAY, TO_DAY, TYPE, LENS, NUMBER).from(INCIDENT).where(condition())
        .groupBy(DAY, TO_DAY, TYPE, LENS).orderBy(DAY, TO_DAY, TYPE, LENS)
        .fetch(row -> new DayTally(new DateInterval(day(row.value1()), day(row.value2())), TYPES[row.value3()],
            row.value4() < LENSES.length ? LENSES[row.value4()] : null, row.value5()));
  }

  private static @Nullable LocalDate day(int day) {
    return day == IncidentColumns.NEVER ? null : LocalDate.ofEpochDay(day);
  }

  List<PlaceTally> places() {
    Map<Long, Long> numbers = dsl.select(SITE, NUMBER).from(INCIDENT).where(condition()).groupBy(SITE).fetchMap(SITE, NUMBER);
    List<PlaceTally> places = new ArrayList<>();
    Rows.pieces(numbers.keySet(), piece -> dsl.select(SITES_N, SITES_JSON).from(SITES).where(SITES_N.in(piece)).forEach(row ->
        places.add(AssertionJson.read(row.value2(), PlaceTally.class).times(numbers.getOrDefault(row.value1(), 0L)))));
    return places.stream().sorted(PlaceTally.ORDER).toList();
  }

  /** Of each key first the names at both ends of their numbers: only where they differ is there more than one to look at. */
  List<ActorTally> actors(Part part, Lens lens) {
    Condition which = ACTOR_ROLE.eq(part.ordinal()).and(ACTOR_LENS.le(lens.ordinal()));
    if (asked != null) {
      which = which.and(ACTOR_INCIDENT.in(DSL.select(N).from(INCIDENT).where(asked)));
    }
    List<Record4<String, Long, Long, Long>> rows = dsl.select(ACTOR_KEY, DSL.min(ACTOR_NAME), DSL.max(ACTOR_NAME), NUMBER)
        .from(ACTOR).where(which).groupBy(ACTOR_KEY).fetch();
    Map<String, List<Long>> several = several(rows, which);
    Map<Long, ActorTally> names = names(rows, several);
    return rows.stream().map(row -> several.getOrDefault(row.value1(), List.of(row.value2())).stream().map(names::get)
        .reduce(ActorTally::and).orElseThrow().times(row.value4())).sorted(ActorTally.ORDER).toList();
  }

  private Map<String, List<Long>> several(List<Record4<String, Long, Long, Long>> rows, Condition which) {
    Map<String, List<Long>> several = new HashMap<>();
    List<String> keys = rows.stream().filter(row -> !row.value2().equals(row.value3())).map(row -> row.value1()).toList();
    Rows.pieces(keys, piece -> dsl.selectDistinct(ACTOR_KEY, ACTOR_NAME).from(ACTOR).where(which, ACTOR_KEY.in(piece))
        .forEach(row -> several.computeIfAbsent(row.value1(), key -> new ArrayList<>()).add(row.value2())));
    return several;
  }

  private Map<Long, ActorTally> names(List<Record4<String, Long, Long, Long>> rows, Map<String, List<Long>> several) {
    List<Long> all = new ArrayList<>(rows.stream().map(row -> row.value2()).toList());
    several.values().forEach(all::addAll);
    Map<Long, ActorTally> names = new HashMap<>();
    Rows.pieces(all, piece -> dsl.select(NAMES_N, NAMES_JSON).from(NAMES).where(NAMES_N.in(piece))
        .forEach(row -> names.put(row.value1(), AssertionJson.read(row.value2(), ActorTally.class))));
    return names;
  }
}
