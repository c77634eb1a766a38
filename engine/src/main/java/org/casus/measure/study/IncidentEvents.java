package org.casus.measure.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  /** Without the reports themselves, each word stands on whoever speaks. */
  @Override
  Lineage lineage(AttributedIncident incident) {
    return new Lineage(incident.incident().id(), List.of());
  }
}
