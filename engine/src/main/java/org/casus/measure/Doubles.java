package org.casus.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;

/**
 * Incidents that may be one happening told twice though nothing joined them: on the same day, one at a place within the
 * other's, with neither weapons nor doers that differ. A hint for the analyst; nothing is joined. Stateless.
 */
final class Doubles {
  private static final String MAY_BE = "may be the same happening as ";

  private Doubles() {}

  /** The incidents, each that may be one before it with a note of that. */
  static List<Behind> marked(List<Behind> incidents) {
    List<Behind> marked = new ArrayList<>();
    for (Behind each : incidents) {
      List<String> why = new ArrayList<>(each.why());
      marked.stream().filter(before -> alike(before.incident().settled(), each.incident().settled())).findFirst()
          .ifPresent(before -> why.add(MAY_BE + before.id() + ", told on the same day at the same place"));
      marked.add(new Behind(each.incident(), each.quotes(), why));
    }
    return marked;
  }

  /** How many of them may be others. */
  static int in(List<Behind> marked) {
    return (int) marked.stream().filter(each -> each.why().stream().anyMatch(why -> why.startsWith(MAY_BE))).count();
  }

  private static boolean alike(EventAssertion one, EventAssertion other) {
    return one.date().isDay() && one.date().equals(other.date()) && places(one, other)
        && agree(one.weapons(), other.weapons()) && agree(keys(one), keys(other));
  }

  private static boolean places(EventAssertion one, EventAssertion other) {
    return one.places().stream().anyMatch(p -> other.places().stream().anyMatch(q -> within(p, q) || within(q, p)));
  }

  private static boolean within(List<PlaceRef> inner, List<PlaceRef> outer) {
    return !inner.isEmpty() && !outer.isEmpty() && !outer.get(0).area()
        && inner.stream().anyMatch(p -> p.key().equals(outer.get(0).key()));
  }

  private static boolean agree(Set<?> one, Set<?> other) {
    return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
  }

  private static Set<String> keys(EventAssertion event) {
    return event.perpetrators().stream().map(ActorRef::key).collect(Collectors.toSet());
  }
}
