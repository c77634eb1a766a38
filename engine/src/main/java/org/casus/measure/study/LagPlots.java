package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Band;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;

/** Events day by day around moments. */
final class LagPlots {

  private LagPlots() {}

  /** The mean number of events at each lag, with a band of shifts. */
  static void add(Draft draft, double[] events, double[] moments, Window window, int most) {
    DayClock clock = new DayClock(events, window);
    double[] inner = Arrays.stream(moments).filter(day -> day - most >= window.from() && day + most < window.to()).toArray();
    if (inner.length == 0) {
      return;
    }
    double[] lag = new double[2 * most + 1];
    double[][] lines = new double[3][lag.length];
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lag.length; i++) {
      int day = i - most;
      double[] shifted = Arrays.stream(clock.shifted(inner, day, day)).map(count -> count / inner.length).toArray();
      lag[i] = day;
      lines[0][i] = shifted[0];
      lines[1][i] = DayClock.quantile(shifted, 0.025);
      lines[2][i] = DayClock.quantile(shifted, 0.975);
      rows.add(List.of(String.valueOf(day), InFigures.number(lines[0][i]), InFigures.number(lines[1][i]) + " to " + InFigures.number(lines[2][i])));
    }
    List<Layer> layers = List.of(new Band("95% of shifts", lag, lines[1], lines[2]), new Line("events", lag, lines[0], Line.Stroke.STEP),
        new Mark(0, "the day itself", Mark.Occasion.STRIKE));
    draft.plot(new Plot(Curves.id(draft, "lags"), "Events around the days asked about", "Mean number of events on each day before (left) and after (right). The band holds 95 % of"
        + " what the same days shifted around the window give, lag by lag; of so many days a few leave it by chance. On the day itself the order is not known.",
        Axis.linear("days before (left) and after (right)"), Axis.linear("events a day").downTo(0), layers, new Table(List.of("Lag in days", "Events a day", "95% of shifts"), rows)));
  }
}
