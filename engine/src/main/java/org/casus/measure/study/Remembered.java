package org.casus.measure.study;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** Events that are asked for once, however many studies are about them. Not thread-safe. */
final class Remembered implements Events {
  private final Events events;
  private final Map<Asked, Chronicle> chronicles = new HashMap<>();
  private final Map<Asked, List<Word>> words = new HashMap<>();

  private final Map<Asked, Long> countries = new HashMap<>();

  private record Asked(Selection selection, Lens lens) {}

  Remembered(Events events) {
    this.events = events;
  }

  @Override
  public Chronicle under(Selection selection, Lens lens) {
    return chronicles.computeIfAbsent(new Asked(selection, lens), asked -> events.under(selection, lens));
  }

  @Override
  public List<Word> words(Selection selection, Lens lens) {
    return words.computeIfAbsent(new Asked(selection, lens), asked -> events.words(selection, lens));
  }

  @Override
  public long countries(Selection selection, Lens lens) {
    return countries.computeIfAbsent(new Asked(selection, lens), asked -> events.countries(selection, lens));
  }

  @Override
  public boolean compared() {
    return events.compared();
  }

  @Override
  public @Nullable LocalDate last(Selection selection) {
    return events.last(selection);
  }
}
