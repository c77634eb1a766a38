package org.casus.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Weapon;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/**
 * What a figure asks of an incident.
 *
 * @param type the kind of act
 * @param mode how it must have been done, or null
 * @param places each place it may be at, the most exact first, then what contains it
 * @param doers any of whom must have done it
 * @param targets any of whom must have been hit
 * @param members ids of the events that the report itself tells as ones of the figure's
 * @param others ids of events that the figure counts beside ("two more attacks")
 * @param own ids of the counted-set events that are the figure itself or hold it
 * @param report the figure's report
 * @param open what the words leave out
 * @param conditions what is asked, in words
 */
record Claim(
    FigurePart part,
    EventType type,
    @Nullable String mode,
    DateInterval dates,
    Set<Weapon> weapons,
    List<List<PlaceRef>> places,
    List<ActorRef> doers,
    List<ActorRef> targets,
    Set<String> members,
    Set<String> others,
    Set<String> own,
    String report,
    Open open,
    List<Reconciliation.Condition> conditions) {

  /** What a figure's words leave open. */
  enum Open {
    /** They limit the days, and who, whom or where. */
    NO,
    /** They limit no days: what only other reports tell may be meant, but need not be. */
    ANY_TIME,
    /** They limit nothing but the days: whatever happened then may be meant, but need not be. */
    ANYBODY
  }

  /** Copies the lists. */
  Claim {
    conditions = List.copyOf(conditions);
  }

  /** Whether a lens can be laid on such acts: it lets attacks and acts of coercion through alone. */
  boolean lensed() {
    return type == EventType.ASSAULT || type == EventType.COERCE;
  }

  /** The filter that asks for no more than kind, days and weapons: no incident that fits the claim falls through it. */
  IncidentFilter widest(Lens lens, @Nullable Boolean itemised) {
    return filter(lens, itemised, Set.of(), Set.of(), Set.of(), Map.of());
  }

  /** The claim as a filter, as far as a filter can say it. */
  IncidentFilter filter(Lens lens, Map<String, ActorRef> parents) {
    Set<String> keys = new TreeSet<>();
    places.forEach(path -> keys.add(known(path).key()));
    return filter(lens, true, keys, keys(doers), keys(targets), parents);
  }

  private IncidentFilter filter(Lens lens, @Nullable Boolean itemised, Set<String> at, Set<String> by, Set<String> against,
      Map<String, ActorRef> parents) {
    return new IncidentFilter(lensed() ? lens : null, dates, at, null, Set.of(type), weapons, by, Set.of(), against,
        lensed() ? Set.of() : Set.of(EventStatus.HAPPENED), null, itemised, parents);
  }

  /** The most exact place of a path that the gazetteer knows, else the most exact. */
  static PlaceRef known(List<PlaceRef> path) {
    return path.stream().filter(p -> p.id() != null).findFirst().orElse(path.get(0));
  }

  private static Set<String> keys(List<ActorRef> actors) {
    return new TreeSet<>(actors.stream().map(ActorRef::key).toList());
  }
}
