package org.casus.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.casus.incident.Lens;
import org.casus.measure.study.Chronicle;
import org.casus.measure.study.Events;
import org.casus.measure.study.Happening;
import org.casus.measure.study.Selection;
import org.casus.measure.study.Twin;
import org.jspecify.annotations.Nullable;

/** Events of which a few neighbours may be one event told twice, as reports have them. As thread-safe as the events. */
final class TwinnedEvents implements Events {
  private static final int PAIRS = 5;
  private static final double NEAR = 1;

  private final Events events;

  TwinnedEvents(Events events) {
    this.events = events;
  }

  @Override
  public Chronicle under(Selection selection, Lens lens) {
    Chronicle told = events.under(selection, lens);
    List<Happening> happenings = told.happenings();
    List<Twin> twins = new ArrayList<>();
    for (int i = 1; i < happenings.size() && twins.size() < PAIRS; i++) {
      if (happenings.get(i).from() - happenings.get(i - 1).from() <= NEAR) {
        twins.add(new Twin(i - 1, i, 0.3 + 0.1 * twins.size(), "a day apart at most"));
      }
    }
    return new Chronicle(happenings, twins, told.leftOut(), told.numbered());
  }

  @Override
  public @Nullable LocalDate last(Selection selection) {
    return events.last(selection);
  }
}
