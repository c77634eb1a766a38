package org.casus.narrate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Toll;
import org.casus.assertion.WeaponMention;
import org.casus.assertion.WireName;
import org.jspecify.annotations.Nullable;

/** How the values inside a record are spelled in the interchange files. */
final class ValueRecords {
  private ValueRecords() {}

  static Map<String, Object> record() {
    return new LinkedHashMap<>();
  }

  /** Puts a value that may be null; JSON has null where Java's type system here has not. */
  @SuppressWarnings("NullAway") // a LinkedHashMap takes null values, and JSON needs them
  static void put(Map<String, Object> record, String key, @Nullable Object value) {
    record.put(key, value);
  }

  static @Nullable Map<String, Object> actor(@Nullable ActorRef actor) {
    if (actor == null) {
      return null;
    }
    Map<String, Object> record = record();
    put(record, "id", actor.id());
    put(record, "name", actor.name());
    put(record, "kind", actor.kind().wire());
    put(record, "text", actor.text());
    put(record, "mentions", actor.mentions());
    return record;
  }

  static List<?> actors(List<ActorRef> actors) {
    return actors.stream().map(ValueRecords::actor).toList();
  }

  static List<?> path(List<PlaceRef> path) {
    return path.stream().map(ValueRecords::place).toList();
  }

  /** One path is a flat list; several places side by side are a list of lists. */
  static List<?> places(List<List<PlaceRef>> places) {
    return places.size() == 1 ? path(places.get(0)) : places.stream().map(ValueRecords::path).toList();
  }

  private static Map<String, Object> place(PlaceRef place) {
    Map<String, Object> record = record();
    put(record, "id", place.id());
    put(record, "name", place.name());
    put(record, "country", place.country());
    put(record, "lat", place.lat());
    put(record, "lon", place.lon());
    put(record, "text", place.text());
    return record;
  }

  static Map<String, Object> date(DateInterval date) {
    Map<String, Object> record = record();
    put(record, "from", date.from() == null ? null : date.from().toString());
    put(record, "to", date.to() == null ? null : date.to().toString());
    return record;
  }

  static @Nullable Map<String, Object> amount(@Nullable Amount amount) {
    if (amount == null) {
      return null;
    }
    Map<String, Object> record = record();
    put(record, "min", amount.min());
    put(record, "max", amount.max());
    return record;
  }

  static Map<String, Object> munitions(Munitions munitions) {
    Map<String, Object> record = record();
    put(record, "fired", amount(munitions.fired()));
    put(record, "landed", amount(munitions.landed()));
    return record;
  }

  static List<?> tolls(List<Toll> tolls) {
    return tolls.stream().map(ValueRecords::toll).toList();
  }

  private static Map<String, Object> toll(Toll toll) {
    Map<String, Object> record = record();
    put(record, "who", toll.who());
    put(record, "min", toll.amount().min());
    put(record, "max", toll.amount().max());
    return record;
  }

  static List<?> weaponMentions(List<WeaponMention> mentions) {
    return mentions.stream().map(ValueRecords::weaponMention).toList();
  }

  private static Map<String, Object> weaponMention(WeaponMention mention) {
    Map<String, Object> record = record();
    put(record, "text", mention.text());
    put(record, "mentions", mention.mentions());
    return record;
  }

  static List<String> wires(Collection<? extends WireName> values) {
    return values.stream().map(WireName::wire).toList();
  }

  static List<?> evidence(List<SourceSpan> spans) {
    return spans.stream().map(ValueRecords::span).toList();
  }

  static Map<String, Object> span(SourceSpan span) {
    Map<String, Object> record = record();
    put(record, "begin", span.begin());
    put(record, "end", span.end());
    put(record, "quote", span.quote());
    return record;
  }
}
