package org.casus.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.extract.Reading;

/**
 * Joins the event assertions of one happening into an incident, across reports. A function of the assertions and the
 * analysts' judgements alone: the order of reports does not matter. Stateless and thread-safe.
 *
 * <p>Two assertions are joined when {@link Match} finds enough in common and nothing that forbids it; a group is joined
 * only where no two of its members are forbidden. What an analyst ruled goes before both. Events that no chain of
 * matches or rulings connects have no bearing on each other, so {@link #connected} is all that has to be looked at again
 * when a report comes in.
 */
public final class Fuser {

  /** Where the events of a case can be looked up. Rejected events are not among them. */
  public interface Events {

    /** The events that have any of these keys, as analysts see them. */
    Collection<EventAssertion> sharing(Set<String> keys);

    /** The events with these ids, as analysts see them; unknown ids are left out. */
    Collection<EventAssertion> named(Set<String> ids);
  }

  /** The incidents of a set of readings that no analyst has looked at, ordered by date, then id. */
  public List<Incident> fuse(List<Reading> readings) {
    return fuse(readings, Rulings.NONE);
  }

  /** The incidents of a set of readings, ordered by date, then id. */
  public List<Incident> fuse(List<Reading> readings, Rulings rulings) {
    Map<String, EventAssertion> original = new TreeMap<>();
    readings.forEach(r -> r.events().stream().filter(e -> !rulings.rejected(e.id())).forEach(e -> original.put(e.id(), e)));
    List<AttributionAssertion> words = readings.stream().flatMap(r -> r.attributions().stream()).toList();
    EventTable table = new EventTable(original.values().stream().map(rulings::applied).toList());
    List<Incident> incidents = new ArrayList<>();
    Set<String> done = new java.util.HashSet<>();
    for (EventAssertion event : table.all()) {
      if (!done.contains(event.id())) {
        List<EventAssertion> connected = connected(List.of(event), table, rulings);
        connected.forEach(e -> done.add(e.id()));
        incidents.addAll(join(connected, original, rulings));
      }
    }
    Map<String, Imprint> imprints = new TreeMap<>();
    readings.forEach(reading -> imprints.put(reading.report().id(), Imprint.of(reading)));
    return Incident.withOrigins(incidents, table.byId, words, rulings, imprints::get).stream().sorted(Incident.ORDER).toList();
  }

  /** What an event can be looked up by among {@link Events#sharing}. */
  public static Set<String> keys(EventAssertion event) {
    return Match.keys(event);
  }

  /** These events with all others that a chain of matches and rulings connects them with, sorted by id. */
  public static List<EventAssertion> connected(Collection<EventAssertion> seeds, Events events, Rulings rulings) {
    Map<String, EventAssertion> found = new TreeMap<>();
    seeds.forEach(seed -> found.put(seed.id(), seed));
    Deque<EventAssertion> open = new ArrayDeque<>(found.values());
    while (!open.isEmpty()) {
      EventAssertion event = open.remove();
      for (EventAssertion other : neighbours(event, events, rulings)) {
        if (found.putIfAbsent(other.id(), other) == null) {
          open.add(other);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<EventAssertion> neighbours(EventAssertion event, Events events, Rulings rulings) {
    List<EventAssertion> neighbours = new ArrayList<>(events.named(rulings.sameAs(event.id())));
    for (EventAssertion other : events.sharing(Match.keys(event))) {
      if (!other.id().equals(event.id()) && Match.of(event, other).isPresent()) {
        neighbours.add(other);
      }
    }
    return neighbours;
  }

  /**
   * The incidents that connected events come to, without their origins.
   *
   * @param connected the events as analysts see them
   * @param original the same events as they were read, by id
   */
  public static List<Incident> join(
      Collection<EventAssertion> connected, Map<String, EventAssertion> original, Rulings rulings) {
    return groups(connected, rulings).stream().map(group -> incident(group, original, rulings)).toList();
  }

  private static List<List<EventAssertion>> groups(Collection<EventAssertion> connected, Rulings rulings) {
    List<EventAssertion> events = connected.stream().sorted(Comparator.comparing(EventAssertion::id)).toList();
    Map<String, List<EventAssertion>> groupOf = new LinkedHashMap<>();
    events.forEach(e -> groupOf.put(e.id(), new ArrayList<>(List.of(e))));
    for (Pair pair : pairs(events, rulings)) {
      List<EventAssertion> left = groupOf.getOrDefault(pair.left().id(), List.of());
      List<EventAssertion> right = groupOf.getOrDefault(pair.right().id(), List.of());
      if (left != right && left.stream().noneMatch(l -> right.stream().anyMatch(r -> pair.forbidden(l, r, rulings)))) {
        left.addAll(right);
        right.forEach(e -> groupOf.put(e.id(), left));
      }
    }
    return groupOf.values().stream().distinct().toList();
  }

  /** Two events to be joined: by a ruling, the latest first, or by a match, the best first. */
  private record Pair(EventAssertion left, EventAssertion right, int ruling, int score) {

    private static final Comparator<Pair> ORDER = Comparator.comparingInt((Pair p) -> -p.ruling)
        .thenComparingInt(p -> -p.score).thenComparing(p -> p.left.id()).thenComparing(p -> p.right.id());

    /**
     * Whether something forbids that an event of the left group and one of the right group are one happening. A ruling
     * gives way to another ruling alone. A match gives way to whatever speaks against it, except in what an analyst has
     * joined with one of the matching events although it differs from it.
     */
    boolean forbidden(EventAssertion one, EventAssertion other, Rulings rulings) {
      boolean overruled = rulings.joinedBy(one.id(), other.id()) >= 0 || rulings.joinedBy(one.id(), left.id()) >= 0
          || rulings.joinedBy(other.id(), right.id()) >= 0;
      return rulings.apart(one.id(), other.id()) || ruling < 0 && !overruled && Match.forbidden(one, other);
    }
  }

  private static List<Pair> pairs(List<EventAssertion> events, Rulings rulings) {
    EventTable table = new EventTable(events);
    Set<Pair> pairs = new LinkedHashSet<>();
    for (EventAssertion left : events) {
      for (EventAssertion right : table.named(rulings.sameAs(left.id()))) {
        if (left.id().compareTo(right.id()) < 0) {
          pairs.add(new Pair(left, right, rulings.joinedBy(left.id(), right.id()), 0));
        }
      }
      for (EventAssertion right : table.sharing(Match.keys(left))) {
        if (left.id().compareTo(right.id()) < 0) {
          Match.of(left, right).ifPresent(match -> pairs.add(new Pair(left, right, -1, match.score())));
        }
      }
    }
    return pairs.stream().sorted(Pair.ORDER).toList();
  }

  private static Incident incident(List<EventAssertion> group, Map<String, EventAssertion> original, Rulings rulings) {
    List<EventAssertion> sorted = group.stream().sorted(Comparator.comparing(EventAssertion::id)).toList();
    List<String> ids = sorted.stream().map(EventAssertion::id).toList();
    EventAssertion settled = Settlement.of(sorted);
    for (Rulings.Correction correction : rulings.corrections(ids)) {
      settled = correction.slot().put(settled, correction.value());
    }
    List<EventAssertion> read = ids.stream().map(id -> original.getOrDefault(id, byId(sorted, id))).toList();
    Set<String> documents = new TreeSet<>(sorted.stream().map(EventAssertion::report).toList());
    return new Incident(Incident.id(ids), settled, Settlement.variants(settled, read), ids, List.copyOf(documents),
        List.of(), reasons(sorted, rulings), rulings.bearingOn(ids), rulings.judged(ids));
  }

  private static EventAssertion byId(List<EventAssertion> events, String id) {
    return events.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  /** Why a group hangs together: the reasons of its matching pairs, each once. */
  private static List<String> reasons(List<EventAssertion> group, Rulings rulings) {
    Set<String> reasons = new LinkedHashSet<>();
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        if (rulings.joinedBy(group.get(i).id(), group.get(j).id()) >= 0) {
          reasons.add("an analyst's judgement");
        }
        Match.of(group.get(i), group.get(j)).ifPresent(match -> reasons.addAll(match.reasons()));
      }
    }
    return List.copyOf(reasons);
  }

  /** Events in memory. */
  static final class EventTable implements Events {
    private final Map<String, EventAssertion> byId = new TreeMap<>();
    private final Map<String, List<EventAssertion>> byKey = new HashMap<>();

    EventTable(Collection<EventAssertion> events) {
      for (EventAssertion event : events) {
        byId.put(event.id(), event);
        Match.keys(event).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(event));
      }
    }

    Collection<EventAssertion> all() {
      return byId.values();
    }

    @Override
    public Collection<EventAssertion> sharing(Set<String> keys) {
      return keys.stream().flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
          .collect(Collectors.toMap(EventAssertion::id, e -> e, (a, b) -> a, TreeMap::new)).values();
    }

    @Override
    public Collection<EventAssertion> named(Set<String> ids) {
      return ids.stream().filter(byId::containsKey).sorted().map(byId::get).toList();
    }
  }
}
