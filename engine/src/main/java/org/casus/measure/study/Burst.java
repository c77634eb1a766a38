package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.plot.Mark;
import org.casus.measure.tempo.MaxGap;
import org.casus.measure.tempo.ScanStatistic;
import org.jspecify.annotations.Nullable;

/** Whether the fullest days are fuller, and the longest lull longer, than chance makes them. */
final class Burst implements Analysis {
  private static final int LEAST = 8;

  @Override
  public String name() {
    return "burst";
  }

  @Override
  public String asks() {
    return "Is there a burst or a lull that chance does not explain?";
  }

  @Override
  public Finding find(Material material) {
    Series series = material.of();
    Draft draft = new Draft(material);
    if (series.size() < LEAST) {
      return draft.refuse("A burst can't be told from chance with " + InFigures.count(series.size(), "event", "events") + ".", "at least " + LEAST + " events.");
    }
    double[] lengths = lengths(material);
    if (lengths.length == 0) {
      return draft.refuse("No stretch that was asked for is shorter than the window of " + InFigures.number(material.window().days()) + " days.",
          "a longer window.");
    }
    List<ScanStatistic.Result> scans = new ArrayList<>();
    int number = 0;
    for (Series.Sample sample : series.partitions()) {
      scans.add(ScanStatistic.test(sample.times(), material.window().from(), material.window().to(), lengths, material.effort().drawsEach(),
          material.draws("scan " + number++)));
    }
    double p = Pooled.p(scans.stream().mapToDouble(ScanStatistic.Result::p).toArray());
    ScanStatistic.Fullest fullest = wholeDays(fullest(scans.get(0)), series.partitions().get(0).days());
    draft.estimate("most in " + InFigures.number(fullest.length()) + " days", "events", fullest.most(), null, "fullest stretch of whole days, first sample");
    draft.p(P.Kind.ROBUST, p, "scan statistic, smallest p over " + lengths.length + " lengths, by Monte Carlo; the null is that nothing clusters");
    draft.stable(P.clear(p), scans.stream().map(scan -> P.clear(scan.p())).toList());
    double lull = lull(draft, material, series);
    draft.plot(Curves.cumulative(draft, series.samples().get(0).times(), material.window(),
        Curves.marks(new double[] {fullest.start()}, Mark.Occasion.START, "fullest from", 1)));
    return draft.answer(P.clear(p) ? Verdict.ESTABLISHED : Verdict.NOT_ESTABLISHED, sentence(fullest, p, series, material.window(), lull));
  }

  private static double lull(Draft draft, Material material, Series series) {
    Window window = material.window();
    double[] ps = new double[series.partitions().size()];
    double[] gaps = new double[ps.length];
    for (int i = 0; i < ps.length; i++) {
      double[] times = series.partitions().get(i).times();
      gaps[i] = MaxGap.longest(times, window.from(), window.to());
      ps[i] = MaxGap.probabilityAbove(gaps[i], times.length, window.days());
    }
    double longest = Pooled.p(gaps);
    if (Arrays.stream(Calendar.counts(series.partitions().get(0).times(), window, 1)).allMatch(day -> day > 0)) {
      draft.caveat("No day is without an event, so nothing is said of lulls.");
      return 1;
    }
    draft.estimate("longest lull", "days", longest, null, "median over the samples; " + InFigures.p(Pooled.p(ps)) + " among uniform times (Fisher 1929), which clustering makes too small");
    return Pooled.p(ps);
  }

  private static double[] lengths(Material material) {
    return Arrays.stream(material.study().windowsOr(3, 7, 10, 14, 30)).filter(length -> length < material.window().days()).toArray();
  }

  private static String about(double p) {
    return (InFigures.percent(p).startsWith("under") ? "" : "about ") + InFigures.percent(p);
  }

  /** The same stretch counted in whole days, as a reader would: w days span w - 1 from the first to the last. */
  private static ScanStatistic.Fullest wholeDays(ScanStatistic.Fullest found, double[] days) {
    int[] most = ScanStatistic.fullest(days, Math.max(0, found.length() - 1));
    return new ScanStatistic.Fullest(found.length(), most[0], days[most[1]], found.p());
  }

  private static ScanStatistic.Fullest fullest(ScanStatistic.Result scan) {
    return scan.windows().stream().min(java.util.Comparator.comparingDouble(ScanStatistic.Fullest::p)).orElseThrow();
  }

  private static String sentence(ScanStatistic.Fullest fullest, double p, Series series, Window window, double lull) {
    String most = fullest.most() + " in " + InFigures.number(fullest.length()) + " days from " + Window.date(fullest.start());
    String rate = " if " + series.size() + " events fell anywhere in these " + InFigures.number(window.days()) + " days";
    String burst = "The fullest stretch, " + most + ", would arise by chance in " + about(p) + " of such periods" + rate;
    @Nullable String also = P.clear(lull) ? "; a lull as long as the longest in " + about(lull) : null;
    return burst + (also == null ? "" : also) + (P.clear(p) ? "." : P.clear(lull) ? "; the burst is one that chance explains." : ": that is no burst that chance does not explain.");
  }
}
