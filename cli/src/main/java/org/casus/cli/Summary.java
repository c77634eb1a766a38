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
    lenses(AttributedIncident.join(caseFile.incidents(), readings.stream().flatMap(reading -> reading.attributions().stream())));
    issues(caseFile.issues());
  }

  /** How many of all incidents are counted at all, and how many of those under each lens. */
  private void lenses(List<AttributedIncident> incidents) {
    long counted = incidents.stream().filter(AttributedIncident::counted).count();
    out.printf(Locale.ROOT, "    attacks or coercion said to have happened: %,d%n", counted);
    out.printf(Locale.ROOT, "    talks, threats, accusations, plans and the like: %,d, which no lens counts%n", incidents.size() - counted);
    for (Lens lens : Lens.values()) {
      Tally tally = Tally.of(lens, incidents);
      out.printf(Locale.ROOT, "    %-12s %,7d told one by one, and %s that reports only number%n",
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
