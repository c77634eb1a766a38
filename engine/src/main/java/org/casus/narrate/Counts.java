package org.casus.narrate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Likelihood;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.incident.Tally;

/** What a brief counts, counted once for all its sections. Immutable and thread-safe. */
final class Counts {
  private final CaseIndex index;
  private final Map<Lens, Tally> tallies = new EnumMap<>(Lens.class);

  Counts(CaseIndex index) {
    this.index = index;
    for (Lens lens : Lens.values()) {
      tallies.put(lens, Tally.of(lens, index.incidents()));
    }
  }

  CaseIndex index() {
    return index;
  }

  Tally under(Lens lens) {
    Tally tally = tallies.get(lens);
    if (tally == null) {
      throw new IllegalStateException("Nothing was counted under " + lens + ".");
    }
    return tally;
  }

  /** Every itemised incident under the widest lens, in the case file's order. */
  List<AttributedIncident> incidents() {
    return under(Lens.INCLUSIVE).itemised();
  }

  /** The passages that tell these incidents. */
  List<Citation> cite(List<AttributedIncident> incidents) {
    return incidents.stream().flatMap(each -> index.cite(each.incident()).stream()).distinct().toList();
  }

  /** One passage for each of these incidents. */
  List<Citation> citeOnce(List<AttributedIncident> incidents) {
    return incidents.stream().map(each -> index.cite(each.incident()).get(0)).distinct().toList();
  }

  /** The strictest lens under which an incident counts; callers pass counted incidents only. */
  static Lens strictest(AttributedIncident incident) {
    for (Lens lens : Lens.values()) {
      if (lens.counts(incident)) {
        return lens;
      }
    }
    return Lens.INCLUSIVE;
  }

  /** Incidents by what a function finds in them, the most frequent first, then by name. */
  static Map<String, List<AttributedIncident>> ranked(
      List<AttributedIncident> incidents, Function<AttributedIncident, List<String>> names) {
    Map<String, List<AttributedIncident>> found = new LinkedHashMap<>();
    for (AttributedIncident incident : incidents) {
      for (String name : names.apply(incident).stream().distinct().toList()) {
        found.computeIfAbsent(name, key -> new java.util.ArrayList<>()).add(incident);
      }
    }
    Map<String, List<AttributedIncident>> ranked = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<String, List<AttributedIncident>> entry) -> -entry.getValue().size())
            .thenComparing(Map.Entry::getKey))
        .forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
    return ranked;
  }

  /** The names of an incident's doers under a lens, or the one name for an unknown doer. */
  static List<String> doers(Lens lens, AttributedIncident incident) {
    List<ActorRef> doers = lens.doers(incident);
    return doers.isEmpty() ? List.of(Naming.UNKNOWN_DOER) : Naming.names(doers);
  }

  /** The names of an incident's targets, or the one name for none. */
  static List<String> targets(AttributedIncident incident) {
    List<String> targets = Naming.names(incident.settled().targets());
    return targets.isEmpty() ? List.of("target not named") : targets;
  }

  /** Whether the happening itself is stated without a hedge. */
  static boolean certain(AttributedIncident incident) {
    return incident.settled().likelihood() == Likelihood.FACT;
  }
}
