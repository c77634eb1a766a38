package org.casus.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Toll;

/** The value an incident settles on in each slot, and the other values that reports give. Stateless. */
final class Settlement {

  private Settlement() {}

  /** The assertion that tells most; the first by id among equals. */
  static EventAssertion of(List<EventAssertion> events) {
    return events.stream().max(Comparator.comparingInt(Settlement::told).thenComparing(EventAssertion::id, Comparator.reverseOrder())).orElseThrow();
  }

  private static int told(EventAssertion e) {
    int told = e.perpetrators().size() + e.targets().size() + e.weapons().size() + e.killed().size() + e.injured().size();
    return told + (e.date().isDay() ? 3 : e.date().known() ? 1 : 0) + (e.places().isEmpty() ? 0 : e.places().get(0).size());
  }

  /** Each value that differs from the settled one, with the events that give it. */
  static List<Incident.Variant> variants(EventAssertion settled, List<EventAssertion> events) {
    List<Incident.Variant> variants = new ArrayList<>();
    variant("date", settled, events, e -> e.date().known() ? e.date().from() + ".." + e.date().to() : "", variants);
    variant("place", settled, events, e -> e.places().isEmpty() ? "" : e.places().get(0).get(0).name(), variants);
    variant("perpetrators", settled, events, e -> names(e.perpetrators()), variants);
    variant("sponsors", settled, events, e -> names(e.sponsors()), variants);
    variant("targets", settled, events, e -> names(e.targets()), variants);
    variant("weapons", settled, events, e -> String.join("; ", e.weapons().stream().map(w -> w.wire()).toList()), variants);
    variant("killed", settled, events, e -> tolls(e.killed()), variants);
    variant("injured", settled, events, e -> tolls(e.injured()), variants);
    return variants;
  }

  private static void variant(String field, EventAssertion settled, List<EventAssertion> events,
      Function<EventAssertion, String> value, List<Incident.Variant> variants) {
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (EventAssertion event : events) {
      String given = value.apply(event);
      if (!given.isEmpty() && !given.equals(value.apply(settled))) {
        others.computeIfAbsent(given, k -> new ArrayList<>()).add(event.id());
      }
    }
    others.forEach((given, ids) -> variants.add(new Incident.Variant(field, given, ids)));
  }

  private static String names(List<ActorRef> actors) {
    return String.join("; ", new TreeSet<>(actors.stream().map(ActorRef::name).toList()));
  }

  private static String tolls(List<Toll> tolls) {
    return String.join("; ", tolls.stream().map(t -> t.amount().min() + ".." + t.amount().max() + " " + t.who()).toList());
  }
}
