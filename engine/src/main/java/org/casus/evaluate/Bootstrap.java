package org.casus.evaluate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * 95 % intervals by the percentile bootstrap over reports (Efron and Tibshirani 1993, chapter 13): reports, not records,
 * are drawn again with replacement, since what a report has in common goes wrong in common. The same evaluation gives
 * the same intervals.
 */
public final class Bootstrap {

  /** How often the reports are drawn. */
  public static final int DRAWS = 2000;

  private static final long SEED = 1993;
  private static final double TAIL = 0.025;

  private final List<List<ReportScore>> draws;

  /** Draws the reports of an evaluation. */
  public Bootstrap(Evaluation evaluation) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<ReportScore> reports = evaluation.reports();
    draws = Stream.generate(() -> random.ints(reports.size(), 0, Math.max(1, reports.size()))
        .mapToObj(reports::get).toList()).limit(reports.isEmpty() ? 0 : DRAWS).toList();
  }

  /** The interval of a figure of an aspect. */
  public Interval of(Aspect aspect, ToDoubleFunction<Tally> figure) {
    return of(reports -> figure.applyAsDouble(Evaluation.total(aspect, reports)));
  }

  /** The interval of a figure of the reports. */
  public Interval of(ToDoubleFunction<List<ReportScore>> figure) {
    double[] figures = draws.stream().mapToDouble(figure).sorted().toArray();
    return new Interval(percentile(figures, TAIL), percentile(figures, 1 - TAIL));
  }

  private static double percentile(double[] sorted, double share) {
    return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
  }
}
