package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.casus.measure.series.BeforeAfter;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.Rates;

/** What lies on the two sides of a strike, as a table and as bars. Stateless. */
final class Sides {

  private Sides() {}

  /** Both sides of each strike for each length. */
  static void table(Draft draft, double[] attacks, double[] strikes, Window window, double[] lengths) {
    List<List<String>> rows = new ArrayList<>();
    for (double strike : strikes) {
      for (double length : lengths) {
        if (strike - length < window.from() || strike + length >= window.to()) {
          continue;
        }
        BeforeAfter plain = BeforeAfter.of(attacks, window.from(), window.to(), strike, length, 0);
        Rates.Ratio ratio = plain.ratio(0.95);
        rows.add(List.of(InFigures.day(strike), InFigures.number(length), String.valueOf(plain.before()), String.valueOf(plain.after()),
            InFigures.number(ratio.estimate()) + InFigures.interval(ratio.interval())));
      }
    }
    draft.table(new Table(List.of("Strike", "Days on each side", "Before", "After", "Ratio of rates"), rows));
  }

  /** The rate before, with and without the days of the trigger, and after. */
  static void plot(Draft draft, BeforeAfter plain, BeforeAfter cut, double window) {
    BeforeAfter[] sides = {plain, cut};
    double[] before = Arrays.stream(sides).mapToDouble(each -> each.before() * Calendar.BIN / each.beforeTime()).toArray();
    double after = plain.after() * Calendar.BIN / plain.afterTime();
    Interval[] around = {interval(plain.before(), plain.beforeTime()), interval(cut.before(), cut.beforeTime()), interval(plain.after(), plain.afterTime())};
    List<String> names = List.of("before", "before, last 14 days left out", "after");
    double[] heights = {before[0], before[1], after};
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      rows.add(List.of(names.get(i), InFigures.number(heights[i]), InFigures.number(around[i].low()) + " to " + InFigures.number(around[i].high())));
    }
    draft.plot(new Plot(Curves.id(draft, "sides"), "Attacks in 30 days before and after the strike", "Stretches of " + InFigures.number(window) + " days; whiskers are exact intervals of 95 %.",
        Axis.categories("stretch", names), Axis.linear("attacks in 30 days").downTo(0),
        List.of(new Bars("attacks", new double[] {0, 1, 2}, heights, Arrays.stream(around).mapToDouble(Interval::low).toArray(), Arrays.stream(around).mapToDouble(Interval::high).toArray())),
        new Table(List.of("Stretch", "Attacks in 30 days", "95% CI"), rows)));
  }

  private static Interval interval(int events, double days) {
    return Rates.of(events, days / Calendar.BIN, 0.95).interval();
  }
}
