package org.casus.measure.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lineage;

/** Incidents that are held in memory as events of studies. Immutable and thread-safe. */
public final class IncidentEvents extends ReportedEvents {
  private final List<AttributedIncident> incidents;

  /**
   * Events of some incidents.
   *
   * @param asked what a selection means
   * @param published when each report was published, by its id, where it says so
   */
  public IncidentEvents(List<AttributedIncident> incidents, Function<Selection, IncidentFilter> asked, Map<String, LocalDate> published) {
    super(asked, published);
    this.incidents = List.copyOf(incidents);
  }

  @Override
  List<AttributedIncident> incidents(IncidentFilter filter) {
    return incidents.stream().filter(each -> filter.fit(each) == Fit.YES).toList();
  }

  @Override
  long count(IncidentFilter filter, Fit fit) {
    return incidents.stream().filter(each -> filter.fit(each) == fit).count();
  }

  @Override
  Set<String> countries(IncidentFilter filter) {
    return incidents(filter).stream().flatMap(each -> countries(each.settled())).collect(Collectors.toSet());
  }

  @Override
  boolean tells(String report, Set<String> countries) {
    return incidents.stream().filter(each -> each.incident().documents().contains(report)).flatMap(each -> countries(each.settled())).anyMatch(countries::contains);
  }

  /** Without the reports themselves, each word stands on whoever speaks. */
  @Override
  Lineage lineage(AttributedIncident incident) {
    return new Lineage(incident.incident().id(), List.of());
  }
}
