package org.casus.incident;

import java.util.List;
import org.casus.assertion.EventAssertion;

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
 */
public record Incident(
    String id,
    EventAssertion settled,
    List<Variant> variants,
    List<String> events,
    List<String> documents,
    List<String> origins,
    List<String> reasons) {

  /** Copies the lists. */
  public Incident {
    variants = List.copyOf(variants);
    events = List.copyOf(events);
    documents = List.copyOf(documents);
    origins = List.copyOf(origins);
    reasons = List.copyOf(reasons);
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
