package org.casus.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;

/** The parts of a breakdown taken together: each happening once. Stateless. */
final class Wholes {
  private Wholes() {}

  static Reconciliation.Part of(List<Reconciliation.Part> parts) {
    Map<String, Behind> fitting = new LinkedHashMap<>();
    Map<String, Behind> maybe = new LinkedHashMap<>();
    parts.forEach(part -> part.fitting().forEach(each -> fitting.putIfAbsent(each.id(), each)));
    parts.forEach(part -> part.maybe().stream().filter(each -> !fitting.containsKey(each.id())).forEach(each -> maybe.putIfAbsent(each.id(), each)));
    Map<String, Count.NumberedSet> sets = new LinkedHashMap<>();
    parts.forEach(part -> part.sets().forEach(set -> sets.merge(set.set().id(), set, (a, b) -> a.fit() == Fit.YES ? a : b)));
    Amount stated = parts.stream().map(Reconciliation.Part::stated).reduce(Wholes::sum).orElseThrow();
    return new Reconciliation.Part(InWords.all(parts.stream().map(Reconciliation.Part::words).toList()), stated, filter(parts),
        String.join(" ", parts.stream().map(Reconciliation.Part::inWords).toList()),
        parts.stream().flatMap(part -> part.conditions().stream()).distinct().toList(), List.copyOf(fitting.values()),
        List.copyOf(maybe.values()), List.copyOf(sets.values()), Verdicts.unexplained(stated, fitting.size()),
        Verdicts.beyond(stated, fitting.size()), Verdicts.sentence(stated, fitting.size(), maybe.size(), sets.size(),
        Doubles.in(List.copyOf(fitting.values()))));
  }

  private static Amount sum(Amount one, Amount other) {
    Long min = one.min() == null || other.min() == null ? null : (Long) (one.min() + other.min());
    Long max = one.max() == null || other.max() == null ? null : (Long) (one.max() + other.max());
    return new Amount(min, max, one.approx() || other.approx());
  }

  /** What the parts' filters ask for together; weapons are left open where a part leaves them open. */
  private static IncidentFilter filter(List<Reconciliation.Part> parts) {
    IncidentFilter first = parts.get(0).filter();
    Set<Weapon> weapons = EnumSet.noneOf(Weapon.class);
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    List<IncidentFilter> filters = new ArrayList<>(parts.stream().map(Reconciliation.Part::filter).toList());
    filters.forEach(filter -> weapons.addAll(filter.weapons()));
    filters.forEach(filter -> types.addAll(filter.types()));
    boolean open = filters.stream().anyMatch(filter -> filter.weapons().isEmpty());
    return new IncidentFilter(first.lens(), first.dates(), first.places(), first.near(), types, open ? Set.of() : weapons,
        first.doers(), first.backers(), first.targets(), first.statuses(), first.claimed(), first.itemised(), first.parents(),
        first.box(), first.words());
  }
}
