package org.casus.measure.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** The window that events themselves span, for those who declare none. */
public final class Span {

  private Span() {}

  /**
   * From the first day of any event that fits to the last that the source can know of, each where it is not given.
   *
   * @throws IllegalArgumentException when nothing fits
   */
  public static Window of(Events events, Collection<Selection> selections, @Nullable LocalDate from, @Nullable LocalDate to, List<org.casus.measure.tempo.Interval> gaps) {
    List<Happening> all = selections.stream().flatMap(each -> events.under(each, Lens.INCLUSIVE).happenings().stream()).toList();
    if (all.isEmpty() && (from == null || to == null)) {
      throw new IllegalArgumentException("No dated event fits, so there is no time to watch; ask for other events, or name the first and the last day.");
    }
    double first = from != null ? from.toEpochDay() : all.stream().mapToDouble(Happening::from).min().orElseThrow();
    LocalDate last = selections.stream().map(events::last).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    double end = to != null ? to.toEpochDay() + 1.0 : last == null ? all.stream().mapToDouble(Happening::until).max().orElseThrow()
        : Math.max(last.toEpochDay(), all.stream().mapToDouble(Happening::from).max().orElseThrow()) + 1.0;
    return new Window(first, end, gaps);
  }
}
