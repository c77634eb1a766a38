package org.casus.narrate.plot;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Band;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Level;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Numeral;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Table;

/** Plots that check or explain a model. All data are made up. */
final class ModelSamples {

  private ModelSamples() {}

  static List<Plot> plots() {
    return List.of(quantiles(), progress(), pit(), reliability(), power());
  }

  static Table pairs(String first, String second, double[] x, double[] y) {
    return new Table(List.of(first, second),
        IntStream.range(0, x.length).mapToObj(i -> List.of(Numeral.of(x[i]), Numeral.of(y[i]))).toList());
  }

  static Plot quantiles() {
    SplittableRandom random = new SplittableRandom(11);
    double[] x = IntStream.rangeClosed(1, 60).mapToDouble(i -> -Math.log1p(-(i - 0.5) / 60)).toArray();
    double[] y = Arrays.stream(x).map(each -> each * (0.8 + 0.06 * each) + 0.1 * random.nextDouble()).sorted().toArray();
    double[] low = Arrays.stream(x).map(each -> each * (0.82 - 0.06 * each)).toArray();
    double[] high = Arrays.stream(x).map(each -> 0.06 + each * (1.15 + 0.1 * each)).toArray();
    return new Plot("quantiles", "The model accounts for the gaps between attacks",
        "Rescaled gaps against what the model expects; the band is from 999 bootstrap draws of the fitted model.",
        Axis.linear("expected quantile").downTo(0), Axis.linear("observed quantile").downTo(0),
        List.of(new Band("95 % of bootstrap draws", x, low, high), new Line("perfect fit", new double[] {0, 4.8}, new double[] {0, 4.8}, Line.Stroke.DASHED),
            new Points("rescaled gap", x, y, Points.Shape.RING)), pairs("Expected", "Observed", x, y));
  }

  static Plot progress() {
    SplittableRandom random = new SplittableRandom(12);
    double[] x = IntStream.rangeClosed(1, 40).asDoubleStream().toArray();
    double[] y = Arrays.stream(x).map(n -> 120 * Math.pow(n, -0.64) * -Math.log(random.nextDouble() * 0.9 + 0.05)).toArray();
    double[] fit = Arrays.stream(x).map(n -> 120 * Math.pow(n, -0.64)).toArray();
    double[] low = Arrays.stream(fit).map(each -> each * 0.7).toArray();
    double[] high = Arrays.stream(fit).map(each -> each * 1.45).toArray();
    return new Plot("progress", "Intervals shortened: b = 0.64 (0.58–0.70)",
        "Days between one attack and the next, both axes by ratio.", Axis.log("number of the attack"), Axis.log("days to the next attack"),
        List.of(new Band("95 % band", x, low, high), new Line("power law", x, fit, Line.Stroke.SOLID),
            new Points("interval", x, y, Points.Shape.DISC)), pairs("Attack", "Days to the next", x, y));
  }

  static Plot pit() {
    double[] x = IntStream.range(0, 10).mapToDouble(i -> 0.05 + i / 10.0).toArray();
    double[] y = {7, 5, 6, 4, 5, 6, 3, 6, 7, 11};
    return new Plot("pit", "The forecasts were a little too low",
        "Where outcomes fell in their forecasts, 60 forecasts; a good forecaster's bars are level.",
        Axis.linear("share of the forecast below the outcome").downTo(0).upTo(1), Axis.linear("forecasts"),
        List.of(new Band("95 % for a good forecaster", new double[] {0, 1}, new double[] {2, 2}, new double[] {11, 11}),
            new Bars("outcomes", x, y), new Level(6, "level")), pairs("Middle of the bin", "Forecasts", x, y));
  }

  static Plot reliability() {
    double[] x = {0.04, 0.15, 0.27, 0.36, 0.45, 0.55, 0.66, 0.74, 0.86, 0.96};
    double[] ours = {0.02, 0.11, 0.3, 0.31, 0.5, 0.52, 0.7, 0.71, 0.9, 0.99};
    double[] other = {0.1, 0.22, 0.3, 0.42, 0.43, 0.5, 0.58, 0.63, 0.75, 0.84};
    return new Plot("reliability", "What was called 70 per cent came true about 70 per cent of the time",
        "140 forecasts in ten groups.", Axis.linear("probability given").downTo(0).upTo(1), Axis.linear("share that came true").downTo(0).upTo(1),
        List.of(new Line("perfectly calibrated", new double[] {0, 1}, new double[] {0, 1}, Line.Stroke.DASHED),
            new Line("Casus", x, ours, Line.Stroke.SOLID), new Points("Casus", x, ours, Points.Shape.DISC),
            new Line("base rate of the year before", x, other, Line.Stroke.SOLID),
            new Points("base rate of the year before", x, other, Points.Shape.SQUARE)), pairs("Given", "Came true", x, ours));
  }

  static Plot power() {
    double[] x = IntStream.rangeClosed(1, 40).mapToDouble(i -> i / 10.0).toArray();
    double[] thirty = Arrays.stream(x).map(r -> 0.05 + 0.95 * (1 - Math.exp(-Math.pow(Math.log(r), 2) * 0.35))).toArray();
    double[] ninety = Arrays.stream(x).map(r -> 0.05 + 0.95 * (1 - Math.exp(-Math.pow(Math.log(r), 2) * 1.1))).toArray();
    return new Plot("power", "Sixty days hold too few attacks to detect even a halving",
        "How often a change of the rate would be found at the 5 % level, given 8 attacks before the strike.",
        Axis.log("true rate after the strike, as a multiple of that before"), Axis.linear("power").downTo(0).upTo(1),
        List.of(new Line("30 days", x, thirty, Line.Stroke.SOLID), new Line("90 days", x, ninety, Line.Stroke.SOLID),
            new Level(0.8, "usual demand")), pairs("Ratio", "Power in 30 days", x, thirty));
  }
}
