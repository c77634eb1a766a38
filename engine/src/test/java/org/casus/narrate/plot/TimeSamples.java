package org.casus.narrate.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Band;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Level;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Numeral;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Shade;
import org.casus.measure.plot.Table;

/** Plots along time. All data are made up. */
final class TimeSamples {
  private static final double FIRST = Axis.day(LocalDate.of(2020, 2, 10));

  private TimeSamples() {}

  static List<Plot> plots() {
    return List.of(cumulative(), rate(), lags(), beforeAfter(), ladder(), forecast());
  }

  /** Days of events whose rate doubles half way. */
  private static double[] events(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] days = new double[count];
    double day = FIRST;
    for (int i = 0; i < count; i++) {
      day += -Math.log1p(-random.nextDouble()) * (i < count / 3 ? 24 : 9);
      days[i] = Math.floor(day);
    }
    return days;
  }

  static String day(double day) {
    return LocalDate.ofEpochDay((long) day).toString();
  }

  static Plot cumulative() {
    double[] days = events(1, 48);
    double[] counts = IntStream.rangeClosed(1, days.length).asDoubleStream().toArray();
    double end = days[days.length - 1];
    double[] x = IntStream.rangeClosed(0, 24).mapToDouble(i -> FIRST + (end - FIRST) * i / 24).toArray();
    double[] even = Arrays.stream(x).map(each -> 48 * (each - FIRST) / (end - FIRST)).toArray();
    double[] low = new double[x.length];
    double[] high = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double share = even[i] / 48;
      double half = 1.96 * Math.sqrt(48 * share * (1 - share));
      low[i] = Math.max(0, even[i] - half);
      high[i] = even[i] + half;
    }
    List<Layer> layers = List.of(new Band("95 % envelope of a constant rate", x, low, high),
        new Line("constant rate", x, even, Line.Stroke.DASHED), new Line("attacks reported", days, counts, Line.Stroke.STEP),
        new Mark(FIRST + 18, "strike on the depot", Mark.Occasion.STRIKE), new Mark(FIRST + 30, "talks announced", Mark.Occasion.ANCHOR),
        new Mark(days[15], "rate changes (estimate)", Mark.Occasion.CHANGE), new Mark(end - 40, "second strike", Mark.Occasion.STRIKE));
    return new Plot("cumulative", "Attacks come faster after the summer of 2020",
        "Reported attacks added up, inclusive lens, 48 attacks. Were the rate constant, the line would stay inside the envelope 19 times in 20.",
        Axis.date("date of the attack"), Axis.linear("attacks so far").downTo(0), layers,
        new Table(List.of("Date", "Attacks so far"), IntStream.range(0, days.length)
            .mapToObj(i -> List.of(day(days[i]), Integer.toString(i + 1))).toList()));
  }

  static Plot rate() {
    double[] days = events(1, 48);
    List<List<String>> rows = new ArrayList<>();
    double[] x = IntStream.range(0, 20).mapToDouble(i -> FIRST + 15 + 30 * i).toArray();
    double[] rate = new double[x.length];
    double[] low = new double[x.length];
    double[] high = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double middle = x[i];
      rate[i] = Arrays.stream(days).filter(each -> Math.abs(each - middle) < 15).count();
      low[i] = Math.max(0, rate[i] + 0.9 - 1.96 * Math.sqrt(rate[i] + 0.5));
      high[i] = rate[i] + 2.2 + 1.96 * Math.sqrt(rate[i] + 0.8);
      rows.add(List.of(day(x[i] - 15), Numeral.of(rate[i]), Numeral.of(low[i]), Numeral.of(high[i])));
    }
    return new Plot("rate", "The monthly rate rose once, and the gap of June hides what happened then",
        "Attacks in each 30 days with the exact 95 % interval of a Poisson count.", Axis.date("middle of the 30 days"),
        Axis.linear("attacks in 30 days").downTo(0),
        List.of(new Shade(FIRST + 112, FIRST + 141, "no reports"), new Shade(FIRST + 420, FIRST + 445, "no reports"),
            new Band("95 % interval", x, low, high), new Line("attacks", x, rate, Line.Stroke.SOLID),
            new Level(2.4, "mean of the whole period")),
        new Table(List.of("30 days from", "Attacks", "From", "To"), rows));
  }

  static Plot lags() {
    SplittableRandom random = new SplittableRandom(3);
    double[] x = IntStream.rangeClosed(-30, 30).asDoubleStream().toArray();
    double[] counts = Arrays.stream(x).map(lag -> Math.floor(random.nextDouble() * 4 + (lag > 0 && lag < 9 ? 3.4 : 0))).toArray();
    double[] low = Arrays.stream(x).map(lag -> 0.2).toArray();
    double[] high = Arrays.stream(x).map(lag -> 4.6 + 0.4 * Math.sin(lag / 5)).toArray();
    return new Plot("lags", "Attacks cluster in the nine days after a strike",
        "Attacks by days before (−) and after strikes, summed over 24 strikes; the band holds 95 % of 9\u202F999 circular shifts.",
        Axis.linear("days after the strike"), Axis.linear("attacks"),
        List.of(new Band("95 % of shifts", x, low, high), new Bars("attacks", x, counts), new Mark(0, "day of the strike", Mark.Occasion.STRIKE)),
        new Table(List.of("Lag in days", "Attacks"), IntStream.range(0, x.length)
            .mapToObj(i -> List.of(Numeral.of(x[i]), Numeral.of(counts[i]))).toList()));
  }

  static Plot beforeAfter() {
    double[] at = {0, 1, 2};
    return new Plot("before-after", "The rate after the strike is not clearly below that before it",
        "Attacks a month in the days before and after, with exact 95 % intervals.",
        Axis.categories("window", List.of("30 days", "60 days", "90 days without the 14 before the strike")), Axis.linear("attacks a month"),
        List.of(new Bars("before", at, new double[] {6, 5.5, 4.3}, new double[] {2.2, 2.8, 2.5}, new double[] {13.1, 9.6, 7}),
            new Bars("after", at, new double[] {3, 4, 3.7}, new double[] {0.6, 1.7, 2}, new double[] {8.8, 7.9, 6.2}),
            new Level(3.1, "baseline: year before"), new Level(4.4, "baseline: same months of other years")),
        new Table(List.of("Window", "Before", "After", "Rate ratio"), List.of(List.of("30 days", "6", "3", "0.5 (0.1–2.3)"),
            List.of("60 days", "5.5", "4", "0.73 (0.3–1.8)"), List.of("90 days", "4.3", "3.7", "0.85 (0.4–1.8)"))));
  }

  static Plot ladder() {
    SplittableRandom random = new SplittableRandom(5);
    double[] days = events(5, 40);
    double[] steps = new double[days.length];
    double most = 0;
    double[] path = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      steps[i] = Math.min(6, random.nextInt(4) + i / 14);
      most = Math.max(most, steps[i]);
      path[i] = most;
    }
    List<String> rungs = List.of("threat", "harassment without weapons", "attack, nobody hurt", "attack with wounded", "attack with deaths",
        "attack with more than ten deaths, or on a capital", "open war");
    return new Plot("ladder", "Each rung was reached only once the one below had become common",
        "Severity of each incident, and the highest so far.", Axis.date("date of the incident"), Axis.categories("rung of the ladder", rungs),
        List.of(new Line("highest so far", days, path, Line.Stroke.STEP), new Points("incident", days, steps, Points.Shape.DISC),
            new Mark(days[20], "red line announced", Mark.Occasion.ANCHOR)),
        new Table(List.of("Date", "Rung"), IntStream.range(0, days.length)
            .mapToObj(i -> List.of(day(days[i]), rungs.get((int) steps[i]))).toList()));
  }

  static Plot forecast() {
    double start = Axis.day(LocalDate.of(2021, 11, 1));
    double[] past = IntStream.range(0, 10).mapToDouble(i -> start - 90 + 10 * i).toArray();
    double[] seen = {0, 1, 1, 3, 4, 6, 6, 8, 9, 11};
    double[] x = IntStream.rangeClosed(0, 9).mapToDouble(i -> start + 10 * i).toArray();
    double[] middle = Arrays.stream(x).map(each -> 11 + (each - start) * 0.12).toArray();
    List<Layer> layers = new ArrayList<>();
    double[] widths = {0.24, 0.16, 0.07};
    String[] names = {"95 % of outcomes", "80 %", "50 %"};
    for (int i = 0; i < 3; i++) {
      double width = widths[i];
      double[] low = IntStream.range(0, x.length).mapToDouble(k -> Math.max(11, middle[k] - width * 4.2 * Math.sqrt(10.0 * k))).toArray();
      double[] high = IntStream.range(0, x.length).mapToDouble(k -> middle[k] + width * 5.4 * Math.sqrt(10.0 * k)).toArray();
      layers.add(new Band(names[i], x, low, high));
    }
    layers.add(new Line("attacks", past, seen, Line.Stroke.STEP));
    layers.add(new Line("median forecast", x, middle, Line.Stroke.DASHED));
    layers.add(new Mark(start, "forecast made", Mark.Occasion.START));
    return new Plot("forecast", "About ten further attacks are to be expected by February",
        "Attacks since August 2021 and a forecast for 90 days.", Axis.date("date"), Axis.linear("attacks so far").downTo(0), layers,
        new Table(List.of("Date", "Median"), IntStream.range(0, x.length).mapToObj(i -> List.of(day(x[i]), Numeral.of(middle[i]))).toList()));
  }
}
