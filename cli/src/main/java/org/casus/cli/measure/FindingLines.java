package org.casus.cli.measure;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.casus.cli.casefile.Paragraph;
import org.casus.measure.study.Finding;
import org.casus.measure.study.InFigures;
import org.casus.measure.study.Verdict;
import org.casus.narrate.finding.FindingWords;
import org.jspecify.annotations.Nullable;

/** Findings on a terminal; what holds for several is said once. Not thread-safe. */
final class FindingLines {
  private static final int SHOWN = 5;

  private final PrintWriter out;
  private final Function<String, String> label;
  private final Set<String> said = new HashSet<>();
  private final Set<List<String>> shown = new HashSet<>();

  FindingLines(PrintWriter out, Function<String, String> label) {
    this.out = out;
    this.label = label;
  }

  /** Everything about a finding; q is null where nothing was adjusted. */
  void print(Finding finding, @Nullable Double q) {
    out.println(Paragraph.clean(finding.study().id()) + " - " + Paragraph.clean(finding.study().question()));
    line(finding.sentence());
    line(FindingWords.verdict(finding) + (finding.verdict() == Verdict.REFUSED ? "" : " Lens " + finding.lens().label() + ", " + finding.study().window().words() + "."));
    finding.estimates().forEach(estimate -> line(FindingWords.estimate(estimate) + " - " + estimate.how() + "."));
    finding.ps().forEach(p -> line(FindingWords.p(p) + (q != null && p == finding.p() ? "; " + InFigures.q(q) : "") + " - " + p.how() + "."));
    finding.powers().forEach(power -> line(FindingWords.power(power) + " - " + power.how() + "."));
    finding.checks().forEach(check -> line(FindingWords.check(check) + " - " + check.said() + "."));
    finding.caveats().stream().filter(said::add).forEach(this::line);
    if (finding.verdict() != Verdict.REFUSED) {
      line(FindingWords.lenses(finding));
      behind(finding.behind());
    }
    out.println();
  }

  private void line(String words) {
    out.println(Paragraph.of("  ", words));
  }

  private void behind(List<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    if (!shown.add(ids)) {
      line("Rests on the same " + InFigures.count(ids.size(), "event", "events") + " as above.");
      return;
    }
    out.println("  Rests on " + InFigures.count(ids.size(), "event", "events") + ":");
    for (String id : ids.subList(0, Math.min(SHOWN, ids.size()))) {
      String words = label.apply(id);
      out.println(Paragraph.of("    ", words.isEmpty() ? id : words));
    }
    if (ids.size() > SHOWN) {
      out.println(String.format(Locale.ROOT, "    … and %d more; --out DIR writes them all.", ids.size() - SHOWN));
    }
  }
}
