package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.cli.Wording;
import org.casus.desk.IncidentWords;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.casus.measure.Behind;
import org.casus.measure.Count.NumberedSet;
import org.casus.measure.Count.UnderLens;
import org.casus.measure.Count;
import org.casus.measure.Counting;
import org.casus.measure.FrontCount;
import org.casus.measure.FrontCounting;
import org.casus.measure.FrontFinder;
import org.casus.measure.FrontGroups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts. */
@Command(
    name = "count",
    sortOptions = false,
    header = "Counts incidents under each lens, with the incidents and sentences behind every number.",
    description = "Sets that reports only number (\"eleven attacks\") are never added to the incidents told one by one.")
final class CountCommand extends Asking {

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--show", paramLabel = "N", converter = Most.class, description = "How many incidents to show behind each number; 10 when left out.")
  private int show = 10;

  @Option(names = "--fronts", description = "Also count every facade group as the one it stands for, side by side.")
  private boolean fronts;

  @Override
  void answer(CaseView view, PrintWriter out) {
    Sentences sentences = new Sentences(view);
    IncidentFilter asked = filter.filter(view, null, Map.of());
    warn(filter.unknown());
    for (UnderLens answer : Counting.of(view, asked, show).lenses()) {
      print(answer, sentences, out);
    }
    if (fronts) {
      FrontGroups groups = FrontFinder.of(view);
      new FrontLines(sentences, out).print(groups, FrontCounting.of(view, asked, groups, show));
    }
  }

  private void print(UnderLens answer, Sentences sentences, PrintWriter out) {
    out.println(answer.lens().label() + ": " + answer.fitting().number() + maybe(answer));
    out.println(Paragraph.of("  ", answer.rule()));
    answer.fitting().first().forEach(each -> incident(each, answer, sentences, out));
    more(answer.fitting(), out);
    if (answer.maybe().number() > 0) {
      out.println("  may fit: " + answer.maybe().number() + unsaid(answer));
      answer.maybe().first().forEach(each -> incident(each, answer, sentences, out));
      more(answer.maybe(), out);
    }
    if (answer.sets().number() > 0) {
      out.println("  numbered only, not added to the above: " + Wording.count(answer.sets().number(), "set"));
      answer.sets().first().forEach(set -> set(set, answer, sentences, out));
    }
    out.println();
  }

  private static String maybe(UnderLens answer) {
    return answer.maybe().number() == 0 ? "" : " (up to " + (answer.fitting().number() + answer.maybe().number())
        + " if all that may fit do)";
  }

  private static String unsaid(UnderLens answer) {
    if (answer.unsaid().isEmpty()) {
      return "";
    }
    int listed = answer.maybe().first().size();
    String of = listed < answer.maybe().number() ? "of the first " + listed + ": " : "";
    return answer.unsaid().entrySet().stream().map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", ", " (" + of, ")"));
  }

  private static void more(Count.Listed listed, PrintWriter out) {
    long more = listed.number() - listed.first().size();
    if (more > 0) {
      out.println("    … and " + more + " more; --show shows them.");
    }
  }

  private static void incident(Behind each, UnderLens answer, Sentences sentences, PrintWriter out) {
    out.println("    " + new IncidentLines(answer.lens()).line(each.incident()));
    if (!each.why().isEmpty()) {
      out.println(Paragraph.of("      ", String.join("; ", each.why())));
    }
    sentences.print("      ", each.quotes(), out);
  }

  private static void set(NumberedSet set, UnderLens answer, Sentences sentences, PrintWriter out) {
    out.println("    " + IncidentWords.amount(set.stated()) + " stated, " + set.told().size() + " told one by one, at least "
        + set.untold() + " untold");
    incident(set.set(), answer, sentences, out);
  }
}
