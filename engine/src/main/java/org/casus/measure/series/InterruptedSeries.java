package org.casus.measure.series;

import java.util.stream.IntStream;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Rates;

/**
 * Counts before and after a moment: ln E y_w = a + g post + d (w - w0) post and whatever else the design holds, where w0 is
 * the last step before it (Wagner et al. 2002; Bernal, Cummins and Gasparrini 2017). Errors are quasi-Poisson after Newey
 * and West, and still too small where counts cluster, so that the p to report is that of {@link #placebo}.
 *
 * @param level by what the moment multiplied the mean, with interval and p
 * @param slope by what each step after it multiplied the mean further
 * @param fit the regression, with columns "post" and "since" last
 */
public record InterruptedSeries(Rates.Ratio level, Rates.Ratio slope, CountRegression fit) {
  private static final String POST = "post";
  private static final String SINCE = "since";

  /** A step where one side has no events runs off to infinity; beyond this, all rank alike. */
  private static final double ENDLESS = 12;

  /**
   * Fits a series.
   *
   * @param counts one for each step of time
   * @param at the first step after the moment, with 3 steps or more on either side
   * @param further the constant, and whatever trend or season the counts have besides
   * @param lag how many steps of correlation to allow for
   * @param level such as 0.95
   */
  public static InterruptedSeries of(int[] counts, int at, Design further, int lag, double level) {
    CountRegression fit = fit(counts, at, further);
    return new InterruptedSeries(fit.robustRatio(POST, lag, level), fit.robustRatio(SINCE, lag, level), fit);
  }

  /** The same with a constant alone. */
  public static InterruptedSeries of(int[] counts, int at, int lag, double level) {
    return of(counts, at, Design.of(counts.length).constant(), lag, level);
  }

  /**
   * How the step ranks among those at other moments: a fit of the level alone (d = 0) at every other step that leaves enough
   * on either side. Those near the moment stay in, since leaving them out finds changes where nothing happens.
   *
   * @param margin how many steps must lie on either side, 3 or more
   * @throws IllegalArgumentException where no other moment is left
   */
  public static Placebo placebo(int[] counts, int at, Design further, int margin) {
    Checked.atLeast("margin", margin, 3);
    double[] others = IntStream.rangeClosed(margin, counts.length - margin)
        .filter(other -> other != at).mapToDouble(other -> step(counts, other, further)).toArray();
    return Placebo.of(step(counts, at, further), others);
  }

  private static double step(int[] counts, int at, Design further) {
    check(counts, at);
    double step = CountRegression.of(counts, further.step(POST, at)).coefficient(POST);
    return Math.min(ENDLESS, Math.max(-ENDLESS, step));
  }

  private static CountRegression fit(int[] counts, int at, Design further) {
    check(counts, at);
    return CountRegression.of(counts, further.step(POST, at).slope(SINCE, at - 1));
  }

  private static void check(int[] counts, int at) {
    Checked.atLeast("number of steps before the moment", at, 3);
    Checked.atLeast("number of steps after the moment", counts.length - at, 3);
  }
}
