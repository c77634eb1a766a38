package org.casus.measure.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Toll;
import org.casus.assertion.WireName;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** Incidents that are held in memory as events of studies. Immutable and thread-safe. */
public final class IncidentEvents implements Events {
  /** Events whose days are less sure than this are left out: they would blur every window. */
  static final double VAGUE = 92;

  private final List<AttributedIncident> incidents;
  private final Function<Selection, IncidentFilter> asked;
  private final @Nullable LocalDate last;

  /**
   * Events of some incidents.
   *
   * @param asked what a selection means
   * @param last the day of the last report, or null
   */
  public IncidentEvents(List<AttributedIncident> incidents, Function<Selection, IncidentFilter> asked, @Nullable LocalDate last) {
    this.incidents = List.copyOf(incidents);
    this.asked = asked;
    this.last = last;
  }

  @Override
  public Chronicle under(Selection selection, Lens lens) {
    IncidentFilter itemised = filter(asked.apply(selection), lens, true);
    IncidentFilter sets = filter(asked.apply(selection), lens, false);
    return chronicle(incidents.stream().filter(each -> itemised.fit(each) == Fit.YES).toList(),
        incidents.stream().filter(each -> itemised.fit(each) == Fit.MAYBE).count(), incidents.stream().filter(each -> sets.fit(each) == Fit.YES).count());
  }

  @Override
  public @Nullable LocalDate last() {
    return last;
  }

  /** A filter under a lens, for single happenings or for sets. */
  static IncidentFilter filter(IncidentFilter filter, Lens lens, boolean itemised) {
    return new IncidentFilter(lens, filter.dates(), filter.places(), filter.near(), filter.types(), filter.weapons(), filter.doers(),
        filter.backers(), filter.targets(), filter.statuses(), filter.claimed(), itemised, filter.parents());
  }

  /** The series of incidents that fit. */
  static Chronicle chronicle(List<AttributedIncident> fitting, long maybe, long numbered) {
    List<Happening> happenings = new ArrayList<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    for (AttributedIncident incident : fitting) {
      DateInterval date = incident.settled().date();
      if (date.from() == null || date.to() == null) {
        leftOut.merge("no day is told", 1, Integer::sum);
      } else if (date.to().toEpochDay() - date.from().toEpochDay() >= VAGUE) {
        leftOut.merge("the day is not known within " + (int) VAGUE + " days", 1, Integer::sum);
      } else {
        happenings.add(happening(incident, date.from(), date.to()));
      }
    }
    if (maybe > 0) {
      leftOut.merge("what was asked for is not told, so that they only may fit", (int) maybe, Integer::sum);
    }
    happenings.sort(Happening.ORDER);
    return new Chronicle(happenings, List.of(), leftOut, (int) numbered);
  }

  private static Happening happening(AttributedIncident incident, LocalDate from, LocalDate to) {
    EventAssertion event = incident.settled();
    PlaceRef place = event.places().isEmpty() || event.places().get(0).isEmpty() ? null : event.places().get(0).get(0);
    String weapons = event.weapons().stream().map(WireName::wire).collect(Collectors.joining(", "));
    String what = weapons.isEmpty() ? event.type().wire().toLowerCase(java.util.Locale.ROOT) : weapons;
    return new Happening(incident.incident().id(), what + (place == null ? "" : ", " + place.name()), from.toEpochDay(), to.toEpochDay() + 1.0,
        place == null ? null : place.key(), event.weapons().stream().map(WireName::wire).collect(Collectors.toSet()),
        Severity.of(least(event.killed()), least(event.injured())));
  }

  private static @Nullable Long least(List<Toll> tolls) {
    return tolls.stream().map(Toll::amount).map(Amount::min).filter(Objects::nonNull).reduce(Long::sum).orElse(null);
  }
}
