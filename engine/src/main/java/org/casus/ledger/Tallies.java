package org.casus.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** Counts incidents that are at hand by day, by place and by actor. Stateless. */
public final class Tallies {
  private Tallies() {}

  /** As {@link CaseView#days} gives them. */
  public static List<DayTally> days(Stream<AttributedIncident> incidents) {
    return counted(incidents.map(each -> new DayTally(each.settled().date(), each.settled().type(), strictest(each), 0)))
        .entrySet().stream().map(e -> new DayTally(e.getKey().date(), e.getKey().type(), e.getKey().strictest(), e.getValue()))
        .sorted(DayTally.ORDER).toList();
  }

  private static @Nullable Lens strictest(AttributedIncident incident) {
    return Stream.of(Lens.values()).filter(lens -> lens.counts(incident)).findFirst().orElse(null);
  }

  /** As {@link CaseView#places} gives them. */
  public static List<PlaceTally> places(Stream<AttributedIncident> incidents) {
    return counted(incidents.map(each -> PlaceTally.of(each.settled().site(), 0))).entrySet().stream()
        .map(e -> e.getKey().times(e.getValue())).sorted(PlaceTally.ORDER).toList();
  }

  private static <T> Map<T, Long> counted(Stream<T> groups) {
    return groups.collect(Collectors.groupingBy(group -> group, Collectors.counting()));
  }

  /** As {@link CaseView#actors} gives them under a lens, the widest where it is null. */
  public static List<ActorTally> actors(Stream<AttributedIncident> incidents, Part part, @Nullable Lens lens) {
    Map<String, ActorTally> all = new HashMap<>();
    incidents.forEach(each -> {
      Set<String> seen = part.actors(each, lens).stream().map(ActorRef::key).collect(Collectors.toSet());
      for (ActorRef actor : part.actors(each, Lens.INCLUSIVE)) {
        if (seen.remove(actor.key())) {
          all.merge(actor.key(), ActorTally.of(actor, 1), ActorTally::and);
        }
      }
    });
    return all.values().stream().sorted(ActorTally.ORDER).toList();
  }
}
