package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.util.List;
import org.casus.cli.LensChoice;
import org.casus.cli.WrongUse;
import org.casus.desk.IncidentWords;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.measure.Behind;
import org.casus.measure.Count.NumberedSet;
import org.casus.measure.Reconciler;
import org.casus.measure.Reconciliation.Condition;
import org.casus.measure.Reconciliation.Part;
import org.casus.measure.Reconciliation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the figures of reports against the incidents of the case. */
@Command(
    name = "reconcile",
    sortOptions = false,
    header = "Checks the figures of reports (\"the fifth attack in ten days\") against the incidents of the case.",
    description = "Stated, itemised, unexplained; with the incidents, and with the words that made each condition.")
final class ReconcileCommand extends Asking {

  @Parameters(arity = "0..1", paramLabel = "FIGURE", description = "A figure's id; every figure that counts events when left out.")
  private String figure = "";

  @Option(names = "--lens", paramLabel = "LENS", converter = LensChoice.class,
      description = "strict, likely or inclusive; inclusive when left out, since a figure seldom says how sure it is.")
  private Lens lens = Lens.INCLUSIVE;

  @Mixin private KnowledgeOption registers = new KnowledgeOption();

  @Option(names = "--show", paramLabel = "N", converter = Most.class, description = "How many incidents to show behind each number; 20 when left out.")
  private int show = 20;

  @Override
  void answer(CaseView view, PrintWriter out) {
    Sentences sentences = new Sentences(view);
    List<Reconciliation> all = new Reconciler(registers.knowledge()).all(view, lens).stream().filter(each -> each.id().startsWith(figure)).toList();
    if (all.isEmpty() && !figure.isEmpty()) {
      throw new WrongUse("No figure that counts events has an id that begins with \"" + figure
          + "\"; leave it out to see them all.");
    }
    all.forEach(each -> print(each, sentences, out));
    long refused = all.stream().filter(each -> each.refused() != null).count();
    err().println(all.size() + " figures count events" + (refused > 0 ? "; " + refused + " of them can't be checked" : "")
        + ". " + LensChoice.rule(lens));
  }

  private void print(Reconciliation each, Sentences sentences, PrintWriter out) {
    out.println(Paragraph.clean(
        each.id() + "  " + each.by() + (each.chain().size() > 1 ? " (by way of " + String.join(", ", each.chain()) + ")" : "")));
    out.println(Paragraph.of("  ", sentences.line(each.quote())));
    if (each.refused() != null) {
      out.println(Paragraph.of("  ", "not checked: " + each.refused()));
    }
    Part whole = each.whole();
    if (whole != null) {
      print(whole, sentences, out);
      if (each.parts().size() > 1) {
        each.parts().forEach(part -> out.println(Paragraph.of("  part: ", part.words() + ": " + numbers(part) + " " + part.verdict())));
      }
    }
    out.println();
  }

  private static String numbers(Part part) {
    return "stated " + IncidentWords.amount(part.stated()) + ", itemised " + part.itemised() + ", may fit " + part.maybe().size()
        + ", unexplained " + part.unexplained() + ".";
  }

  private void print(Part part, Sentences sentences, PrintWriter out) {
    out.println(Paragraph.of("  ", numbers(part) + " " + part.verdict()));
    out.println(Paragraph.of("  ", "Asked: " + part.inWords()));
    for (Condition condition : part.conditions()) {
      out.println(Paragraph.of("    ", condition.asks() + " " + condition.value()
          + (condition.words().isEmpty() ? "" : " from “" + Paragraph.clean(condition.words()) + "”") + ": " + condition.how()));
    }
    incidents("fits", part.fitting(), sentences, out);
    incidents("may fit", part.maybe(), sentences, out);
    for (NumberedSet set : part.sets()) {
      out.println("    numbered only, not counted: " + IncidentWords.amount(set.stated()));
      sentences.print("      ", set.set().quotes(), out);
    }
  }

  private void incidents(String what, List<Behind> incidents, Sentences sentences, PrintWriter out) {
    for (Behind each : incidents.stream().limit(show).toList()) {
      out.println("    " + what + "  " + new IncidentLines(lens).line(each.incident()));
      if (!each.why().isEmpty()) {
        out.println(Paragraph.of("      ", String.join("; ", each.why())));
      }
      sentences.print("      ", each.quotes(), out);
    }
    if (incidents.size() > show) {
      out.println("    … and " + (incidents.size() - show) + " more; --show shows them.");
    }
  }
}
