package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.EventStatus;
import org.casus.incident.AttributedIncident;
import org.casus.incident.CountedSet;
import org.casus.incident.Lens;
import org.casus.incident.Tally;

/** How many incidents there are, under each lens, with the rule of each. */
final class LensSection {
  private static final int SETS = 2;

  private LensSection() {}

  static List<Block> blocks(Counts counts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Remark(
        "Counted are attacks and other acts of coercion that are said to have happened. What a report tells one by one"
            + " is itemised; a number that it gives for a set of incidents stands apart and is never added."));
    if (counts.under(Lens.INCLUSIVE).itemised().isEmpty() && counts.under(Lens.INCLUSIVE).sets().isEmpty()) {
      blocks.add(new Block.Remark(why(counts)));
      return blocks;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Lens lens : Lens.values()) {
      rows.add(row(counts, counts.under(lens)));
    }
    blocks.add(new Block.Table("Incidents under the three lenses",
        List.of("Lens", "Itemised", "Sets that reports number", "What counts"), rows, "lenses"));
    Tally widest = counts.under(Lens.INCLUSIVE);
    int more = widest.sets().size() - Math.min(SETS, widest.tellingSets().size());
    if (more > 0) {
      blocks.add(new Block.Remark(Prose.count(more, "further set stands", "further sets stand")
          + " in the table of incidents; where a report says “several” or “a series of”, at least 2 is counted."));
    }
    return blocks;
  }

  private static String why(Counts counts) {
    List<AttributedIncident> all = counts.index().incidents();
    if (counts.index().caseFile().readings().isEmpty()) {
      return "There are no incidents, because no report could be read.";
    }
    if (all.isEmpty()) {
      return "There are no incidents, because no event of any kind was found in the reports.";
    }
    long unhappened = all.stream().filter(each -> each.settled().status() != EventStatus.HAPPENED).count();
    return "There are no incidents: of the " + Prose.count(all.size(), "event", "events") + " found, " + unhappened
        + " did not take place (planned, denied or hypothetical) and the rest are of other kinds, such as talks,"
        + " threats or deployments.";
  }

  private static List<Cell> row(Counts counts, Tally tally) {
    List<Statement> sets = tally.tellingSets().stream().limit(SETS).map(set -> said(counts, set)).toList();
    return List.of(
        new Cell.Label(Prose.capital(tally.lens().label())),
        tally.itemised().isEmpty()
            ? new Cell.Label("0")
            : new Cell.Said(List.of(new Statement(
                Prose.number(tally.itemised().size()), counts.citeOnce(tally.itemised()))), "num big"),
        Cell.of(sets),
        new Cell.Label(tally.lens().rule()));
  }

  private static Statement said(Counts counts, CountedSet set) {
    return new Statement(Prose.capital(TallyWords.set(new AttributionWords(counts.index()), set)) + ".", counts.index().cite(set.set().incident()));
  }
}
