package org.casus.measure.forecast;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Likelihood;
import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A forecast of how many events the next days bring, or why there is none. Immutable and thread-safe.
 *
 * @param model what made it
 * @param events how many events it stands on
 * @param watched over how many days
 * @param horizon for how many days after the watch
 * @param predictive the distribution, or null where refused
 * @param cautions what to say beside it, as sentences
 * @param refusal why there is none, or null
 */
public record Outlook(CountModel model, int events, double watched, double horizon, @Nullable Predictive predictive,
    List<String> cautions, @Nullable String refusal) {

  /** With fewer events, only the plain interval of a steady rate is given. */
  public static final int FEW = 8;

  private static final double STALE = 30;

  /** Copies the list. */
  public Outlook {
    cautions = List.copyOf(cautions);
    if ((predictive == null) == (refusal == null)) {
      throw new IllegalArgumentException("An outlook needs either a distribution or the reason why there is none.");
    }
  }

  /**
   * The forecast by the default model, or by that of a steady rate where there are fewer than {@value #FEW} events.
   *
   * @param times days of past events, ascending
   * @param from first day watched
   * @param to end of the watch, from where the forecast starts
   * @param horizon for how many days
   * @param silent how many days before the end of the watch the last report was written; with more than 30 none is made
   */
  public static Outlook of(double[] times, double from, double to, double horizon, double silent) {
    Checked.times(times, from, to);
    Checked.positive("horizon", horizon);
    CountModel model = times.length < FEW ? CountModel.JEFFREYS : CountModel.OVERDISPERSED_POOL;
    String refusal = refusal(to - from, horizon, silent);
    Predictive predictive = refusal == null ? model.forecast(times, from, to, horizon) : null;
    return new Outlook(model, times.length, to - from, horizon, predictive, cautions(times.length), refusal);
  }

  /** The probability of at least so many events; {@code NaN} where refused. */
  public double atLeast(int count) {
    return predictive == null ? Double.NaN : predictive.atLeast(count);
  }

  /** ICD 203's word for at least so many events; {@link Likelihood#UNSCALED} where refused. */
  public Likelihood word(int count) {
    return predictive == null ? Likelihood.UNSCALED : Likelihood.of(predictive.atLeast(count));
  }

  /** "Further events in the next 30 days: very likely (87%); between 0 and 5 are expected (90% interval)." */
  public String sentence() {
    if (predictive == null) {
      return "No forecast for the next " + Math.round(horizon) + " days: " + refusal;
    }
    Interval interval = predictive.interval(0.9);
    double once = predictive.atLeast(1);
    return "Further events in the next " + Math.round(horizon) + " days: " + Likelihood.of(once).words() + " (" + Math.round(100 * once)
        + "%); between " + Math.round(interval.low()) + " and " + Math.round(interval.high()) + " are expected (90% interval).";
  }

  private static @Nullable String refusal(double watched, double horizon, double silent) {
    if (horizon > watched / 4) {
      return "it is for " + Math.round(horizon) + " days, which is more than a quarter of the " + Math.round(watched) + " days watched.";
    }
    return silent > STALE ? "the last report is " + Math.round(silent) + " days old, more than 30." : null;
  }

  private static List<String> cautions(int events) {
    List<String> cautions = new ArrayList<>();
    if (events < FEW) {
      cautions.add("There are fewer than " + FEW + " events, so a steady rate is assumed and clustering cannot be allowed for.");
    }
    if (events < 20) {
      cautions.add("Confidence is low: there are fewer than 20 events.");
    }
    return cautions;
  }
}
