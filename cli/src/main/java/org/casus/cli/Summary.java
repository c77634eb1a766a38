package org.casus.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.assertion.Issue;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.incident.Tally;
import org.casus.narrate.CaseFile;

/** What a run says of its result, line by line. */
final class Summary {

  private final PrintWriter out;

  Summary(PrintWriter out) {
    this.out = out;
  }

  /** Counts what was read, the incidents under each lens, and the issues by kind. */
  void print(CaseFile caseFile) {
    List<Reading> readings = caseFile.readings();
    row("events", total(readings, Reading::events));
    row("attributions", total(readings, Reading::attributions));
    row("relations", total(readings, Reading::relations));
    row("figures", total(readings, Reading::figures));
    row("judgments", total(readings, Reading::judgments));
    row("sources", total(readings, Reading::sources));
    row("incidents", caseFile.incidents().size());
    lenses(caseFile);
    issues(caseFile.issues());
  }

  private void lenses(CaseFile caseFile) {
    var incidents = AttributedIncident.join(caseFile.incidents(),
        caseFile.readings().stream().flatMap(reading -> reading.attributions().stream()));
    for (Lens lens : Lens.values()) {
      Tally tally = Tally.of(lens, incidents);
      out.printf(Locale.ROOT, "    %-12s %,7d attacks told one by one, %s only numbered%n",
          lens.label(), tally.itemised().size(), Wording.count(tally.sets().size(), "set"));
    }
  }

  private void issues(List<Issue> issues) {
    row("issues", issues.size());
    Map<String, Long> kinds =
        issues.stream().collect(Collectors.groupingBy(Issue::code, TreeMap::new, Collectors.counting()));
    kinds.forEach((code, count) -> out.printf(Locale.ROOT, "    %-28s %,7d%n", code, count));
  }

  private void row(String what, long count) {
    out.printf(Locale.ROOT, "  %-14s %,7d%n", what, count);
  }

  private static long total(List<Reading> readings, Function<Reading, Collection<?>> part) {
    return readings.stream().mapToLong(reading -> part.apply(reading).size()).sum();
  }
}
