package org.casus.measure.study;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.casus.measure.series.Design;
import org.casus.measure.series.InterruptedSeries;
import org.casus.measure.series.Placebo;
import org.casus.measure.tempo.Interval;
import org.casus.measure.tempo.Rates;
import org.jspecify.annotations.Nullable;

/**
 * Weeks before and after a strike as one series with a step, over the whole window and not only some days on both sides.
 *
 * @param level by what the step multiplied the mean
 * @param lower the share of other weeks at which the step is no higher
 */
record Interrupted(double level, Interval interval, double lower) {
  private static final int WEEK = 7;
  private static final int MARGIN = 8;
  private static final int LAG = 4;

  /** Among fewer other weeks no rank could stand out. */
  private static final int OTHERS = 19;

  /** Adds the step at a strike; whether it leaves standing what the rank among days found, with that p. */
  static boolean seconds(Material material, Draft draft, double strike, double p) {
    Window window = material.window();
    int before = (int) ((strike + 1 - window.from()) / WEEK);
    int after = (int) ((window.to() - strike - 1) / WEEK);
    boolean few = before < MARGIN || after < MARGIN || before + after < 2 * MARGIN + OTHERS;
    List<Interrupted> steps = few ? List.of() : PerSample.days(material.of(), days -> of(weekly(days, strike + 1 - before * WEEK, before + after), before))
        .stream().filter(Objects::nonNull).toList();
    if (steps.isEmpty()) {
      draft.caveat("An interrupted series needs " + MARGIN + " weeks on both sides of the strike, "
          + (2 * MARGIN + OTHERS) + " in all, and events on both sides.");
      return true;
    }
    Pooled level = Pooled.ratio(steps.stream().mapToDouble(Interrupted::level).toArray(), steps.stream().map(Interrupted::interval).toList());
    double rank = Pooled.p(steps.stream().mapToDouble(Interrupted::lower).toArray());
    draft.estimate("step of the weekly mean at the strike, times", "", level.value(), level.interval(), "interrupted series over the whole window, quasi-Poisson with a slope after it, errors of Newey and West over "
        + LAG + " weeks; rank among other weeks, level alone: " + InFigures.p(rank));
    boolean stands = !P.clear(p) || P.clear(rank);
    draft.check("interrupted series", stands, InFigures.p(rank) + (!P.clear(p) ? P.NOTHING_FOUND : stands ? "" : ": over the whole window the step is none that stands out"));
    return stands;
  }

  private static @Nullable Interrupted of(int[] counts, int at) {
    if (Arrays.stream(counts, 0, at).sum() == 0 || Arrays.stream(counts, at, counts.length).sum() == 0) {
      return null;
    }
    Rates.Ratio level = InterruptedSeries.of(counts, at, LAG, 0.95).level();
    Placebo placebo = InterruptedSeries.placebo(counts, at, Design.of(counts.length).constant(), MARGIN);
    return new Interrupted(level.estimate(), level.interval(), placebo.lower());
  }

  private static int[] weekly(double[] days, double start, int weeks) {
    int[] counts = new int[weeks];
    for (double day : days) {
      int week = (int) Math.floor((day - start) / WEEK);
      if (week >= 0 && week < weeks) {
        counts[week]++;
      }
    }
    return counts;
  }
}
