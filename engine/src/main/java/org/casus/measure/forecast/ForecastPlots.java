package org.casus.measure.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casus.ledger.Forecast;
import org.casus.ledger.Resolution;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Band;
import org.casus.measure.plot.Bars;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Level;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Table;
import org.casus.measure.study.InFigures;
import org.casus.measure.tempo.Draws;

/** How good forecasts were, drawn once {@value Reliability#LEAST} are resolved; until then a table tells them one by one. Stateless. */
public final class ForecastPlots {
  private static final int BINS = 10;
  private static final long SEED = 1;

  private ForecastPlots() {}

  /** The drawings that there are enough resolved forecasts for. */
  public static List<Plot> of(List<Forecast> forecasts, List<Resolution> resolutions) {
    List<Plot> plots = new ArrayList<>();
    Reliability reliability = Scorecard.of(forecasts, resolutions).reliability();
    if (reliability != null) {
      plots.add(reliability(reliability));
    }
    Map<String, Forecast> byId = byId(forecasts);
    List<Predictive> predictives = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (Resolution resolution : resolutions) {
      Forecast forecast = byId.get(resolution.forecast());
      Predictive predictive = forecast == null || !resolution.resolved() ? null : OwnForecast.predictive(forecast);
      if (predictive != null && resolution.count() != null) {
        predictives.add(predictive);
        counts.add(resolution.count().intValue());
      }
    }
    if (counts.size() >= Reliability.LEAST) {
      plots.add(transforms(Scores.pit(predictives, counts.stream().mapToInt(Integer::intValue).toArray(), new Draws(SEED, 1).named("pit"))));
    }
    return plots;
  }

  /** Every forecast with what became of it. */
  public static Table table(List<Forecast> forecasts, List<Resolution> resolutions) {
    Map<String, Resolution> became = resolutions.stream().collect(Collectors.toMap(Resolution::forecast, Function.identity(), (one, same) -> one));
    List<List<String>> rows = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      Resolution resolution = became.get(forecast.id());
      Double probability = Scorecard.probability(forecast);
      rows.add(List.of(forecast.id(), forecast.by().name(), forecast.question(), forecast.term().words(), probability == null ? "" : InFigures.number(probability),
          resolution == null ? "" : resolution.outcome().name().toLowerCase(java.util.Locale.ROOT), resolution == null || resolution.count() == null ? "" : String.valueOf(resolution.count())));
    }
    return new Table(List.of("Forecast", "By", "Question", "Word", "Probability", "Outcome", "Count"), rows);
  }

  private static Map<String, Forecast> byId(List<Forecast> forecasts) {
    return forecasts.stream().collect(Collectors.toMap(Forecast::id, Function.identity(), (one, same) -> one));
  }

  private static Plot reliability(Reliability reliability) {
    List<Reliability.Row> rows = reliability.rows();
    List<Double> said = rows.stream().map(Reliability.Row::meanForecast).toList();
    List<Layer> layers = new ArrayList<>();
    if (rows.size() > 1) {
      layers.add(new Band("95% interval of the share", said, rows.stream().map(row -> row.interval().low()).toList(), rows.stream().map(row -> row.interval().high()).toList()));
    }
    layers.add(new Line("as often as said", new double[] {0, 1}, new double[] {0, 1}, Line.Stroke.DASHED));
    layers.add(new Points("forecasts by word", said, rows.stream().map(Reliability.Row::frequency).toList(), Points.Shape.DISC));
    return new Plot("reliability", "Whether what was forecast came true as often as said", reliability.forecasts() + " resolved forecasts, grouped by the words of ICD 203; intervals after Wilson.",
        Axis.linear("mean probability given").downTo(0).upTo(1), Axis.linear("share that came true").downTo(0).upTo(1), layers,
        new Table(List.of("Word", "Forecasts", "Came true", "Mean probability", "Share", "95% CI"), rows.stream().map(row -> List.of(row.band().words(), String.valueOf(row.forecasts()), String.valueOf(row.happened()),
            InFigures.number(row.meanForecast()), InFigures.number(row.frequency()), InFigures.number(row.interval().low()) + " to " + InFigures.number(row.interval().high()))).toList()));
  }

  private static Plot transforms(double[] transforms) {
    double[] middles = IntStream.range(0, BINS).mapToDouble(bin -> (bin + 0.5) / BINS).toArray();
    double[] counts = new double[BINS];
    for (double transform : transforms) {
      counts[Math.min(BINS - 1, (int) (transform * BINS))]++;
    }
    return new Plot("pit", "Where the counts that came lie in what was forecast", transforms.length + " forecasts of counts. Level bars: the forecasts are as wide as they should be. High at both ends: too narrow;"
        + " in the middle: too wide; on the right: too low. Counts are spread at random within their step (Czado, Gneiting and Held 2009).",
        Axis.linear("share of the forecast below the count").downTo(0).upTo(1), Axis.linear("forecasts").downTo(0),
        List.of(new Bars("forecasts", middles, counts), new Level(transforms.length / (double) BINS, "level")),
        new Table(List.of("Up to", "Forecasts"), IntStream.range(0, BINS).mapToObj(bin -> List.of(InFigures.number((bin + 1.0) / BINS), InFigures.number(counts[bin]))).toList()));
  }
}
