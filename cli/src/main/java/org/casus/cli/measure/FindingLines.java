package org.casus.cli.measure;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.cli.casefile.Paragraph;
import org.casus.measure.study.Check;
import org.casus.measure.study.Estimate;
import org.casus.measure.study.Finding;
import org.casus.measure.study.InFigures;
import org.casus.measure.study.P;
import org.casus.measure.study.Power;
import org.casus.measure.study.UnderLens;
import org.jspecify.annotations.Nullable;

/** Findings on a terminal. */
final class FindingLines {
  private static final int SHOWN = 5;

  private final PrintWriter out;
  private final Function<String, String> label;

  FindingLines(PrintWriter out, Function<String, String> label) {
    this.out = out;
    this.label = label;
  }

  /** Everything about a finding; q is null where nothing was adjusted. */
  void print(Finding finding, @Nullable Double q) {
    out.println(Paragraph.clean(finding.study().id()) + " - " + Paragraph.clean(finding.study().question()));
    line(finding.sentence());
    line("Verdict: " + finding.verdict().label() + ". Confidence: " + finding.confidence().label() + stability(finding) + ". Lens " + finding.lens().label()
        + ", " + finding.study().window().words() + ".");
    finding.estimates().forEach(estimate -> line(words(estimate)));
    finding.ps().forEach(p -> line(words(p) + (q != null && p == finding.p() ? "; q = " + InFigures.number(q) : "")));
    for (Power power : finding.powers()) {
      line("Power for " + power.effect() + ": " + InFigures.percent(power.value()) + " (" + power.how() + ").");
    }
    for (Check check : finding.checks()) {
      line((check.passed() ? "Holds: " : "Does not hold: ") + check.name() + " - " + check.said() + ".");
    }
    finding.caveats().forEach(this::line);
    lenses(finding.lenses());
    behind(finding.behind());
    out.println();
  }

  private void line(String words) {
    out.println(Paragraph.of("  ", words));
  }

  private static String stability(Finding finding) {
    return finding.stability() == null ? "" : "; the verdict is the same in " + finding.stability().same() + " of " + finding.stability().of() + " samples of what is uncertain";
  }

  private static String words(Estimate estimate) {
    return InFigures.capital(estimate.name()) + ": " + InFigures.figure(estimate) + " - " + estimate.how() + ".";
  }

  private static String words(P p) {
    return (p.kind() == P.Kind.ROBUST ? "Robust " : "Naive ") + InFigures.p(p.value()) + " - " + p.how();
  }

  private void lenses(List<UnderLens> lenses) {
    if (!lenses.isEmpty()) {
      line("Under each lens: " + lenses.stream().map(each -> each.lens().label() + " " + InFigures.count(each.events(), "event", "events") + ", "
          + (each.estimate() == null ? "" : InFigures.figure(each.estimate()) + ", ") + each.verdict().label()).collect(Collectors.joining("; ")) + ".");
    }
  }

  private void behind(List<String> ids) {
    if (ids.isEmpty()) {
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
