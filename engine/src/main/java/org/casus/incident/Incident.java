package org.casus.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * @param origins names of the independent origins, as {@link Lineage} finds them, sorted
 * @param reasons why the events were joined, readable by a person
 * @param judgements ids of the analysts' judgements that bear on any of the events, sorted
 * @param judged the slots whose value is an analyst's
 */
public record Incident(
    String id,
    EventAssertion settled,
    List<Variant> variants,
    List<String> events,
    List<String> documents,
    List<String> origins,
    List<String> reasons,
    List<String> judgements,
    Set<Slot> judged) {

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
    judged = java.util.Collections.unmodifiableSet(new TreeSet<>(judged));
  }

  /** An incident in which no analyst has corrected anything. */
  public Incident(String id, EventAssertion settled, List<Variant> variants, List<String> events, List<String> documents,
      List<String> origins, List<String> reasons, List<String> judgements) {
    this(id, settled, variants, events, documents, origins, reasons, judgements, Set.of());
  }

  /** The id of the incident that these events come to. */
  public static String id(List<String> events) {
    return StableId.of("in", events.stream().sorted().toArray());
  }

  /**
   * The incidents with the names of the independent origins on whose word they stand, as {@link Lineage} finds them.
   *
   * @param events the events of these incidents, by id, as analysts see them
   * @param words the attributions of these events
   * @param imprints where each report of these incidents comes from, by the report's id
   */
  public static List<Incident> withOrigins(List<Incident> incidents, Map<String, EventAssertion> events,
      Collection<AttributionAssertion> words, Rulings rulings, Function<String, Imprint> imprints) {
    Map<String, List<AttributionAssertion>> byEvent = words.stream().filter(word -> !rulings.rejected(word.id()))
        .map(rulings::applied).collect(Collectors.groupingBy(AttributionAssertion::event));
    return incidents.stream().map(incident -> incident.from(Lineage.of(incident,
        incident.events.stream().map(events::get).filter(Objects::nonNull).toList(),
        incident.events.stream().flatMap(event -> byEvent.getOrDefault(event, List.of()).stream()).toList(), imprints).names())).toList();
  }

  private Incident from(List<String> names) {
    return new Incident(id, settled, variants, events, documents, names, reasons, judgements, judged);
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
