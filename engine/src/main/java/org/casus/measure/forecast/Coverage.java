package org.casus.measure.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.corpus.PublicationDate;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;

/**
 * Which reports of a case could have told of what a forecast is about: that nobody tells of an attack in one country means
 * nothing where all later reports are of another. Immutable.
 */
final class Coverage {
  private final List<Told> reports = new ArrayList<>();
  private final Map<String, String> countries = new TreeMap<>();
  private final Map<String, DateInterval> published = new TreeMap<>();

  /** When a report came out, the countries that its events lie in, and the actors that they name. */
  private record Told(DateInterval published, Set<String> countries, Set<String> actors) {}

  Coverage(CaseView view) {
    for (ReportCard card : view.reports()) {
      String iso = card.published();
      DateInterval days = iso == null ? DateInterval.UNKNOWN : new PublicationDate(iso).interval();
      published.put(card.id(), days);
      view.reading(card.id()).ifPresent(reading -> reports.add(told(days, reading)));
    }
  }

  private Told told(DateInterval days, Reading reading) {
    Set<String> inCountries = new HashSet<>();
    Set<String> actors = new HashSet<>();
    reading.events().forEach(event -> {
      event.places().stream().flatMap(List::stream).forEach(place -> {
        String country = place.country();
        if (country != null) {
          inCountries.add(country);
          countries.put(place.key(), country);
        }
      });
      actors(event).forEach(actors::add);
    });
    reading.attributions().stream().flatMap(word -> Stream.ofNullable(word.accused())).forEach(actor -> actors.add(actor.key()));
    return new Told(days, inCountries, actors);
  }

  private static Stream<String> actors(EventAssertion event) {
    return Stream.of(event.perpetrators(), event.sponsors(), event.targets()).flatMap(List::stream).map(actor -> actor.key());
  }

  /** When the last report up to a day came out that is of a country or names a doer that the filter asks for. */
  Optional<LocalDate> reach(IncidentFilter about, LocalDate at) {
    Set<String> asked = new HashSet<>();
    about.places().forEach(place -> asked.add(countries.getOrDefault(place, place)));
    boolean anything = about.places().isEmpty() && about.doers().isEmpty();
    return reports.stream()
        .filter(told -> anything || !Collections.disjoint(told.countries, asked) || !Collections.disjoint(told.actors, about.doers()))
        .flatMap(told -> Stream.ofNullable(told.published.from())).filter(day -> !day.isAfter(at)).max(LocalDate::compareTo);
  }

  /** Whether an incident can have happened on a day or later: not where every report that tells of it came out before. */
  boolean canBeSince(AttributedIncident incident, LocalDate day) {
    return incident.incident().documents().stream().map(id -> published.getOrDefault(id, DateInterval.UNKNOWN).to())
        .anyMatch(last -> last == null || !last.isBefore(day));
  }
}
