package org.casus.measure.series;

import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Rates;

/**
 * Events in equal windows before and after a moment. What happens at the moment itself, or on its very day where times are
 * whole days, counts for neither side, since its order is not known. A strike comes after a burst, so the rate falls after
 * it even where it does nothing; the days that brought it about are therefore left out on demand.
 *
 * @param before events in [moment - window, moment - skipped), or before the moment where nothing is skipped
 * @param beforeTime how long that is, less what lies outside the watch
 * @param after events in (moment, moment + window]
 * @param afterTime how long that is, less what lies outside the watch
 */
public record BeforeAfter(int before, double beforeTime, int after, double afterTime) {

  /**
   * Counts events.
   *
   * @param events event times, ascending
   * @param from start of the watch
   * @param to end of the watch
   * @param moment when something happened, within the watch
   * @param window how long either side is
   * @param skipped how much before the moment is left out, such as the 14 days of the trigger, or 0
   * @throws IllegalArgumentException where a side has no time in the watch
   */
  public static BeforeAfter of(double[] events, double from, double to, double moment, double window, double skipped) {
    Checked.times(events, from, to);
    double start = Math.max(from, moment - window);
    double cut = moment - skipped;
    double end = Math.min(to, moment + window);
    Checked.positive("time before the moment", cut - start);
    Checked.positive("time after the moment", end - moment);
    int before = 0;
    int after = 0;
    for (double event : events) {
      before += event >= start && event < cut ? 1 : 0;
      after += event > moment && event <= end ? 1 : 0;
    }
    return new BeforeAfter(before, cut - start, after, end - moment);
  }

  /** The rate after divided by that before, with its exact interval; both take events to be independent, and are too sure where they cluster. */
  public Rates.Ratio ratio(double level) {
    return Rates.ratio(after, afterTime, before, beforeTime, level);
  }

  /** The logarithm of the ratio with half an event added to either side, which ranks moments even where a side is empty. */
  public double logRatio() {
    return Math.log((after + 0.5) / afterTime) - Math.log((before + 0.5) / beforeTime);
  }
}
