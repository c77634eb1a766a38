package org.casus.server.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.assertion.DateInterval;
import org.casus.incident.Lens;
import org.casus.ledger.DayTally;
import org.casus.server.timeline.Timeline.Bar;
import org.jspecify.annotations.Nullable;

/** Puts tallies of days into bars. Not thread-safe; take one an answer. */
final class Bars {
  private static final int LENSES = Lens.values().length;

  private final Unit unit;
  private final DateInterval shown;
  private final TreeMap<LocalDate, Sum> bars = new TreeMap<>();
  private long vague;
  private long undated;
  private long until;
  private long since;
  private long outside;

  private Bars(Unit unit, DateInterval shown) {
    this.unit = unit;
    this.shown = shown;
  }

  /** What one bar holds. */
  private static final class Sum {
    private final long[] byLens = new long[LENSES + 1];
    private double spread;
    private long may;
  }

  /**
   * The timeline of some tallies.
   *
   * @param asked the days to show; where an end is open, from the first or to the last day that is known
   */
  static Timeline of(List<DayTally> tallies, DateInterval asked) {
    LocalDate first = asked.from() != null ? asked.from() : end(tallies, Comparator.naturalOrder());
    LocalDate last = asked.to() != null ? asked.to() : end(tallies, Comparator.reverseOrder());
    if (first == null || last == null || first.isAfter(last)) {
      Bars none = new Bars(Unit.DAY, DateInterval.UNKNOWN);
      tallies.forEach(none::beside);
      return none.timeline();
    }
    Unit unit = Unit.of(first, last);
    Bars bars = new Bars(unit, new DateInterval(unit.first(first), unit.last(unit.first(last))));
    tallies.forEach(bars::add);
    return bars.timeline();
  }

  private static @Nullable LocalDate end(List<DayTally> tallies, Comparator<LocalDate> order) {
    return tallies.stream().flatMap(tally -> Stream.of(tally.date().from(), tally.date().to())).filter(Objects::nonNull)
        .min(order).orElse(null);
  }

  private void add(DayTally tally) {
    LocalDate from = tally.date().from();
    LocalDate to = tally.date().to();
    if (from == null || to == null) {
      beside(tally);
    } else if (!shown.overlaps(tally.date())) {
      outside += tally.number();
    } else if (unit.first(from).equals(unit.first(to))) {
      Lens lens = tally.strictest();
      sum(unit.first(from)).byLens[lens == null ? LENSES : lens.ordinal()] += tally.number();
    } else {
      vague += tally.number();
      spread(from, to, tally.number());
    }
  }

  private void beside(DayTally tally) {
    if (!tally.date().known()) {
      undated += tally.number();
    } else if (tally.date().from() == null) {
      until += tally.number();
    } else if (tally.date().to() == null) {
      since += tally.number();
    } else {
      outside += tally.number();
    }
  }

  private void spread(LocalDate from, LocalDate to, long number) {
    double share = (double) number / (ChronoUnit.DAYS.between(from, to) + 1);
    LocalDate least = Objects.requireNonNull(shown.from());
    LocalDate most = Objects.requireNonNull(shown.to());
    for (LocalDate day = from.isBefore(least) ? least : from; !day.isAfter(to) && !day.isAfter(most);) {
      LocalDate last = unit.last(unit.first(day));
      long days = ChronoUnit.DAYS.between(day, last.isAfter(to) ? to : last) + 1;
      Sum sum = sum(unit.first(day));
      sum.spread += share * days;
      sum.may += number;
      day = last.plusDays(1);
    }
  }

  private Sum sum(LocalDate first) {
    return bars.computeIfAbsent(first, day -> new Sum());
  }

  private Timeline timeline() {
    List<Bar> all = bars.entrySet().stream().map(each -> bar(each.getKey(), each.getValue())).toList();
    return new Timeline(unit.wire(), Objects.toString(shown.from(), null), Objects.toString(shown.to(), null), all,
        vague, undated, until, since, outside);
  }

  private Bar bar(LocalDate first, Sum sum) {
    long[] lens = sum.byLens;
    return new Bar(first.toString(), unit.last(first).toString(), lens[Lens.STRICT.ordinal()], lens[Lens.LIKELY.ordinal()],
        lens[Lens.INCLUSIVE.ordinal()], lens[LENSES], Math.round(sum.spread * 1000) / 1000.0, sum.may);
  }
}
