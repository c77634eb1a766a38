package org.casus.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.jspecify.annotations.Nullable;

/**
 * An event, noted by a person or read by the machine.
 *
 * @param id what attributions call it
 * @param fills what fills its slots; a slot without fills is left out
 * @param optional fills that may be read but need not be
 * @param core whether a careful reader would insist on it
 * @param quotes the words of the report
 * @param rule what read it; empty when a person did
 */
record EventRecord(String id, EventType type, @Nullable String mode, Map<Slot, List<Fill>> fills,
    Map<Slot, List<Fill>> optional, Likelihood likelihood, boolean core, List<Phrase> quotes, String rule)
    implements Quoted {

  /** Copies the collections. */
  EventRecord {
    fills = copied(fills);
    optional = copied(optional);
    quotes = List.copyOf(quotes);
  }

  List<Fill> fills(Slot slot) {
    return fills.getOrDefault(slot, List.of());
  }

  List<Fill> optional(Slot slot) {
    return optional.getOrDefault(slot, List.of());
  }

  private static Map<Slot, List<Fill>> copied(Map<Slot, List<Fill>> fills) {
    Map<Slot, List<Fill>> copy = new EnumMap<>(Slot.class);
    fills.forEach((slot, each) -> copy.put(slot, List.copyOf(each)));
    return copy;
  }

  @Override
  public String label() {
    return type.wire();
  }

  @Override
  public String shown() {
    StringBuilder words = new StringBuilder(type.wire());
    if (mode != null) {
      words.append(" (").append(mode).append(')');
    }
    for (Slot slot : List.of(Slot.PERPETRATORS, Slot.TARGETS, Slot.PLACE, Slot.DATE)) {
      fills(slot).stream().limit(2).forEach(fill -> words.append(", ").append(fill.shown()));
    }
    return words.toString();
  }
}
