package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Band;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Level;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Shade;
import org.casus.measure.plot.Table;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.Rates;

/** Drawings of one series over time. Stateless. */
final class Curves {
  private static final double Z95 = 1.96;
  private static final int MOST_BINS = 48;

  private Curves() {}

  /** The id of a plot of a study, fit for a link. */
  static String id(Draft draft, String what) {
    return (draft.study().id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + what).replaceAll("^[^a-z]+", "s-");
  }

  /** The cumulative count against what a constant rate would give, with marks. */
  static Plot cumulative(Draft draft, double[] times, Window window, List<Mark> marks) {
    double[] x = new double[times.length + 2];
    double[] y = new double[times.length + 2];
    x[0] = window.from();
    for (int i = 0; i < times.length; i++) {
      x[i + 1] = times[i];
      y[i + 1] = i + 1.0;
    }
    x[x.length - 1] = window.to();
    y[y.length - 1] = times.length;
    List<Layer> layers = new ArrayList<>(gaps(window));
    layers.add(envelope(times.length, window));
    layers.add(new Line("events so far", x, y, Line.Stroke.STEP));
    layers.addAll(marks);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < times.length; i++) {
      rows.add(List.of(String.valueOf(i + 1), InFigures.day(times[i])));
    }
    return new Plot(id(draft, "cumulative"), "Events so far", "The line steps up at each event. The band holds 95 % of the counts, day by day, that so many events at a constant rate would give.",
        Axis.date("day"), Axis.linear("events").downTo(0), layers, new Table(List.of("Event", "Day"), rows));
  }

  /** Given the number of events, the count at a share u of the window is binomial. */
  private static Band envelope(int events, Window window) {
    int steps = 60;
    double[] x = new double[steps + 1];
    double[] low = new double[steps + 1];
    double[] high = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      double share = i / (double) steps;
      double wide = Z95 * Math.sqrt(events * share * (1 - share));
      x[i] = window.from() + share * window.days();
      low[i] = Math.max(0, events * share - wide);
      high[i] = Math.min(events, events * share + wide);
    }
    return new Band("constant rate", x, low, high);
  }

  /** The rate in bins of 30 days, or of several times that where the window is long, with its exact interval. */
  static Plot rate(Draft draft, double[] times, Window window) {
    double width = Calendar.BIN * Math.max(1, Math.ceil(window.days() / Calendar.BIN / MOST_BINS));
    double[] starts = Calendar.starts(window, width);
    boolean stump = starts.length > 1 && window.to() - starts[starts.length - 1] < width / 2;
    int[] counts = Arrays.copyOf(Calendar.counts(times, window, width), starts.length - (stump ? 1 : 0));
    double[][] bars = new double[4][counts.length];
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      double length = Math.min(width, window.to() - starts[i]);
      Interval interval = Rates.of(counts[i], length / Calendar.BIN, 0.95).interval();
      bars[0][i] = starts[i] + length / 2;
      bars[1][i] = counts[i] * Calendar.BIN / length;
      bars[2][i] = interval.low();
      bars[3][i] = interval.high();
      rows.add(List.of(InFigures.day(starts[i]), InFigures.number(length), String.valueOf(counts[i]), InFigures.number(interval.low()) + " to " + InFigures.number(interval.high())));
    }
    List<Layer> layers = new ArrayList<>(gaps(window));
    layers.add(new Bars("events in 30 days", bars[0], bars[1], bars[2], bars[3]));
    layers.add(new Level(times.length * Calendar.BIN / window.days(), "mean of the window"));
    String bins = width > Calendar.BIN ? "Each bar is the mean of " + InFigures.number(width) + " days. " : "";
    return new Plot(id(draft, "rate"), "Events in 30 days", bins + "Whiskers are exact intervals of 95 % for each bar (Garwood); a last bar of less than half its days is left out, a longer one scaled up.",
        Axis.date("day"), Axis.linear("events in 30 days").downTo(0), layers, new Table(List.of("From", "Days", "Events", "95% CI in 30 days"), rows));
  }

  /** Stretches without reporting. */
  static List<Shade> gaps(Window window) {
    return window.gaps().stream().map(gap -> new Shade(gap.low(), gap.high(), "no reporting")).toList();
  }

  /** Marks at days. */
  static List<Mark> marks(double[] days, Mark.Occasion occasion, String what, int most) {
    return Arrays.stream(days).distinct().limit(most).mapToObj(day -> new Mark(day, what + " " + InFigures.day(day), occasion)).toList();
  }
}
