package org.casus.storage;

import static org.casus.storage.IncidentColumns.day;

import org.casus.assertion.DateInterval;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What a filter asks of days, as SQL. */
record DaysSql(DateInterval dates) {

  /** Whether these days cover all of an incident's. */
  <T extends Number> Condition cover(Field<T> from, Field<T> to) {
    Condition start = dates.from() == null ? DSL.noCondition() : from.ge(number(first(), from));
    return dates.to() == null ? start : start.and(to.le(number(last(), to)));
  }

  /** Whether a day can lie in these and in an incident's. */
  <T extends Number> Condition overlap(Field<T> from, Field<T> to) {
    Condition start = dates.from() == null ? DSL.noCondition() : to.ge(number(first(), to));
    return dates.to() == null ? start : start.and(from.le(number(last(), from)));
  }

  /** Whether the day by which incidents are ordered is one of these, where their first is known. */
  Condition begin(Field<Integer> day) {
    return day.between(first(), Math.min(last(), IncidentColumns.NEVER - 1));
  }

  private static <T extends Number> Field<T> number(int day, Field<T> like) {
    return DSL.val(day, like.getDataType());
  }

  private int first() {
    return day(dates.from(), IncidentColumns.LONG_AGO);
  }

  private int last() {
    return day(dates.to(), IncidentColumns.NEVER);
  }
}
