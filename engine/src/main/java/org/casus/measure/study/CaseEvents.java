package org.casus.measure.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.ledger.Lineages;
import org.casus.ledger.ReportCard;
import org.jspecify.annotations.Nullable;

/** The incidents of a case as events of studies. Not thread-safe, like the view it reads. */
public final class CaseEvents implements Events {
  private static final int PAGE = 500;
  private static final int ISO_DAY = 10;

  private final CaseView view;
  private final Function<Selection, IncidentFilter> asked;
  private final Map<String, LocalDate> published;

  /**
   * Events of a case.
   *
   * @param asked what a selection means in this case
   */
  public CaseEvents(CaseView view, Function<Selection, IncidentFilter> asked) {
    this.view = view;
    this.asked = asked;
    this.published = view.reports().stream().filter(card -> card.published() != null && card.published().length() >= ISO_DAY)
        .collect(Collectors.toMap(ReportCard::id, card -> LocalDate.parse(String.valueOf(card.published()).substring(0, ISO_DAY))));
  }

  @Override
  public Chronicle under(Selection selection, Lens lens) {
    IncidentFilter filter = filter(selection, lens, true);
    return IncidentEvents.chronicle(incidents(filter), view.count(filter, Fit.MAYBE), view.count(filter(selection, lens, false), Fit.YES), published);
  }

  @Override
  public List<Word> words(Selection selection, Lens lens) {
    return incidents(filter(selection, lens, true)).stream().filter(each -> !each.attributions().isEmpty())
        .flatMap(each -> Words.of(each, Lineages.of(view, each)).stream()).toList();
  }

  @Override
  public boolean compared() {
    return true;
  }

  @Override
  public @Nullable LocalDate last() {
    return published.values().stream().max(LocalDate::compareTo).orElse(null);
  }

  private IncidentFilter filter(Selection selection, Lens lens, boolean itemised) {
    return IncidentEvents.filter(asked.apply(selection), lens, itemised);
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
}
