package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.ledger.CaseView;
import org.casus.ledger.Passage;
import org.casus.ledger.ReportCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Full-text search. */
@Command(name = "find", header = "Finds the paragraphs in which all the words stand.")
final class FindCommand extends Asking {

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words, whatever their case and accents.")
  private List<String> words = List.of();

  @Option(names = "--limit", paramLabel = "N", converter = Most.class, description = "How many paragraphs to show; 20 when left out.")
  private int limit = 20;

  @Override
  void answer(CaseView view, PrintWriter out) {
    Map<String, ReportCard> cards = view.reports().stream().collect(Collectors.toMap(ReportCard::id, card -> card));
    List<Passage> found = view.find(String.join(" ", words), limit + 1);
    for (Passage passage : found.stream().limit(limit).toList()) {
      ReportCard card = cards.get(passage.report());
      out.println((card == null ? "" : Paragraph.clean(card.file())) + "  " + passage.report() + " " + passage.span().begin() + "-" + passage.span().end());
      out.println(Paragraph.of("  ", passage.span().quote()));
      out.println();
    }
    if (found.isEmpty()) {
      err().println("No paragraph has all of: " + String.join(" ", words) + ".");
    } else if (found.size() > limit) {
      err().println("There are more; --limit shows them.");
    }
  }
}
