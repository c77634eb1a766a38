package org.casus.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.StableId;
import org.casus.extract.Reading;

/**
 * Joins the event assertions of one happening into an incident, across reports. A function of the assertions alone: the
 * order of reports does not matter. Thread-safe.
 *
 * <p>Two assertions are joined when {@link Match} finds enough in common and nothing that forbids it; a group is joined
 * only where no two of its members are forbidden.
 */
public final class Fuser {

  /** The incidents of a set of readings, ordered by date, then id. */
  public List<Incident> fuse(List<Reading> readings) {
    List<EventAssertion> events = readings.stream().flatMap(r -> r.events().stream())
        .sorted(Comparator.comparing(EventAssertion::id)).toList();
    Map<String, List<AttributionAssertion>> words = new HashMap<>();
    readings.forEach(r -> r.attributions().forEach(a -> words.computeIfAbsent(a.event(), k -> new ArrayList<>()).add(a)));
    return groups(events).stream().map(g -> incident(g, words)).sorted(order()).toList();
  }

  private static Comparator<Incident> order() {
    return Comparator.comparing((Incident i) -> String.valueOf(i.settled().date().from())).thenComparing(Incident::id);
  }

  private static List<List<EventAssertion>> groups(List<EventAssertion> events) {
    Map<String, List<EventAssertion>> groupOf = new LinkedHashMap<>();
    events.forEach(e -> groupOf.put(e.id(), new ArrayList<>(List.of(e))));
    for (Match match : matches(events)) {
      List<EventAssertion> left = groupOf.getOrDefault(match.left().id(), List.of());
      List<EventAssertion> right = groupOf.getOrDefault(match.right().id(), List.of());
      if (left != right && left.stream().noneMatch(l -> right.stream().anyMatch(r -> Match.forbidden(l, r)))) {
        left.addAll(right);
        right.forEach(e -> groupOf.put(e.id(), left));
      }
    }
    return groupOf.values().stream().distinct().toList();
  }

  /** Pairs worth joining, the best first. Only events of one type that touch one month are compared. */
  private static List<Match> matches(List<EventAssertion> events) {
    Map<String, List<EventAssertion>> blocks = new LinkedHashMap<>();
    for (EventAssertion event : events) {
      months(event).forEach(month -> blocks.computeIfAbsent(event.type() + month, k -> new ArrayList<>()).add(event));
    }
    List<Match> matches = new ArrayList<>();
    for (List<EventAssertion> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Match.of(block.get(i), block.get(j)).ifPresent(matches::add);
        }
      }
    }
    List<Match> distinct = new ArrayList<>(new java.util.LinkedHashSet<>(matches));
    distinct.sort(Comparator.comparingInt((Match m) -> -m.score()).thenComparing(m -> m.left().id()).thenComparing(m -> m.right().id()));
    return distinct;
  }

  /** The months that a dated event touches, at most two: only days and short spans say enough to be joined. */
  private static List<String> months(EventAssertion event) {
    LocalDate from = event.date().from();
    LocalDate to = event.date().to();
    if (from == null) {
      return List.of();
    }
    String first = from.toString().substring(0, 7);
    String last = to == null ? first : to.toString().substring(0, 7);
    return first.equals(last) ? List.of(first) : List.of(first, last);
  }

  private static Incident incident(List<EventAssertion> group, Map<String, List<AttributionAssertion>> words) {
    List<EventAssertion> sorted = group.stream().sorted(Comparator.comparing(EventAssertion::id)).toList();
    EventAssertion settled = Settlement.of(sorted);
    List<String> ids = sorted.stream().map(EventAssertion::id).toList();
    TreeSet<String> documents = new TreeSet<>(sorted.stream().map(EventAssertion::report).toList());
    TreeSet<String> origins = new TreeSet<>();
    ids.forEach(id -> words.getOrDefault(id, List.of()).forEach(a -> origins.add(a.voice().by().name())));
    String id = StableId.of("in", ids.toArray());
    return new Incident(id, settled, Settlement.variants(settled, sorted), ids, List.copyOf(documents),
        List.copyOf(origins), Match.reasons(sorted));
  }
}
