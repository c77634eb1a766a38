package org.casus.measure.forecast;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.corpus.PublicationDate;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;

/** How far the reports of a case reach. Stateless. */
public final class CaseReach {
  private CaseReach() {}

  /**
   * The day on which the last report up to a day came out, as far as the reports say; of a month or a year its first day
   * counts. Empty where no report says.
   */
  public static Optional<LocalDate> until(CaseView view, LocalDate at) {
    return view.reports().stream().map(ReportCard::published).flatMap(java.util.stream.Stream::ofNullable)
        .map(iso -> new PublicationDate(iso).interval().from()).flatMap(java.util.stream.Stream::ofNullable)
        .filter(day -> !day.isAfter(at)).max(LocalDate::compareTo);
  }
}
