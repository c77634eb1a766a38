package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.casus.measure.tempo.Blocks;
import org.casus.measure.tempo.Draws;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.PowerLaw;
import org.casus.measure.tempo.ProgressCurve;

/** Whether the intervals between attacks shorten, by the power-law process that stands behind the progress curve. */
final class Trend implements Analysis {
  private static final int LEAST = 8;
  private static final double SHORTEST_GAP = 1 / 24.0;
  private static final double BLOCK = 28;

  /**
   * How often b = 0.5 is found by number of events, from simulations with attacks that are independent of each other (2,000
   * draws each, window of a year).
   */
  private static final NavigableMap<Integer, Double> POWERS = new TreeMap<>(Map.of(8, 0.34, 13, 0.57, 20, 0.82, 40, 0.99, 60, 1.0));

  private static final PowerCurve CURVE = new PowerCurve("a true b of 0.5", "events", LEAST, 60, events -> power((int) events));

  @Override
  public String name() {
    return "trend";
  }

  @Override
  public String asks() {
    return "Do the attacks come faster and faster?";
  }

  @Override
  public Finding find(Material material) {
    Series series = material.of();
    Draft draft = new Draft(material);
    double declared = material.study().start() == null ? Double.NaN : material.study().start().toEpochDay();
    double start = Double.isNaN(declared) ? material.window().from() : Math.max(declared, material.window().from());
    if (series.size() < LEAST) {
      CURVE.add(draft, series.size());
      return draft.refuse("A trend of intervals can't be told with " + InFigures.count(series.size(), "event", "events") + ".", "at least " + LEAST + " events.");
    }
    draft.check("start of the campaign", declared >= material.window().from(), Double.isNaN(declared)
        ? "none is declared, so the start of the window stands for it; a wrong start bends the curve"
        : "declared: " + material.study().start() + (declared < start ? ", before the window; the start of the window stands for it" : ""));
    List<PowerLaw> laws = new ArrayList<>();
    for (Series.Sample sample : series.samples()) {
      double[] since = since(sample.times(), start);
      if (since.length >= LEAST) {
        laws.add(PowerLaw.toEnd(since, material.window().to() - start, 0.95));
      }
    }
    if (laws.isEmpty()) {
      return draft.refuse("Fewer than " + LEAST + " events lie after the start of the campaign, " + Window.date(start) + ".", "an earlier start, or more events.");
    }
    Pooled b = Pooled.linear(laws.stream().mapToDouble(PowerLaw::b).toArray(), laws.stream().map(PowerLaw::interval).toList());
    draft.estimate("progress curve, b", "", b.value(), b.interval(), "power-law process observed to the end of the window, exact interval, pooled; above 0 the intervals shorten");
    compare(draft, since(series.samples().get(0).times(), start));
    draft.power("b = 0.5 (true)", power(series.size()), "table of the study behind this analysis, by simulation");
    boolean clear = !b.interval().contains(0);
    double p = shuffled(material, start);
    draft.p(P.Kind.ROBUST, p, "b against that of the same events with blocks of 28 days permuted, which keeps clusters, two-sided");
    draft.stable(clear, laws.stream().map(law -> !law.interval().contains(0)).toList());
    draft.caveat("The interval takes attacks as independent of each other; where they cluster it is too narrow, so the permuted blocks decide as well.");
    TrendPlots.add(draft, since(series.samples().get(0).times(), start), b.value());
    if (!clear) {
      CURVE.add(draft, series.size());
    }
    return draft.answer(clear ? P.clear(p) ? Verdict.ESTABLISHED : Verdict.CONSISTENT : Verdict.NOT_ESTABLISHED, sentence(b, clear, clear && !P.clear(p)));
  }

  /** The share of permutations of blocks in which b lies at least as far from 0; median over the partitions. */
  private static double shuffled(Material material, double start) {
    double end = material.window().to();
    List<Double> ps = new ArrayList<>();
    int number = 0;
    for (Series.Sample sample : material.of().partitions()) {
      double[] times = Arrays.stream(sample.times()).filter(time -> time > start).toArray();
      if (times.length >= LEAST && end - start > 2 * BLOCK) {
        Blocks blocks = new Blocks(times, start, end, BLOCK);
        double[] drawn = material.draws("blocks " + number++).values(material.effort().drawsEach(), random -> Math.abs(PowerLaw.b(blocks.permuted(random), start, end)));
        ps.add(Draws.upperP(Math.abs(PowerLaw.b(times, start, end)), drawn));
      }
    }
    return ps.isEmpty() ? 1 : Pooled.p(ps.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Between the numbers of events of the table it is interpolated. */
  private static double power(int events) {
    Map.Entry<Integer, Double> below = POWERS.floorEntry(Math.max(events, POWERS.firstKey()));
    Map.Entry<Integer, Double> above = POWERS.ceilingEntry(Math.min(events, POWERS.lastKey()));
    double share = above.getKey() > below.getKey() ? (events - below.getKey()) / (double) (above.getKey() - below.getKey()) : 0;
    return below.getValue() + share * (above.getValue() - below.getValue());
  }

  private static double[] since(double[] times, double start) {
    return Arrays.stream(times).map(time -> time - start).filter(time -> time > 0).toArray();
  }

  private static void compare(Draft draft, double[] since) {
    double[] gaps = new double[since.length - 1];
    Arrays.setAll(gaps, i -> Math.max(SHORTEST_GAP, since[i + 1] - since[i]));
    ProgressCurve curve = ProgressCurve.of(gaps);
    draft.estimate("progress curve by least squares, b", "", curve.b(), new Interval(curve.b() - 1.96 * curve.error(), curve.b() + 1.96 * curve.error()),
        "as Johnson and others (2011) publish it, for comparison only: too high in short series");
  }

  private static String sentence(Pooled b, boolean clear, boolean clustered) {
    String value = "b = " + InFigures.number(b.value()) + InFigures.interval(b.interval());
    if (!clear) {
      return "No trend is established: " + value + " holds 0, no change of the intervals.";
    }
    String way = b.value() > 0 ? "shortened" : "lengthened";
    return clustered ? "The record is consistent with intervals that " + way + " (" + value + "), but the attacks cluster, so the interval is too narrow to establish it."
        : "The intervals between events " + way + ": " + value + ".";
  }
}
