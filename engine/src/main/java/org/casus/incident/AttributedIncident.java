package org.casus.incident;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;

/**
 * An incident together with everybody's word on who is behind it. Immutable.
 *
 * @param incident the incident
 * @param attributions every attribution of any of its events
 */
public record AttributedIncident(Incident incident, List<AttributionAssertion> attributions) {

  /** Copies the list. */
  public AttributedIncident {
    attributions = List.copyOf(attributions);
  }

  /** Every incident, in the given order, with its attributions in theirs. */
  public static List<AttributedIncident> join(List<Incident> incidents, Stream<AttributionAssertion> attributions) {
    Map<String, String> incidentOf = new HashMap<>();
    incidents.forEach(incident -> incident.events().forEach(event -> incidentOf.put(event, incident.id())));
    Map<String, List<AttributionAssertion>> words = attributions.collect(
        Collectors.groupingBy(a -> incidentOf.getOrDefault(a.event(), "")));
    return incidents.stream().map(i -> new AttributedIncident(i, words.getOrDefault(i.id(), List.of()))).toList();
  }

  /** The value the incident settles on in every slot. */
  public EventAssertion settled() {
    return incident.settled();
  }

  /** Whether it is an attack or another act of coercion that took place: only those are counted. */
  public boolean counted() {
    EventType type = settled().type();
    return settled().status() == EventStatus.HAPPENED && (type == EventType.ASSAULT || type == EventType.COERCE);
  }

  /** Whether it is one happening rather than a counted set of them. */
  public boolean itemised() {
    return settled().count().single();
  }

  /** Whether anybody at all says who carried it out. */
  public boolean doerNamed() {
    return !settled().perpetrators().isEmpty() || attributions.stream().anyMatch(AttributedIncident::namesDoer);
  }

  /** Whether an attribution says, rightly or wrongly, that an actor carried the event out. */
  public static boolean namesDoer(AttributionAssertion word) {
    return word.accused() != null && word.role() == Role.CARRIED_OUT && affirms(word.stance());
  }

  /** Whether somebody who takes this stance says that the accused is behind the event. */
  public static boolean affirms(Stance stance) {
    return switch (stance) {
      case CLAIMS, ACCUSES, ASSESSES, REPORTS -> true;
      case DENIES, DISPUTES, PRAISES, NONE -> false;
    };
  }

  /** The actors whom a fitting attribution names as doers, each once. */
  List<ActorRef> doers(Predicate<AttributionAssertion> fitting) {
    return accused(word -> namesDoer(word) && fitting.test(word));
  }

  /** The actors whom a fitting attribution names as directing or supporting it, each once. */
  List<ActorRef> backers(Predicate<AttributionAssertion> fitting) {
    return accused(word -> word.role() != Role.CARRIED_OUT && affirms(word.stance()) && fitting.test(word));
  }

  private List<ActorRef> accused(Predicate<AttributionAssertion> fitting) {
    Map<String, ActorRef> accused = new LinkedHashMap<>();
    for (AttributionAssertion word : attributions) {
      ActorRef actor = word.accused();
      if (actor != null && fitting.test(word)) {
        accused.putIfAbsent(actor.key(), actor);
      }
    }
    return List.copyOf(accused.values());
  }
}
