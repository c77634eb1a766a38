package org.casus.evaluate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.assertion.WireName;
import org.jspecify.annotations.Nullable;

/** Compares the events of one report: which are found, and what is in their slots. */
final class EventComparison {

  private final ReportScore.Sheet sheet;
  private final Matching<EventRecord> matching;

  EventComparison(List<EventRecord> noted, List<EventRecord> read, ReportScore.Sheet sheet) {
    this.sheet = sheet;
    this.matching = Matching.of(noted, read, List.of(), Likeness::event);
    matching.pairs().forEach(pair -> compare(pair.noted(), pair.read()));
    matching.missed().stream().filter(EventRecord::core).forEach(this::missed);
    matching.spurious().forEach(this::spurious);
    count();
  }

  /** The read event's id for the id of the noted one that it is taken for. */
  Map<String, String> paired() {
    return matching.pairs().stream().collect(
        Collectors.toMap(pair -> pair.noted().id(), pair -> pair.read().id(), (first, second) -> second));
  }

  /** Every event that is found counts for precision; only the core ones are asked for. */
  private void count() {
    int pairs = matching.pairs().size();
    long core = matching.pairs().stream().filter(pair -> pair.noted().core()).count();
    long missed = matching.missed().stream().filter(EventRecord::core).count();
    sheet.add(GoldAspects.EVENTS, new Tally(pairs, pairs + matching.spurious().size(), core, core + missed));
  }

  private void missed(EventRecord noted) {
    sheet.missed(GoldAspects.EVENTS, noted);
    for (Slot slot : Slot.values()) {
      addSlot(slot, Tally.of(0, 0, noted.fills(slot).size()));
    }
  }

  private void spurious(EventRecord read) {
    sheet.spurious(GoldAspects.EVENTS, read);
    for (Slot slot : Slot.values()) {
      addSlot(slot, Tally.of(0, read.fills(slot).size(), 0));
    }
  }

  private void compare(EventRecord noted, EventRecord read) {
    same(GoldAspects.TYPE, noted.type(), read.type(), read);
    same(GoldAspects.LIKELIHOOD, noted.likelihood(), read.likelihood(), read);
    if (noted.mode() != null) {
      boolean right = noted.mode().equals(read.mode());
      sheet.add(GoldAspects.MODE, Tally.yes(right));
      if (!right) {
        String mode = shown(read.mode());
        sheet.wrong(GoldAspects.MODE, noted.mode() + " read as " + mode, noted.mode(), mode, read);
      }
    }
    for (Slot slot : Slot.values()) {
      SlotComparison comparison = SlotComparison.of(slot, noted, read);
      addSlot(slot, comparison.tally());
      tell(slot, comparison, read);
    }
  }

  private void same(Aspect aspect, WireName noted, WireName read, EventRecord event) {
    sheet.add(aspect, Tally.yes(noted == read));
    if (noted != read) {
      sheet.wrong(aspect, noted.wire() + " read as " + read.wire(), noted.wire(), read.wire(), event);
    }
  }

  /** A fill that is missed beside one that is not noted is a wrong one. */
  private void tell(Slot slot, SlotComparison comparison, EventRecord event) {
    Aspect aspect = GoldAspects.of(slot);
    comparison.pairs().stream().filter(pair -> pair.credit() < 1)
        .forEach(pair -> sheet.wrong(aspect, "", pair.noted().shown(), pair.read().shown(), event));
    List<Fill> missed = comparison.missed();
    List<Fill> spurious = comparison.spurious();
    for (int i = 0; i < Math.max(missed.size(), spurious.size()); i++) {
      sheet.wrong(aspect, "", i < missed.size() ? missed.get(i).shown() : "",
          i < spurious.size() ? spurious.get(i).shown() : "", event);
    }
  }

  private void addSlot(Slot slot, Tally tally) {
    sheet.add(GoldAspects.of(slot), tally);
    sheet.add(GoldAspects.SLOTS, tally);
  }

  private static String shown(@Nullable String mode) {
    return mode == null ? "none" : mode;
  }
}
