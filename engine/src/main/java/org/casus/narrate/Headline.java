package org.casus.narrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casus.assertion.DateInterval;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;

/** The title of a brief and the line that says what was read. */
final class Headline {
  private static final int COUNTRIES = 4;

  private Headline() {}

  static String title(Counts counts) {
    List<String> countries = List.copyOf(Counts.ranked(counts.incidents(), Headline::countries).keySet());
    if (counts.incidents().isEmpty()) {
      return "No incidents found in the reports";
    }
    String where = countries.isEmpty() ? "" : " in " + (countries.size() > COUNTRIES
        ? String.join(", ", countries.subList(0, COUNTRIES - 1)) + " and elsewhere" : Prose.list(countries));
    return "Attacks and coercion" + where;
  }

  static List<String> countries(AttributedIncident incident) {
    return incident.settled().places().stream().filter(path -> !path.isEmpty()).map(path -> path.get(0).country())
        .filter(Objects::nonNull).map(Naming::country).distinct().toList();
  }

  static List<Brief.Fact> plan(Counts counts) {
    CaseFile caseFile = counts.index().caseFile();
    List<Brief.Fact> plan = new ArrayList<>();
    plan.add(new Brief.Fact("Reports read", Prose.number(caseFile.readings().size())));
    plan.add(new Brief.Fact("Incidents from", period(counts)));
    plan.add(new Brief.Fact("Itemised: strict / likely / inclusive", Stream.of(Lens.values())
        .map(lens -> Prose.number(counts.under(lens).itemised().size())).reduce((a, b) -> a + " / " + b).orElse("")));
    plan.add(new Brief.Fact("Issues while reading", Prose.number(caseFile.issues().size())));
    Marked marked = Marked.of(caseFile.readings());
    if (marked.strictest() != null) {
      plan.add(new Brief.Fact("Marking", marked.words()));
    }
    return plan;
  }

  private static String period(Counts counts) {
    DateInterval period = periodOf(counts.incidents());
    return period.known() ? Prose.iso(period).replace(" – ", " to ") : "no dates";
  }

  /** From the first known day of any of the incidents to the last. */
  static DateInterval periodOf(List<AttributedIncident> incidents) {
    List<LocalDate> days = incidents.stream().map(each -> each.settled().date())
        .flatMap(date -> Stream.of(date.from(), date.to())).filter(Objects::nonNull).sorted().toList();
    return days.isEmpty() ? DateInterval.UNKNOWN : new DateInterval(days.get(0), days.get(days.size() - 1));
  }
}
