package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.desk.Named;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;
import org.casus.measure.Quote;

/** The sentences behind a number, with where they stand. */
final class Sentences {
  private final Map<String, String> files;

  Sentences(CaseView view) {
    this.files = view.reports().stream().collect(Collectors.toMap(ReportCard::id, ReportCard::file));
  }

  /** One sentence in brackets and quotation marks. */
  String line(Quote quote) {
    return Named.sentence(quote.span(), files.getOrDefault(quote.report(), quote.report()));
  }

  /** Each on lines of its own. */
  void print(String indent, List<Quote> quotes, PrintWriter out) {
    quotes.forEach(quote -> out.println(Paragraph.of(indent, line(quote))));
  }
}
