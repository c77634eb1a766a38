package org.casus.narrate;

import java.util.List;
import java.util.Objects;
import org.casus.assertion.DateInterval;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.Measure;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;

/** Numbers that the reports give for sets of events, beside what the case itemises for the same time and country. */
final class FigureSection {
  private FigureSection() {}

  static List<Block> blocks(Counts counts) {
    List<FigureAssertion> figures = counts.index().figures().toList();
    if (figures.isEmpty()) {
      return List.of(new Block.Remark("The reports give no numbers for sets of events."));
    }
    AttributionWords words = new AttributionWords(counts.index());
    return List.of(
        new Block.Table("Figures as stated, and what is itemised here",
            List.of("What is counted", "Number", "When", "Who says so", "Itemised here"),
            figures.stream().map(each -> row(counts, words, each)).toList(), "figures"),
        new Block.Remark("“Itemised here” counts the incidents of the inclusive lens whose dates lie within the figure’s,"
            + " in the same country. It is a comparison, not a check: a figure may count other things by other rules."));
  }

  private static List<Cell> row(Counts counts, AttributionWords words, FigureAssertion figure) {
    List<Citation> cited = counts.index().cite(figure);
    String number = words.hedged(figure, Prose.amount(figure.amount()) + unit(figure.measures()));
    return List.of(
        new Cell.Said(List.of(new Statement(of(figure), cited)), ""),
        Cell.of(Prose.capital(number), cited),
        figure.date().known() ? Cell.of(Prose.iso(figure.date()), cited) : new Cell.Blank(),
        Cell.of(Prose.capital(words.speaker(figure, figure.voice())), cited),
        itemised(counts, figure));
  }

  private static String of(FigureAssertion figure) {
    return Prose.shorten(figure.of().isBlank() ? figure.evidence().get(0).quote() : figure.of(), 160);
  }

  private static String unit(Measure measure) {
    return switch (measure) {
      case MONEY_USD -> " US dollars";
      case KILLED -> " killed";
      case INJURED -> " injured";
      case EVENTS, MUNITIONS, FORCES, SITES -> "";
    };
  }

  private static Cell itemised(Counts counts, FigureAssertion figure) {
    boolean comparable = switch (figure.measures()) {
      case EVENTS, KILLED, INJURED -> figure.date().known();
      case MUNITIONS, MONEY_USD, FORCES, SITES -> false;
    };
    List<AttributedIncident> within = comparable
        ? counts.incidents().stream().filter(each -> within(each, figure)).toList() : List.of();
    if (within.isEmpty()) {
      return comparable ? new Cell.Label("none") : new Cell.Blank();
    }
    return Cell.of(measured(within, figure.measures()), counts.citeOnce(within));
  }

  private static String measured(List<AttributedIncident> incidents, Measure measure) {
    String on = Prose.count(incidents.size(), "incident", "incidents");
    if (measure == Measure.EVENTS) {
      return on;
    }
    long sum = incidents.stream().map(AttributedIncident::settled)
        .mapToLong(event -> Tolls.least(measure == Measure.KILLED ? event.killed() : event.injured())).sum();
    return "at least " + Prose.number(sum) + " in " + on;
  }

  private static boolean within(AttributedIncident incident, FigureAssertion figure) {
    DateInterval date = incident.settled().date();
    return date.known() && date.intersect(figure.date()).equals(date) && sameCountry(incident, figure);
  }

  private static boolean sameCountry(AttributedIncident incident, FigureAssertion figure) {
    List<String> countries =
        figure.place().stream().map(PlaceRef::country).filter(Objects::nonNull).toList();
    return countries.isEmpty() || incident.settled().places().stream().flatMap(List::stream)
        .map(PlaceRef::country).filter(Objects::nonNull).anyMatch(countries::contains);
  }
}
