package org.casus.measure.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.corpus.Marking;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lineage;
import org.casus.ledger.CaseView;
import org.casus.ledger.Lineages;
import org.casus.ledger.PlaceTally;
import org.casus.ledger.ReportCard;
import org.jspecify.annotations.Nullable;

/** The incidents of a case as events of studies. Not thread-safe, like the view it reads. */
public final class CaseEvents extends ReportedEvents {
  private static final int PAGE = 500;
  private static final int ISO_DAY = 10;

  private final CaseView view;

  /**
   * Events of a case.
   *
   * @param asked what a selection means in this case
   */
  public CaseEvents(CaseView view, Function<Selection, IncidentFilter> asked) {
    super(asked, published(view));
    this.view = view;
  }

  @Override
  public @Nullable Marking marking() {
    return Marking.strictest(view.reports().stream().map(ReportCard::marking).toList());
  }

  private static Map<String, LocalDate> published(CaseView view) {
    return view.reports().stream().filter(card -> card.published() != null && card.published().length() >= ISO_DAY)
        .collect(Collectors.toMap(ReportCard::id, card -> LocalDate.parse(String.valueOf(card.published()).substring(0, ISO_DAY))));
  }

  @Override
  List<AttributedIncident> incidents(IncidentFilter filter) {
    List<AttributedIncident> all = new ArrayList<>();
    for (long skip = 0; ; skip += PAGE) {
      List<AttributedIncident> page = view.incidents(filter, Fit.YES, skip, PAGE);
      all.addAll(page);
      if (page.size() < PAGE) {
        return all;
      }
    }
  }

  @Override
  long count(IncidentFilter filter, Fit fit) {
    return view.count(filter, fit);
  }

  @Override
  Set<String> countries(IncidentFilter filter) {
    return view.places(filter, Fit.YES).stream().map(PlaceTally::country).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  @Override
  boolean tells(String report, Set<String> countries) {
    return view.reading(report).stream().flatMap(reading -> reading.events().stream()).flatMap(ReportedEvents::countries).anyMatch(countries::contains);
  }

  @Override
  Lineage lineage(AttributedIncident incident) {
    return Lineages.of(view, incident);
  }
}
