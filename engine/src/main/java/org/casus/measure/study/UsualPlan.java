package org.casus.measure.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/**
 * The plan of somebody who declares none: every analysis of one series, set against a second one where there is one.
 *
 * @param attacks the series asked about
 * @param strikes the other side's, or null
 * @param days the other side's as single days, or empty
 * @param anchors dates that might matter, or empty
 * @param start from when a campaign is counted, or null
 * @param lens how surely events must be known
 * @param seed of all random draws
 */
public record UsualPlan(Selection attacks, @Nullable Selection strikes, List<LocalDate> days, List<Anchor> anchors, @Nullable LocalDate start,
    Lens lens, long seed) {
  static final String ATTACKS = "attacks";
  static final String STRIKES = "strikes";

  /** Copies the lists. */
  public UsualPlan {
    days = List.copyOf(days);
    anchors = List.copyOf(anchors);
  }

  /** The plan over a window. */
  public Plan in(Window window) {
    Map<String, Selection> series = new LinkedHashMap<>();
    series.put(ATTACKS, attacks);
    if (strikes != null) {
      series.put(STRIKES, strikes);
    }
    List<Study> studies = new ArrayList<>();
    for (Analysis analysis : Analyses.all()) {
      boolean paired = analysis.paired();
      studies.add(new Study(analysis.name(), analysis.asks(), analysis.name(), ATTACKS, paired && strikes != null ? STRIKES : null, List.of(),
          paired ? days : List.of(), anchors, start, lens, window, seed, "the usual plan was run; nothing was declared beforehand."));
    }
    return new Plan(null, series, studies);
  }
}
