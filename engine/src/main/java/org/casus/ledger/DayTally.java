package org.casus.ledger;

import java.util.Comparator;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventType;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents have exactly these days, this kind and this lens.
 *
 * @param date when they were, as exactly as it is known
 * @param type the kind of event
 * @param strictest the strictest lens under which they count, or null where they count under none, such as talks and plans
 * @param number how many there are
 */
public record DayTally(DateInterval date, EventType type, @Nullable Lens strictest, long number) {

  /** By first day, then last, open ends last; then by kind and lens. */
  public static final Comparator<DayTally> ORDER =
      Comparator.comparing((DayTally tally) -> tally.date.from(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(tally -> tally.date.to(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DayTally::type).thenComparing(DayTally::strictest, Comparator.nullsLast(Comparator.naturalOrder()));
}
