package org.casus.cli.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.cli.LensChoice;
import org.casus.cli.Wording;
import org.casus.desk.RulingWords;
import org.casus.desk.Vocabulary;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.incident.Rulings;
import org.casus.ledger.CaseView;
import org.casus.ledger.IncidentOrder;
import org.casus.narrate.CaseFile;
import org.casus.narrate.IncidentTable;
import org.casus.narrate.Interchange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is in a case. */
@Command(name = "list", sortOptions = false, header = "Lists incidents, reports, judgements or issues.",
    description = "The headings of the table go to standard error, so that a pipe gets one line an incident.")
final class ListCommand extends Asking {

  /** What can be listed. */
  enum What { INCIDENTS, REPORTS, JUDGEMENTS, ISSUES }

  /** How it can be printed. */
  enum Format { TABLE, CSV, JSON }

  @Parameters(arity = "0..1", paramLabel = "WHAT", description = "incidents (when left out), reports, judgements or issues.")
  private What what = What.INCIDENTS;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--lens", paramLabel = "LENS", converter = LensChoice.class,
      description = "strict, likely or inclusive: only what counts under it. Every incident when left out.")
  private @Nullable Lens lens;

  @Option(names = "--maybe", description = "Those that may fit the filter: what reports leave unsaid is neither yes nor no.")
  private boolean maybe;

  @Option(names = "--sort", paramLabel = "ORDER", description = "date (when left out), latest, reports, origins, kind, place or doer.")
  private String sort = "date";

  @Option(names = "--limit", paramLabel = "N", converter = Most.class, description = "How many to show at the most; 50 when left out, 0 for all.")
  private int limit = 50;

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (when left out), csv or json; for incidents.")
  private Format format = Format.TABLE;

  @Override
  void answer(CaseView view, PrintWriter out) throws IOException {
    switch (what) {
      case INCIDENTS -> incidents(view, out);
      case REPORTS -> reports(view, out);
      case JUDGEMENTS -> judgements(view, out);
      case ISSUES -> view.issues().forEach(issue -> out.println(Paragraph.clean(issue.code() + "  " + issue.report() + "  " + issue.message())));
      default -> throw new IllegalStateException("nothing lists " + what);
    }
  }

  private void reports(CaseView view, PrintWriter out) {
    warn(view.reports().isEmpty() ? "" : "id, day of publication, events read, publisher or file, title or file, marking:");
    view.reports().forEach(card -> out.println(card.id() + "  " + or(card.published(), "undated   ") + "  "
        + String.format("%4d events  ", card.events()) + Paragraph.shortened(or(card.publisher(), card.file()), 30) + "  "
        + Paragraph.shortened(or(card.title(), card.file()), 70) + (card.marking() == null ? "" : "  " + card.marking().label())));
  }

  private static void judgements(CaseView view, PrintWriter out) {
    Set<String> undone = Rulings.undone(view.judgements());
    view.judgements().forEach(judgement ->
        out.println(RulingWords.of(judgement) + (undone.contains(judgement.id()) ? "  [undone]" : "")));
  }

  private static String or(@Nullable String value, String other) {
    return value == null || value.isBlank() ? other : value;
  }

  private void incidents(CaseView view, PrintWriter out) throws IOException {
    IncidentFilter asked = filter.filter(view, lens, Map.of());
    warn(filter.unknown());
    Fit fit = maybe ? Fit.MAYBE : Fit.YES;
    int most = limit == 0 ? Integer.MAX_VALUE : limit;
    List<AttributedIncident> incidents = view.incidents(asked, fit, Vocabulary.one(IncidentOrder.class, sort), 0, most);
    if (format != Format.TABLE) {
      records(view, incidents, out);
      return;
    }
    IncidentLines lines = new IncidentLines(lens == null ? Lens.INCLUSIVE : lens);
    warn(incidents.isEmpty() ? "" : IncidentLines.HEADINGS);
    incidents.forEach(incident -> out.println(lines.line(incident)));
    long all = view.count(asked, fit);
    long unsure = maybe ? 0 : view.count(asked, Fit.MAYBE);
    err().println(Wording.count(all, "incident") + (all > incidents.size() ? ", the first " + incidents.size() + " shown" : "")
        + (unsure > 0 ? "; " + unsure + " more may fit but leave something unsaid (--maybe)" : "") + ". "
        + LensChoice.rule(lens) + (all > 0 ? " The sentences: show ID." : ""));
  }

  private void records(CaseView view, List<AttributedIncident> incidents, PrintWriter out) throws IOException {
    CaseFile caseFile = CaseFile.of(view, incidents.stream().map(AttributedIncident::incident).toList());
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    if (format == Format.CSV) {
      new IncidentTable().write(caseFile, stream);
    } else {
      new Interchange(caseFile).write("incidents.jsonl", stream);
    }
    out.print(stream.toString(StandardCharsets.UTF_8));
    out.flush();
  }
}
