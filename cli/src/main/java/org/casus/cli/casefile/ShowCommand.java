package org.casus.cli.casefile;

import java.io.PrintWriter;
import org.casus.desk.Named;
import org.casus.extract.Reading;
import org.casus.ledger.CaseView;
import org.casus.ledger.Judged;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one thing with everything behind it. */
@Command(name = "show", header = "Shows an incident with every sentence behind it, or a report with all that was read of it.")
final class ShowCommand extends Asking {

  @Parameters(paramLabel = "ID", description = "Of an incident (in-...), event (ev-...) or report (doc-...); the first characters do.")
  private String id = "";

  @Option(names = "--text", description = "Of a report: its text as it was read.")
  private boolean text;

  @Override
  void answer(CaseView view, PrintWriter out) {
    if (id.startsWith("doc-")) {
      report(view, out);
    } else {
      new IncidentPage(view, Named.incident(view, id)).print(out);
    }
  }

  private void report(CaseView view, PrintWriter out) {
    var cards = view.reports().stream().filter(card -> card.id().startsWith(id)).toList();
    if (cards.size() != 1) {
      throw Named.unknown(id);
    }
    Reading reading = view.reading(cards.get(0).id()).orElseThrow(() -> Named.unknown(id));
    if (text) {
      out.println(reading.report().text().replaceAll("[\\p{Cc}&&[^\\n\\t]]", ""));
      return;
    }
    out.println(reading.report().id() + "  " + Paragraph.clean(reading.report().file()));
    row(out, "title", reading.report().title());
    row(out, "publisher", reading.report().publisher());
    row(out, "published", cards.get(0).published());
    out.println("  sha256     " + reading.report().sha256());
    out.println("  read by    " + cards.get(0).reader());
    Judged.assertions(reading).forEach(assertion -> out.println(
        assertion.id() + "  " + Named.sentence(assertion, "")));
  }

  private static void row(PrintWriter out, String name, @Nullable String value) {
    if (value != null) {
      out.println(String.format("  %-10s %s", name, Paragraph.clean(value)));
    }
  }
}
