package org.casus.measure.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.casus.incident.Lineage;
import org.casus.measure.Asked;
import org.casus.measure.Severity;
import org.casus.measure.linkage.IncidentLinkage;
import org.jspecify.annotations.Nullable;

/** Incidents of reports as events of studies, wherever they are kept. */
abstract class ReportedEvents implements Events {
  /** Events whose days are less sure than this are left out: they would blur every window. */
  static final double VAGUE = 92;

  private final Function<Selection, IncidentFilter> asked;
  private final Map<String, LocalDate> published;

  /**
   * Events of some reports.
   *
   * @param asked what a selection means
   * @param published when each report was published, by its id, where it says so
   */
  ReportedEvents(Function<Selection, IncidentFilter> asked, Map<String, LocalDate> published) {
    this.asked = asked;
    this.published = Map.copyOf(published);
  }

  /** The incidents that surely fit. */
  abstract List<AttributedIncident> incidents(IncidentFilter filter);

  /** How many incidents fit so. */
  abstract long count(IncidentFilter filter, Fit fit);

  /** The countries that incidents lie in, as far as they are known. */
  abstract Set<String> countries(IncidentFilter filter);

  /** Whether a report tells of an event in one of these countries. */
  abstract boolean tells(String report, Set<String> countries);

  /** Who has an incident from whom. */
  abstract Lineage lineage(AttributedIncident incident);

  @Override
  public final Chronicle under(Selection selection, Lens lens) {
    IncidentFilter filter = Asked.under(asked.apply(selection), lens, true);
    return chronicle(incidents(filter), count(filter, Fit.MAYBE), count(Asked.under(filter, lens, false), Fit.YES));
  }

  @Override
  public final List<Word> words(Selection selection, Lens lens) {
    return incidents(Asked.under(asked.apply(selection), lens, true)).stream().filter(each -> !each.attributions().isEmpty())
        .flatMap(each -> Words.of(each, lineage(each)).stream()).toList();
  }

  @Override
  public final long countries(Selection selection, Lens lens) {
    return incidents(Asked.under(asked.apply(selection), lens, true)).stream().flatMap(each -> countries(each.settled())).distinct().count();
  }

  @Override
  public final boolean compared() {
    return true;
  }

  @Override
  public final @Nullable LocalDate last(Selection selection) {
    Set<String> countries = countries(Asked.under(asked.apply(selection), Lens.INCLUSIVE, true));
    return published.entrySet().stream().sorted(Map.Entry.<String, LocalDate>comparingByValue().reversed())
        .filter(report -> countries.isEmpty() || tells(report.getKey(), countries)).map(Map.Entry::getValue).findFirst().orElse(null);
  }

  /** The countries that an event lies in, as far as they are known. */
  static Stream<String> countries(EventAssertion event) {
    return event.places().stream().flatMap(List::stream).map(PlaceRef::country).filter(Objects::nonNull);
  }

  private Chronicle chronicle(List<AttributedIncident> fitting, long maybe, long numbered) {
    List<Dated> dated = new ArrayList<>();
    Map<String, Integer> leftOut = new TreeMap<>();
    for (AttributedIncident incident : fitting) {
      DateInterval date = incident.settled().date();
      if (date.from() == null || date.to() == null) {
        leftOut.merge("no day is told", 1, Integer::sum);
      } else if (date.to().toEpochDay() - date.from().toEpochDay() >= VAGUE) {
        leftOut.merge("the day is not known within " + (int) VAGUE + " days", 1, Integer::sum);
      } else {
        dated.add(new Dated(happening(incident, date.from(), date.to()), incident));
      }
    }
    if (maybe > 0) {
      leftOut.merge("what was asked for is not told, so that they only may fit", (int) maybe, Integer::sum);
    }
    dated.sort(java.util.Comparator.comparing(Dated::happening, Happening.ORDER));
    return new Chronicle(dated.stream().map(Dated::happening).toList(), twins(dated), leftOut, (int) numbered);
  }

  private record Dated(Happening happening, AttributedIncident incident) {}

  /** Pairs that may be one event told twice. */
  private static List<Twin> twins(List<Dated> dated) {
    IncidentLinkage linkage = IncidentLinkage.of(dated.stream().map(Dated::incident).toList());
    List<Twin> twins = new ArrayList<>();
    linkage.twins().forEach(twin -> twins.add(new Twin(twin.left(), twin.right(), twin.probability(), twin.weights().stream()
        .map(weight -> weight.field() + ": " + weight.level() + " " + InFigures.signed(weight.bits())).collect(Collectors.joining("; ")))));
    if (!twins.isEmpty()) {
      linkage.links().stream().filter(link -> link.probability() == 0)
          .forEach(link -> twins.add(new Twin(link.left(), link.right(), 0, "one report tells them apart")));
    }
    return twins;
  }

  private Happening happening(AttributedIncident incident, LocalDate from, LocalDate to) {
    EventAssertion event = incident.settled();
    PlaceRef place = event.places().isEmpty() || event.places().get(0).isEmpty() ? null : event.places().get(0).get(0);
    String weapons = event.weapons().stream().map(WireName::wire).collect(Collectors.joining(", "));
    String what = weapons.isEmpty() ? event.type().wire().toLowerCase(java.util.Locale.ROOT) : weapons;
    double told = incident.incident().documents().stream().map(published::get).filter(Objects::nonNull).mapToDouble(LocalDate::toEpochDay).min().orElse(Double.NaN);
    double until = told >= from.toEpochDay() ? Math.min(to.toEpochDay(), told) + 1.0 : to.toEpochDay() + 1.0;
    return new Happening(incident.incident().id(), what + (place == null ? "" : ", " + place.name()), from.toEpochDay(), until,
        place == null ? null : place.key(), event.weapons().stream().map(WireName::wire).collect(Collectors.toSet()),
        Severity.of(true, least(event.injured()), least(event.killed())), told);
  }

  private static long least(List<Toll> tolls) {
    return tolls.stream().map(Toll::amount).map(Amount::min).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
  }
}
