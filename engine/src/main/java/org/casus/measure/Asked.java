package org.casus.measure;

import java.util.Map;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** Filters that differ from another in one thing. Stateless. */
public final class Asked {
  private Asked() {}

  /** The same under a lens, for single happenings or for counted sets. */
  public static IncidentFilter under(IncidentFilter f, @Nullable Lens lens, @Nullable Boolean itemised) {
    return f.under(lens, itemised);
  }

  /** The same with these doers asked for and these facades folded. */
  static IncidentFilter by(IncidentFilter f, Set<String> doers, Map<String, ActorRef> parents) {
    return f.by(doers).under(parents);
  }

  /** Nothing but what a filter asks about days. */
  static IncidentFilter days(DateInterval dates) {
    IncidentFilter all = IncidentFilter.ALL;
    return new IncidentFilter(null, dates, Set.of(), null, all.types(), all.weapons(), Set.of(), Set.of(), Set.of(),
        all.statuses(), null, null, Map.of());
  }
}
