package org.casus.server.measuring;

import java.util.List;
import java.util.Locale;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.casus.measure.study.Finding;
import org.casus.measure.study.InFigures;
import org.casus.measure.study.P;
import org.casus.measure.study.Refusal;
import org.casus.narrate.finding.FindingWords;
import org.casus.server.incidents.IncidentLine;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the words of its rules.
 *
 * @param sentence the answer
 * @param verdict the verdict in a word or two
 * @param kind the same for programs: described, established, consistent, not_established or refused
 * @param trust how much trust it deserves and why
 * @param numbers estimates, then tests, then powers, each with how it was made
 * @param checks what was looked at
 * @param lenses what it comes to under the three lenses
 * @param behind how many events it rests on
 * @param first the first of them
 */
public record Told(String study, String question, String analysis, String sentence, String verdict, String kind, String trust, String lens,
    String period, long seed, List<Number> numbers, List<Looked> checks, List<String> caveats, String lenses, @Nullable Refusal refusal,
    List<Table> tables, List<Drawn> plots, int behind, List<IncidentLine> first) {
  private static final int FIRST = 8;

  /** A number in words, what it is (estimate, robust, naive or power), and how it was made. */
  public record Number(String words, String kind, String how) {}

  /** Something that must hold. */
  public record Looked(String name, boolean holds, String said) {}

  /** A plot: its picture and its figures lie under its id. */
  public record Drawn(String id, String title, String caption, Table table) {}

  static Told of(Finding finding, Outcome outcome) {
    Double q = outcome.measured().q().get(finding.study().id());
    return new Told(finding.study().id(), finding.study().question(), finding.study().analysis(), finding.sentence(),
        InFigures.capital(finding.verdict().label()), finding.verdict().name().toLowerCase(Locale.ROOT),
        finding.refusal() == null ? FindingWords.trust(finding) : "", finding.lens().label(), finding.study().window().words(), finding.study().seed(),
        numbers(finding, q), finding.checks().stream().map(each -> new Looked(each.name(), each.passed(), each.said())).toList(), finding.caveats(),
        finding.refusal() == null ? FindingWords.lenses(finding) : "", finding.refusal(), finding.tables(),
        finding.plots().stream().map((Plot plot) -> new Drawn(plot.id(), plot.title(), plot.caption(), plot.table())).toList(),
        finding.behind().size(), outcome.behind(finding, 0, FIRST));
  }

  private static List<Number> numbers(Finding finding, @Nullable Double q) {
    List<Number> numbers = new java.util.ArrayList<>();
    finding.estimates().forEach(each -> numbers.add(new Number(FindingWords.estimate(each), "estimate", each.how())));
    for (P p : finding.ps()) {
      String adjusted = q != null && p == finding.p() ? "; " + InFigures.q(q) : "";
      numbers.add(new Number(FindingWords.p(p) + adjusted, p.kind().name().toLowerCase(Locale.ROOT), p.how()));
    }
    finding.powers().forEach(each -> numbers.add(new Number(FindingWords.power(each), "power", each.how())));
    return numbers;
  }
}
