package org.casus.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A count of incidents under a lens: those told one by one, and apart from them the sets that reports only number. The
 * two are never added up, because sets may overlap each other and the itemised incidents.
 *
 * @param lens which incidents count
 * @param itemised incidents told one by one
 * @param sets counted sets, each with its itemised members
 */
public record Tally(Lens lens, List<AttributedIncident> itemised, List<CountedSet> sets) {

  /** Copies the lists. */
  public Tally {
    itemised = List.copyOf(itemised);
    sets = List.copyOf(sets);
  }

  /** Counts the incidents that pass the lens. */
  public static Tally of(Lens lens, Collection<AttributedIncident> incidents) {
    List<AttributedIncident> passing = incidents.stream().filter(lens::counts).toList();
    List<AttributedIncident> itemised = passing.stream().filter(AttributedIncident::itemised).toList();
    Map<String, Incident> byEvent = byEvent(incidents);
    List<CountedSet> sets = new ArrayList<>();
    for (AttributedIncident candidate : passing) {
      if (!candidate.itemised()) {
        sets.add(new CountedSet(
            candidate, candidate.settled().count(), members(candidate.incident(), itemised, byEvent)));
      }
    }
    return new Tally(lens, itemised, sets);
  }

  /** The sets of which reports give a least number. */
  public List<CountedSet> numberedSets() {
    return sets.stream().filter(set -> set.stated().min() != null).toList();
  }

  /** The sets that say more than "several": at least 3, or a greatest number; those with most untold come first. */
  public List<CountedSet> tellingSets() {
    return numberedSets().stream()
        .filter(set -> set.stated().max() != null || (set.stated().min() != null && set.stated().min() > 2))
        .sorted(Comparator.comparingLong((CountedSet set) -> -set.untold())).toList();
  }

  private static Map<String, Incident> byEvent(Collection<AttributedIncident> incidents) {
    Map<String, Incident> byEvent = new HashMap<>();
    for (AttributedIncident each : incidents) {
      byEvent.put(each.incident().id(), each.incident());
      byEvent.put(each.settled().id(), each.incident());
      each.incident().events().forEach(event -> byEvent.put(event, each.incident()));
    }
    return byEvent;
  }

  private static List<AttributedIncident> members(
      Incident set, List<AttributedIncident> itemised, Map<String, Incident> byEvent) {
    return itemised.stream().filter(member -> within(member.incident(), set, byEvent)).toList();
  }

  private static boolean within(Incident member, Incident set, Map<String, Incident> byEvent) {
    Set<String> seen = new HashSet<>();
    @Nullable Incident outer = member;
    while (outer != null && seen.add(outer.id())) {
      String partOf = outer.settled().partOf();
      outer = partOf == null ? null : byEvent.get(partOf);
      if (outer != null && outer.id().equals(set.id())) {
        return true;
      }
    }
    return false;
  }
}
