package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.plot.Mark;
import org.casus.measure.tempo.Ascending;
import org.casus.measure.tempo.Dispersion;
import org.casus.measure.tempo.Draws;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.Pelt;
import org.casus.measure.tempo.RunLengths;
import org.casus.measure.tempo.SingleChange;

/** Whether the rate changed at some time, tested so that clusters are not taken for a change. */
final class ChangePoint implements Analysis {
  private static final int LEAST = 20;
  private static final int FIRM = 40;
  private static final int FOR_SEVERAL = 60;
  private static final double SEGMENT = 30;
  private static final double BLOCK = 28;
  private static final int REMEMBERED = 730;

  /** Variance by mean of neighbouring days up to which run lengths are shown. */
  private static final double WIDEST = 2;
  private static final int SIMULATIONS = 100;
  private static final int SIMULATED_DRAWS = 39;

  @Override
  public String name() {
    return "change-point";
  }

  @Override
  public String asks() {
    return "Did the tempo change, and when?";
  }

  @Override
  public Finding find(Material material) {
    Series series = material.of();
    Window window = material.window();
    Draft draft = new Draft(material);
    if (series.size() < LEAST || window.days() < 4 * BLOCK) {
      return draft.refuse("A change can't be told from clustering with " + InFigures.count(series.size(), "event", "events") + " in "
          + InFigures.number(window.days()) + " days.", "at least " + LEAST + " events in " + InFigures.number(4 * BLOCK) + " days.");
    }
    List<SingleChange.Tested> tested = new ArrayList<>();
    int number = 0;
    for (Series.Sample sample : series.partitions()) {
      tested.add(SingleChange.test(sample.times(), window.from(), window.to(), SEGMENT, BLOCK, material.effort().drawsEach(), material.draws("change " + number++)));
    }
    double p = Pooled.p(tested.stream().mapToDouble(SingleChange.Tested::blockP).toArray());
    SingleChange.Found found = tested.get(0).found();
    describe(draft, tested, found);
    draft.p(P.Kind.ROBUST, p, "supremum of the likelihood ratio, blocks of 28 days permuted");
    double naive = Pooled.p(tested.stream().mapToDouble(SingleChange.Tested::uniformP).toArray());
    draft.p(P.Kind.NAIVE, naive, "the same under uniform times");
    draft.stable(P.clear(p), tested.stream().map(each -> P.clear(each.blockP())).toList());
    double power = power(material, series.size());
    draft.power("a doubling half-way, attacks otherwise independent", power, SIMULATIONS + " simulations of the same test; lower where attacks cluster");
    several(draft, series, window);
    recent(draft, series, window);
    draft.plot(Curves.cumulative(draft, series.samples().get(0).times(), window, Curves.marks(new double[] {found.at()}, Mark.Occasion.CHANGE, "likeliest change", 1)));
    return draft.answer(verdict(p, series.size()), sentence(p, naive, power, tested, found, series.size()));
  }

  /** How often the test with permuted blocks finds a rate that doubles half-way, with as many events in as many days. */
  private static double power(Material material, int events) {
    Window window = material.window();
    double middle = (window.from() + window.to()) / 2;
    double[] found = material.draws("power").values(SIMULATIONS, random -> {
      double[] times = new double[events];
      Arrays.setAll(times, i -> {
        double inHalf = random.nextDouble() * window.days() / 2;
        return random.nextDouble() < 1 / 3.0 ? window.from() + inHalf : middle + inHalf;
      });
      double[] sorted = Ascending.of(times, window.from(), window.to());
      return P.clear(SingleChange.blockP(sorted, window.from(), window.to(), SEGMENT, BLOCK, SIMULATED_DRAWS, new Draws(random.nextLong(), 1))) ? 1 : 0;
    });
    return Arrays.stream(found).average().orElse(0);
  }

  private static void describe(Draft draft, List<SingleChange.Tested> tested, SingleChange.Found found) {
    double[] ratios = tested.stream().mapToDouble(each -> each.found().rateAfter() / each.found().rateBefore()).toArray();
    draft.estimate("rate after by rate before the likeliest change", "", Pooled.p(ratios), null, "median over the samples; chosen as the largest, so too far from 1");
    draft.estimate("day of the likeliest change", InFigures.DAYS, found.at(), likely(tested), "95% (Hansen 2000), widened by the spread of counts of 28 days on both sides, hull over the samples");
  }

  private static Interval likely(List<SingleChange.Tested> tested) {
    return new Interval(tested.stream().mapToDouble(each -> each.lies().low()).min().orElseThrow(),
        tested.stream().mapToDouble(each -> each.lies().high()).max().orElseThrow());
  }

  /** Several changes, for display: under the negative binomial cost, with the spread of daily counts. */
  private static void several(Draft draft, Series series, Window window) {
    if (series.size() < FOR_SEVERAL) {
      return;
    }
    int[] days = Calendar.counts(series.samples().get(0).times(), window, 1);
    double shape = Dispersion.of(days).shape();
    int[] changes = Double.isInfinite(shape) ? Pelt.poisson(days, (int) BLOCK, Pelt.Penalty.MBIC)
        : Pelt.negativeBinomial(days, shape, (int) BLOCK, Pelt.Penalty.MBIC);
    String found = changes.length == 0 ? "none" : String.join(", ", Arrays.stream(changes).mapToObj(day -> Window.date(window.from() + day).toString()).toList());
    draft.caveat("Several changes looked for (PELT, counts of days with their own spread): " + found + "; for display, not tested.");
  }

  /** Whether the tempo changed lately, for display; run lengths take days for Poisson, and so a wider spread of neighbouring days for changes. */
  private static void recent(Draft draft, Series series, Window window) {
    int[] all = Calendar.counts(series.samples().get(0).times(), window, 1);
    int[] days = Arrays.copyOfRange(all, Math.max(0, all.length - REMEMBERED), all.length);
    double spread = Dispersion.ofNeighbours(days);
    if (!(spread <= WIDEST)) {
      draft.caveat("A change in the last 30 days is not looked for: counts of neighbouring days vary " + InFigures.number(spread)
          + " times as much as the method takes them to, and it would see changes in that.");
      return;
    }
    double[] course = RunLengths.course(days, 1, window.days() / Math.max(1, series.size()), 1 / 365.0, 30);
    draft.estimate("probability of a change in the last 30 days", "", course[course.length - 1], null,
        "run lengths (Adams and MacKay 2007), hazard 1/365, over the last two years; display only");
  }

  private static Verdict verdict(double p, int events) {
    if (!P.clear(p)) {
      return Verdict.NOT_ESTABLISHED;
    }
    return events < FIRM ? Verdict.CONSISTENT : Verdict.ESTABLISHED;
  }

  private static String sentence(double p, double naive, double power, List<SingleChange.Tested> tested, SingleChange.Found found, int events) {
    if (!P.clear(p) && P.clear(naive)) {
      return "No change of tempo is established: one would stand out if attacks were independent (naive " + InFigures.p(naive) + "), but not beyond their clustering (" + InFigures.p(p) + ").";
    }
    if (!P.clear(p)) {
      return "No change of tempo is established (" + InFigures.p(p) + "); even if attacks did not cluster, a doubling would have been missed in "
          + InFigures.percent(1 - power) + " of such records.";
    }
    Interval likely = likely(tested);
    String change = "from " + InFigures.number(found.rateBefore() * Calendar.MONTH) + " to " + InFigures.number(found.rateAfter() * Calendar.MONTH) + " a month about "
        + Window.date(found.at()) + " (between " + Window.date(likely.low()) + " and " + Window.date(likely.high()) + ", " + InFigures.p(p) + ")";
    return events < FIRM ? "The record is consistent with a change " + change + ", but " + events + " events can't establish it." : "The tempo changed " + change + ".";
  }
}
