package org.casus.server.counting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;
import org.casus.measure.Behind;
import org.casus.measure.Quote;
import org.casus.server.incidents.IncidentLine;
import org.casus.server.incidents.WholeIncident.Words;
import org.jspecify.annotations.Nullable;

/**
 * An incident behind a number, with the sentences that make it count.
 *
 * @param line the incident as the lens sees it
 * @param words the sentences
 * @param why what is unsaid where it only may fit; why it fits all the same where it is less than plain
 */
public record Held(IncidentLine line, List<Words> words, List<String> why) {

  /** Turns what stands behind numbers into what the browser shows; knows the files of the reports. */
  public static final class Keeper {
    private final Map<String, String> files;

    /** For one moment of a case. */
    public Keeper(CaseView view) {
      files = view.reports().stream().collect(Collectors.toMap(ReportCard::id, ReportCard::file));
    }

    /** Incidents behind a number under a lens. */
    public List<Held> all(List<Behind> behind, @Nullable Lens lens) {
      return behind.stream().map(each -> one(each, lens)).toList();
    }

    /** One of them. */
    public Held one(Behind behind, @Nullable Lens lens) {
      return new Held(IncidentLine.of(behind.incident(), lens), words(behind.quotes()), behind.why());
    }

    /** Sentences with the files that they stand in. */
    public List<Words> words(List<Quote> quotes) {
      return quotes.stream().map(this::words).toList();
    }

    /** A sentence with the file that it stands in. */
    public Words words(Quote quote) {
      return Words.of(quote.report(), files.getOrDefault(quote.report(), quote.report()), quote.span());
    }
  }
}
