package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Band;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Table;
import org.casus.measure.hawkes.Thinning;
import org.casus.measure.hawkes.Bounds;
import org.casus.measure.hawkes.ExpHawkesFit;

/** How well a fit explains the gaps between events. */
final class SelfPlots {
  private static final int BOOTSTRAPS = 99;
  private static final int MANY = 300;
  private static final double MOST_EXCITED = 0.95;

  private SelfPlots() {}

  /** Rescaled gaps against an exponential, with a band of refitted simulations; left out for long series and for fits that explode. */
  static void add(Draft draft, Material material, double[] times, ExpHawkesFit fit) {
    if (times.length > MANY || fit.process().n() > MOST_EXCITED) {
      return; // a process with n near 1 cannot be simulated: it never ends
    }
    Window window = material.window();
    double[] gaps = sorted(fit.process(), times, window);
    double[][] drawn = material.draws("quantiles").rows(BOOTSTRAPS, random -> simulated(fit.process(), window, gaps.length, random));
    double[] expected = new double[gaps.length];
    double[] low = new double[gaps.length];
    double[] high = new double[gaps.length];
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < gaps.length; i++) {
      int at = i;
      double[] column = Arrays.stream(drawn).mapToDouble(row -> row[at]).sorted().toArray();
      expected[i] = -Math.log(1 - (i + 0.5) / gaps.length);
      low[i] = column[(int) (0.025 * BOOTSTRAPS)];
      high[i] = column[(int) (0.975 * BOOTSTRAPS)];
      rows.add(List.of(InFigures.number(expected[i]), InFigures.number(gaps[i]), InFigures.number(low[i]) + " to " + InFigures.number(high[i])));
    }
    double most = expected[gaps.length - 1];
    draft.plot(new Plot(Curves.id(draft, "quantiles"), "Gaps between events, rescaled by the fit",
        "Points near the line: the fit explains the gaps. The band holds 95 % of series simulated from the fit and fitted again; staying in it is no evidence that attacks bring attacks.",
        Axis.linear("expected of an exponential"), Axis.linear("rescaled gap").downTo(0),
        List.of(new Band("simulated from the fit", expected, low, high), new Line("equal", new double[] {0, most}, new double[] {0, most}, Line.Stroke.DASHED),
            new Points("gaps", expected, gaps, Points.Shape.DISC)), new Table(List.of("Expected", "Seen", "95% of simulations"), rows)));
  }

  /** Quantiles of the rescaled gaps of a series simulated from a process and fitted again, as many as are wanted. */
  private static double[] simulated(ExpHawkes process, Window window, int number, java.util.SplittableRandom random) {
    double[] times = Thinning.times(process, window.from(), window.to(), random);
    if (times.length < 3) {
      return new double[number];
    }
    double[] gaps = sorted(ExpHawkesFit.of(times, window.from(), window.to(), Bounds.DAYS).process(), times, window);
    double[] quantiles = new double[number];
    Arrays.setAll(quantiles, i -> gaps[(int) ((i + 0.5) / number * gaps.length)]);
    return quantiles;
  }

  private static double[] sorted(ExpHawkes process, double[] times, Window window) {
    double[] gaps = process.rescaled(times, window.from(), window.to());
    Arrays.sort(gaps);
    return gaps;
  }
}
