package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.assertion.Issue;
import org.casus.cli.Wording;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.ledger.CaseView;
import org.casus.ledger.Ledger;
import org.casus.pipeline.Filing.Filed;

/** What adding says of its result. */
final class AddReport {
  private AddReport() {}

  /** Says what was added, what was wrong with it, and what the case has now. */
  static void say(Filed filed, Ledger ledger, Duration elapsed, String name, PrintWriter out) {
    out.println("Added " + Wording.count(filed.added(), "report") + " in " + Wording.time(elapsed)
        + (filed.known() > 0 ? "; " + Wording.count(filed.known(), "report") + " the case had already" : "")
        + (filed.reread() > 0 ? "; " + Wording.count(filed.reread(), "report") + " read anew" : "") + ".");
    Map<String, Long> kinds =
        filed.issues().stream().collect(Collectors.groupingBy(Issue::code, TreeMap::new, Collectors.counting()));
    kinds.forEach((code, count) -> out.printf(Locale.ROOT, "  %-28s %,7d%n", code, count));
    try (CaseView view = ledger.view()) {
      out.println("The case now has " + Wording.count(view.reports().size(), "report") + " and "
          + Wording.count(view.count(IncidentFilter.ALL, Fit.YES), "incident") + ". Next: casus " + name + " list");
    }
  }
}
