package org.casus.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One slot of an event as the person and the machine fill it, fills paired one to one for the greatest credit.
 *
 * @param pairs with some credit
 * @param missed the person's fills that are not read
 * @param spurious the machine's fills that are neither noted nor optional
 */
record SlotComparison(List<Pair> pairs, List<Fill> missed, List<Fill> spurious) {

  /** Copies the lists. */
  SlotComparison {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  /** Two fills of which the second is right, or partly right. */
  record Pair(Fill noted, Fill read, double credit) {}

  /** Compares a slot of two events that are taken for the same one. */
  static SlotComparison of(Slot slot, EventRecord noted, EventRecord read) {
    boolean mutual = noted.type().mutual();
    if (mutual && slot == Slot.TARGETS) {
      return new SlotComparison(List.of(), List.of(), List.of());
    }
    if (mutual && slot == Slot.PERPETRATORS) {
      return of(parties(noted), parties(read), noted.optional(slot));
    }
    return of(noted.fills(slot), read.fills(slot), noted.optional(slot));
  }

  /** Both sides of talks do the same, so it does not matter who is put on which side. */
  private static List<Fill> parties(EventRecord event) {
    return Stream.concat(event.fills(Slot.PERPETRATORS).stream(), event.fills(Slot.TARGETS).stream()).toList();
  }

  private static SlotComparison of(List<Fill> noted, List<Fill> read, List<Fill> optional) {
    Matching<Fill> matching = Matching.of(noted, read, optional, Fill::credit);
    return new SlotComparison(
        matching.pairs().stream().map(pair -> new Pair(pair.noted(), pair.read(), pair.likeness())).toList(),
        matching.missed(), matching.spurious());
  }

  /** The credit, against the fills that count. */
  Tally tally() {
    double credit = pairs.stream().mapToDouble(Pair::credit).sum();
    return Tally.of(credit, pairs.size() + spurious.size(), pairs.size() + missed.size());
  }

  /** Whether everything agrees. */
  boolean agrees() {
    return missed.isEmpty() && spurious.isEmpty() && pairs.stream().allMatch(pair -> Objects.equals(pair.credit, 1.0));
  }
}
