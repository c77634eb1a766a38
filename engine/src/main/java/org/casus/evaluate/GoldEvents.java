package org.casus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Weapon;
import org.casus.corpus.PublicationDate;

/** Reads the events of an annotation. */
final class GoldEvents {

  private final GoldNames names;

  GoldEvents(GoldNames names) {
    this.names = names;
  }

  EventRecord read(GoldNode event) {
    Map<Slot, List<Fill>> fills = fills(event);
    fills.putIfAbsent(Slot.STATUS, List.of(new WordFill(EventStatus.HAPPENED.wire())));
    Map<Slot, List<Fill>> optional = event.object("optional").map(this::fills).orElse(Map.of());
    Likelihood likelihood =
        Objects.requireNonNullElse(event.value("likelihood", Likelihood.class), Likelihood.FACT);
    boolean core = !event.has("core") || event.node().path("core").asBoolean();
    return new EventRecord(event.text("id"), event.requiredValue("type", EventType.class),
        event.has("mode") ? event.text("mode") : null, fills, optional, likelihood, core, quotes(event), "");
  }

  /** The quotes of a record: a single one, or a list. */
  static List<Phrase> quotes(GoldNode record) {
    List<String> quotes = record.has("quote") ? List.of(record.text("quote")) : record.texts("quotes");
    return quotes.stream().map(Phrase::of).toList();
  }

  private Map<Slot, List<Fill>> fills(GoldNode event) {
    Map<Slot, List<Fill>> fills = new EnumMap<>(Slot.class);
    fills.put(Slot.WEAPONS, event.texts("weapons").stream()
        .<Fill>map(weapon -> new WordFill(event.parsed(weapon, "weapons", Weapon.class).wire())).toList());
    fills.put(Slot.PERPETRATORS, actors(event, "perpetrators"));
    fills.put(Slot.SPONSORS, actors(event, "sponsors"));
    fills.put(Slot.TARGETS, actors(event, "targets"));
    fills.put(Slot.PLACE, place(event));
    fills.put(Slot.DATE, event.object("date").map(GoldEvents::date).orElse(List.of()));
    fills.put(Slot.COUNT, event.object("count").map(count -> amount("", count)).orElse(List.of()));
    fills.put(Slot.MUNITIONS, event.object("munitions").map(GoldEvents::munitions).orElse(List.of()));
    fills.put(Slot.KILLED, tolls(event, "killed"));
    fills.put(Slot.INJURED, tolls(event, "injured"));
    EventStatus status = event.value("status", EventStatus.class);
    if (status != null) {
      fills.put(Slot.STATUS, List.of(new WordFill(status.wire())));
    }
    return fills;
  }

  private List<Fill> actors(GoldNode event, String key) {
    return event.texts(key).stream().<Fill>map(names::named).toList();
  }

  private List<Fill> place(GoldNode event) {
    List<Named> all = new ArrayList<>();
    for (JsonNode each : event.array("place")) {
      if (each.isArray()) {
        each.forEach(inner -> all.add(names.named(inner.asText())));
      } else {
        all.add(names.named(each.asText()));
      }
    }
    return all.isEmpty() ? List.of() : List.of(new PlaceFill(all.get(0), all));
  }

  private static List<Fill> date(GoldNode date) {
    if (!date.has("from") && !date.has("to")) {
      return List.of();
    }
    try {
      return List.of(new DateFill(new DateInterval(
          date.has("from") ? new PublicationDate(date.text("from")).interval().from() : null,
          date.has("to") ? new PublicationDate(date.text("to")).interval().to() : null)));
    } catch (DateTimeException e) {
      throw new GoldMistake(date.where() + ": \"" + date.text("from") + "\" or \"" + date.text("to")
          + "\" is no date; allowed are 2020, 2020-03, 2020-03-12 and null. Correct it.");
    } catch (IllegalArgumentException e) {
      throw new GoldMistake(date.where() + ": " + e.getMessage() + " Correct one of them.");
    }
  }

  private static List<Fill> munitions(GoldNode munitions) {
    List<Fill> fills = new ArrayList<>();
    for (String of : List.of("fired", "landed")) {
      munitions.object(of).ifPresent(amount -> fills.addAll(amount(of, amount)));
    }
    return fills;
  }

  private static List<Fill> amount(String of, GoldNode node) {
    Amount amount = node.amount();
    return amount.min() == null ? List.of() : List.of(new AmountFill(of, amount));
  }

  private static List<Fill> tolls(GoldNode event, String key) {
    return event.objects(key).stream()
        .<Fill>map(toll -> new TollFill(Phrase.of(toll.text("who")), toll.amount())).toList();
  }
}
