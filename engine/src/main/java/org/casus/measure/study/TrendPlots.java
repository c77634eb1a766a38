package org.casus.measure.study;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Table;

/** The progress curve. */
final class TrendPlots {
  private static final double SHORTEST = 1 / 24.0;

  private TrendPlots() {}

  /** The nth gap against n, on scales of logarithms, with the gaps that the fitted process expects. */
  static void add(Draft draft, double[] since, double b) {
    List<Double> n = new ArrayList<>();
    List<Double> gaps = new ArrayList<>();
    List<Double> expected = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    double beta = 1 / (1 - Math.min(0.99, b));
    double scale = since[since.length - 1] / Math.pow(since.length, 1 / beta);
    for (int i = 1; i < since.length; i++) {
      double gap = Math.max(SHORTEST, since[i] - since[i - 1]);
      n.add((double) i);
      gaps.add(gap);
      expected.add(Math.max(SHORTEST / 10, scale * (Math.pow(i + 1.0, 1 / beta) - Math.pow(i, 1 / beta))));
      rows.add(List.of(String.valueOf(i), InFigures.number(gap)));
    }
    draft.plot(new Plot(Curves.id(draft, "progress"), "Gaps between events, in their order",
        "A line that falls: the gaps shorten. Gaps scatter widely even at a constant rate. Events of one day are spread over the day.",
        Axis.log("number of the gap"), Axis.log("gap in days"),
        List.of(new Points("gaps", n, gaps, Points.Shape.DISC), new Line("fitted power law", n, expected, Line.Stroke.SOLID)),
        new Table(List.of("Gap", "Days"), rows)));
  }
}
