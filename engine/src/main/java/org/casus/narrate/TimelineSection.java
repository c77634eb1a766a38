package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casus.assertion.DateInterval;
import org.casus.incident.AttributedIncident;
import org.casus.incident.CountedSet;
import org.casus.incident.Lens;

/** When the incidents are said to have happened. */
final class TimelineSection {
  private static final int SETS = 6;

  private TimelineSection() {}

  static List<Block> blocks(Counts counts) {
    List<AttributedIncident> dated =
        counts.incidents().stream().filter(each -> each.settled().date().known()).toList();
    if (dated.isEmpty()) {
      return List.of(new Block.Remark("No incident has a date."));
    }
    List<AttributedIncident> sets = counts.under(Lens.INCLUSIVE).tellingSets().stream().map(CountedSet::set)
        .filter(each -> each.settled().date().known()).limit(SETS).toList();
    List<AttributedIncident> shown = new ArrayList<>(dated);
    shown.addAll(sets);
    DateInterval period = Objects.requireNonNull(Headline.periodOf(shown));
    TimelineChart chart = new TimelineChart(dated, sets, period);
    int undated = counts.incidents().size() - dated.size();
    String caption = Prose.count(dated.size(), "dated incident", "dated incidents") + " by " + chart.unit()
        + " and doer, inclusive lens" + (undated == 0 ? "." : "; " + undated + " without a date not shown.");
    return List.of(new Block.Drawing(chart.draw(), new Statement(caption, counts.citeOnce(shown)),
        "Pale bars: the exact day is not known. Bands below the axis: incidents whose dates reach over more than one "
            + chart.unit() + " (filled) and the largest sets that the reports only number (dashed); neither are in the bars."
            + (chart.hidden() == 0 ? "" : " Bands left out for want of room: " + chart.hidden() + ".")));
  }
}
