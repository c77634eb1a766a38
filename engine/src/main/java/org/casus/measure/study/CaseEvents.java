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
import org.casus.assertion.Weapon;
import org.casus.assertion.WireName;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;
import org.jspecify.annotations.Nullable;

/** The incidents of a case as events of studies. Not thread-safe, like the view it reads. */
public final class CaseEvents implements Events {
  /** Events whose days are less sure than this are left out: they would blur every window. */
  static final double VAGUE = 92;

  private static final int PAGE = 500;
  private static final int ISO_DAY = 10;

  private final CaseView view;
  private final Function<Selection, IncidentFilter> asked;

  /**
   * Events of a case.
   *
   * @param asked what a selection means in this case
   */
  public CaseEvents(CaseView view, Function<Selection, IncidentFilter> asked) {
    this.view = view;
    this.asked = asked;
  }

  @Override
  public Chronicle under(Selection selection, Lens lens) {
    IncidentFilter filter = filter(selection, lens, true);
    List<Happening> happenings = new ArrayList<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    for (AttributedIncident incident : incidents(filter)) {
      DateInterval date = incident.settled().date();
      if (date.from() == null || date.to() == null) {
        leftOut.merge("no day is told", 1, Integer::sum);
      } else if (date.to().toEpochDay() - date.from().toEpochDay() >= VAGUE) {
        leftOut.merge("their day is not known within " + (int) VAGUE + " days", 1, Integer::sum);
      } else {
        happenings.add(happening(incident, date.from(), date.to()));
      }
    }
    long maybe = view.count(filter, Fit.MAYBE);
    if (maybe > 0) {
      leftOut.merge("they may fit, but the reports do not tell", (int) maybe, Integer::sum);
    }
    happenings.sort(Happening.ORDER);
    return new Chronicle(happenings, List.of(), leftOut, (int) view.count(filter(selection, lens, false), Fit.YES));
  }

  @Override
  public @Nullable LocalDate last() {
    return view.reports().stream().map(ReportCard::published).filter(Objects::nonNull).filter(day -> day.length() >= ISO_DAY)
        .map(day -> LocalDate.parse(day.substring(0, ISO_DAY))).max(LocalDate::compareTo).orElse(null);
  }

  private IncidentFilter filter(Selection selection, Lens lens, boolean itemised) {
    IncidentFilter filter = asked.apply(selection);
    return new IncidentFilter(lens, filter.dates(), filter.places(), filter.near(), filter.types(), filter.weapons(), filter.doers(),
        filter.backers(), filter.targets(), filter.statuses(), filter.claimed(), itemised, filter.parents());
  }

  private List<AttributedIncident> incidents(IncidentFilter filter) {
    List<AttributedIncident> all = new ArrayList<>();
    for (long skip = 0; ; skip += PAGE) {
      List<AttributedIncident> page = view.incidents(filter, Fit.YES, skip, PAGE);
      all.addAll(page);
      if (page.size() < PAGE) {
        return all;
      }
    }
  }

  private static Happening happening(AttributedIncident incident, LocalDate from, LocalDate to) {
    EventAssertion event = incident.settled();
    PlaceRef place = event.places().isEmpty() || event.places().get(0).isEmpty() ? null : event.places().get(0).get(0);
    String weapons = event.weapons().stream().map(Weapon::wire).collect(Collectors.joining(", "));
    String label = (weapons.isEmpty() ? event.type().wire().toLowerCase(java.util.Locale.ROOT) : weapons) + (place == null ? "" : ", " + place.name());
    return new Happening(incident.incident().id(), label, from.toEpochDay(), to.toEpochDay() + 1.0, place == null ? null : place.key(),
        event.weapons().stream().map(WireName::wire).collect(Collectors.toSet()), Severity.of(least(event.killed()), least(event.injured())));
  }

  private static @Nullable Long least(List<Toll> tolls) {
    return tolls.stream().map(Toll::amount).map(Amount::min).filter(Objects::nonNull).reduce(Long::sum).orElse(null);
  }
}
