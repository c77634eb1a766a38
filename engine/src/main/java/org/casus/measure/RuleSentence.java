package org.casus.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventType;
import org.casus.assertion.WireName;
import org.casus.incident.AttributedIncident;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;

/** What a filter asks for, in a sentence. Stateless. */
final class RuleSentence {
  private RuleSentence() {}

  /** "Itemised attacks in June 2021 at or in Iraq, counted under the strict lens: it happened, and ...". */
  static String of(IncidentFilter filter, Lens lens, Map<String, String> names) {
    return "Itemised " + what(filter, names) + ", counted under the " + lens.label() + " lens: "
        + Character.toLowerCase(lens.rule().charAt(0)) + lens.rule().substring(1);
  }

  /** "attacks in June 2021 at or in Iraq whose doer is Kata'ib Hezbollah". */
  static String what(IncidentFilter filter, Map<String, String> names) {
    StringBuilder words = new StringBuilder(kinds(filter));
    if (filter.dates().known()) {
      words.append(' ').append(InWords.when(filter.dates()));
    }
    if (!filter.places().isEmpty()) {
      words.append(" at or in ").append(InWords.either(names(filter.places(), names)));
    }
    IncidentFilter.Circle near = filter.near();
    if (near != null) {
      words.append(" within ").append(number(near.km())).append(" km of ").append(number(near.lat())).append(", ").append(number(near.lon()));
    }
    if (!filter.weapons().isEmpty()) {
      words.append(" with ").append(InWords.either(filter.weapons().stream().map(w -> w.wire().replace('-', ' ')).toList()));
    }
    actors(filter, names, words);
    return words.toString();
  }

  private static void actors(IncidentFilter filter, Map<String, String> names, StringBuilder words) {
    String facades = filter.parents().isEmpty() ? "" : ", facades counted as those they stand for";
    if (!filter.doers().isEmpty()) {
      words.append(" whose doer is ").append(InWords.either(names(filter.doers(), names))).append(facades);
    }
    if (!filter.backers().isEmpty()) {
      words.append(" whose backer is ").append(InWords.either(names(filter.backers(), names))).append(facades);
    }
    if (!filter.targets().isEmpty()) {
      words.append(" against ").append(InWords.either(names(filter.targets(), names)));
    }
    if (filter.claimed() != null) {
      words.append(filter.claimed() ? " that somebody claimed" : " that nobody claimed");
    }
  }

  private static String kinds(IncidentFilter filter) {
    String status = filter.statuses().isEmpty() ? ""
        : InWords.either(filter.statuses().stream().map(WireName::wire).toList()) + " ";
    String kinds = filter.types().isEmpty() ? "attacks and other acts of coercion"
        : InWords.all(filter.types().stream().map(RuleSentence::kind).toList());
    return status + kinds;
  }

  /** A kind of event in the plural. */
  static String kind(EventType type) {
    return switch (type) {
      case ASSAULT -> "attacks";
      case COERCE -> "acts of coercion";
      case MOBILIZE -> "movements of forces";
      case PROTEST -> "protests";
      case SANCTION -> "sanctions";
      default -> "events of the kind " + type.wire();
    };
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static List<String> names(Collection<String> keys, Map<String, String> names) {
    Map<String, String> said = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    keys.stream().sorted(Comparator.comparing((String key) -> !names.containsKey(key)).thenComparing(key -> key)).forEach(key ->
        said.putIfAbsent(names.getOrDefault(key, key.startsWith("~") ? key.substring(1) : key), key));
    return List.copyOf(said.keySet());
  }

  /** How incidents call the places and actors that a filter names by key. */
  static Map<String, String> names(IncidentFilter filter, Stream<AttributedIncident> incidents) {
    Map<String, String> names = new HashMap<>();
    filter.parents().values().forEach(actor -> names.putIfAbsent(actor.key(), actor.name()));
    incidents.forEach(incident -> {
      incident.settled().places().forEach(path -> path.forEach(p -> names.putIfAbsent(p.key(), p.name())));
      Stream.of(Lens.INCLUSIVE.doers(incident), Lens.INCLUSIVE.backers(incident), incident.settled().targets())
          .flatMap(List::stream).forEach((ActorRef actor) -> names.putIfAbsent(actor.key(), actor.name()));
    });
    return names;
  }
}
