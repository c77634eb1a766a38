package org.casus.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.StableId;

/**
 * One happening (or counted set) as all reports together give it.
 *
 * @param id made of the ids of its events
 * @param settled the value the incident settles on in every slot; its id is the best-evidenced event's
 * @param variants every other value that a report gives
 * @param events ids of the event assertions joined, sorted
 * @param documents ids of the reports, sorted
 * @param origins names of the independent sources, counted by the first link of the chain, sorted
 * @param reasons why the events were joined, readable by a person
 * @param judgements ids of the analysts' judgements that bear on any of the events, sorted
 */
public record Incident(
    String id,
    EventAssertion settled,
    List<Variant> variants,
    List<String> events,
    List<String> documents,
    List<String> origins,
    List<String> reasons,
    List<String> judgements) {

  /** By date, then id; incidents without a date come last. */
  public static final Comparator<Incident> ORDER =
      Comparator.comparing((Incident i) -> String.valueOf(i.settled().date().from())).thenComparing(Incident::id);

  /** Copies the lists. */
  public Incident {
    variants = List.copyOf(variants);
    events = List.copyOf(events);
    documents = List.copyOf(documents);
    origins = List.copyOf(origins);
    reasons = List.copyOf(reasons);
    judgements = List.copyOf(judgements);
  }

  /** The id of the incident that these events come to. */
  public static String id(List<String> events) {
    return StableId.of("in", events.stream().sorted().toArray());
  }

  /** The incidents with the names of those on whose word they stand, out of the attributions of their events. */
  public static List<Incident> withOrigins(
      List<Incident> incidents, Collection<AttributionAssertion> words, Rulings rulings) {
    Map<String, Set<String>> origins = new HashMap<>();
    words.stream().filter(word -> !rulings.rejected(word.id())).forEach(word ->
        origins.computeIfAbsent(word.event(), event -> new TreeSet<>()).add(word.voice().by().name()));
    return incidents.stream().map(incident -> incident.from(incident.events.stream()
        .flatMap(event -> origins.getOrDefault(event, Set.of()).stream()).distinct().sorted().toList())).toList();
  }

  private Incident from(List<String> names) {
    return new Incident(id, settled, variants, events, documents, names, reasons, judgements);
  }

  /**
   * A value that a report gives and the incident does not settle on.
   *
   * @param field the slot, for example {@code date}
   * @param value the value as it would stand in the interchange file
   * @param events ids of the events that give it
   */
  public record Variant(String field, String value, List<String> events) {

    /** Copies the list. */
    public Variant {
      events = List.copyOf(events);
    }
  }
}
