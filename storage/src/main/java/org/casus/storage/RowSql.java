package org.casus.storage;

import static org.casus.storage.IncidentSchema.ACTOR_DAY;
import static org.casus.storage.IncidentSchema.ACTOR_FACTS;
import static org.casus.storage.IncidentSchema.ACTOR_INCIDENT;
import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.N;

import java.util.Set;
import org.casus.assertion.DateInterval;
import org.casus.corpus.SearchWords;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What a filter asks of an incident, as far as the row of one of its actors or places can tell. */
record RowSql(IncidentFilter filter, Fit fit) {

  /** The rows of actors of the incidents that fit. */
  static Condition ofActors(IncidentFilter filter, Fit fit, SQLDialect dialect) {
    if (fit == Fit.YES && all(filter)) {
      return new RowSql(filter, fit).told(ACTOR_DAY, ACTOR_FACTS);
    }
    return ACTOR_INCIDENT.in(DSL.select(N).from(INCIDENT).where(FilterSql.of(filter, fit, dialect)));
  }

  /** Whether the row tells all that is asked. */
  private static boolean all(IncidentFilter filter) {
    IncidentFilter told = new IncidentFilter(filter.lens(), DateInterval.UNKNOWN, Set.of(), null, Set.of(), filter.weapons(), Set.of(), Set.of(),
        Set.of(), Set.of(), filter.claimed(), filter.itemised(), filter.parents());
    return told.equals(filter.saying(SearchWords.of(filter.words())));
  }

  /** What the row tells: it saves a look at the incident. */
  Condition told(Field<Integer> day, Field<Integer> facts) {
    Condition early = filter.lens() == null ? DSL.noCondition() : facts.bitAnd(IncidentColumns.LENS).le(filter.lens().ordinal());
    if (filter.claimed() != null) {
      early = early.and(bit(facts, IncidentColumns.CLAIMED, filter.claimed()));
    }
    if (filter.itemised() != null) {
      early = early.and(bit(facts, IncidentColumns.ITEMISED, filter.itemised()));
    }
    return fit == Fit.YES ? early.and(surely(day, facts)) : early;
  }

  /** What nobody may leave unsaid where the answer is to be yes. An incident with an open first day has no early one. */
  private Condition surely(Field<Integer> day, Field<Integer> facts) {
    Condition surely = filter.weapons().isEmpty() ? DSL.noCondition()
        : facts.bitAnd(IncidentColumns.mask(filter.weapons()) << IncidentColumns.WEAPONS).ne(0);
    return filter.dates().from() == null ? surely : surely.and(new DaysSql(filter.dates()).begin(day));
  }

  private static Condition bit(Field<Integer> facts, int bit, boolean set) {
    return facts.bitAnd(bit).eq(set ? bit : 0);
  }
}
