package org.casus.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.assertion.Amount;
import org.casus.assertion.Assertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Toll;
import org.casus.assertion.Weapon;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/** Collects the attributes of a node or an edge; a value that is not known is left out. Not thread-safe. */
final class GraphValues {
  private final Map<GraphColumn, Object> values = new LinkedHashMap<>();

  Map<GraphColumn, Object> all() {
    return values;
  }

  GraphValues put(GraphColumn column, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      values.put(column, value);
    }
    return this;
  }

  GraphValues list(GraphColumn column, List<String> items) {
    return put(column, String.join("; ", items.stream().distinct().toList()));
  }

  GraphValues date(DateInterval date) {
    return put(GraphColumn.DATE_FROM, date.from() == null ? null : date.from().toString())
        .put(GraphColumn.DATE_TO, date.to() == null ? null : date.to().toString());
  }

  GraphValues amount(GraphColumn min, GraphColumn max, Amount amount) {
    return put(min, amount.min()).put(max, amount.max());
  }

  /** The passage that bears it out, and how sure its words are. */
  GraphValues evidence(Assertion assertion) {
    SourceSpan span = assertion.evidence().get(0);
    return put(GraphColumn.LIKELIHOOD, assertion.likelihood().wire()).put(GraphColumn.RECORD, assertion.id())
        .put(GraphColumn.DOCUMENT, assertion.report()).put(GraphColumn.BEGIN, (long) span.begin())
        .put(GraphColumn.END, (long) span.end()).put(GraphColumn.QUOTE, span.quote());
  }

  /** What, where, how many. Coordinates are the first place's own, never those of what contains it. */
  GraphValues happening(EventAssertion event) {
    put(GraphColumn.TYPE, event.type().wire()).put(GraphColumn.MODE, event.mode());
    put(GraphColumn.STATUS, event.status().wire());
    list(GraphColumn.WEAPONS, event.weapons().stream().map(Weapon::wire).toList());
    List<PlaceRef> path = event.places().isEmpty() ? List.of() : event.places().get(0);
    if (!path.isEmpty()) {
      PlaceRef place = path.get(0);
      String country = path.stream().map(PlaceRef::country).filter(Objects::nonNull).findFirst().orElse(null);
      put(GraphColumn.PLACE, Naming.place(path)).put(GraphColumn.COUNTRY, country);
      if (place.lat() != null && place.lon() != null) {
        put(GraphColumn.LAT, place.lat()).put(GraphColumn.LON, place.lon());
      }
    }
    return amount(GraphColumn.COUNT_MIN, GraphColumn.COUNT_MAX, event.count())
        .amount(GraphColumn.KILLED_MIN, GraphColumn.KILLED_MAX, sum(event.killed()))
        .amount(GraphColumn.INJURED_MIN, GraphColumn.INJURED_MAX, sum(event.injured()));
  }

  /** The tolls of several groups added up; a bound is known only when every group has it. */
  static Amount sum(List<Toll> tolls) {
    if (tolls.isEmpty()) {
      return new Amount(null, null, false);
    }
    return new Amount(total(tolls.stream().map(toll -> toll.amount().min()).toList()),
        total(tolls.stream().map(toll -> toll.amount().max()).toList()), false);
  }

  private static @Nullable Long total(List<@Nullable Long> bounds) {
    long sum = 0;
    for (Long bound : bounds) {
      if (bound == null) {
        return null;
      }
      sum += bound;
    }
    return sum;
  }
}
