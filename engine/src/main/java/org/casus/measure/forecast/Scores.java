package org.casus.measure.forecast;

import org.casus.measure.tempo.Checked;
import org.casus.measure.tempo.Draws;
import org.casus.measure.tempo.Interval;

/** How good forecasts were once the outcome is known. For all of them but the PIT, lower is better. Stateless. */
public final class Scores {
  private static final double NEGLIGIBLE = 1e-12;

  private Scores() {}

  /** The Brier score of a probability, (p - outcome)^2: 0 at best, 1 at worst, 0.25 for a half (Brier 1950). */
  public static double brier(double probability, boolean happened) {
    probability(probability);
    double miss = probability - (happened ? 1 : 0);
    return miss * miss;
  }

  /** The log score of a probability, -ln of what was given to the outcome; {@code Infinity} where that was 0. */
  public static double log(double probability, boolean happened) {
    probability(probability);
    return 0 - Math.log(happened ? probability : 1 - probability);
  }

  /** The log score of a count, -ln of the probability of the count that came. */
  public static double log(Predictive forecast, int outcome) {
    outcome(outcome);
    return -Math.log(forecast.probability(outcome));
  }

  /** The continuous ranked probability score, sum over k of (F(k) - 1{outcome <= k})^2, in events (Gneiting and Raftery 2007). */
  public static double crps(Predictive forecast, int outcome) {
    outcome(outcome);
    double sum = 0;
    double above = 1;
    for (int k = 0; k < outcome || above > NEGLIGIBLE; k++) {
      double cumulative = forecast.cumulative(k);
      above = Math.max(0, 1 - cumulative);
      sum += k < outcome ? cumulative * cumulative : above * above;
    }
    return sum;
  }

  /**
   * The randomised probability integral transforms, F(y - 1) + v (F(y) - F(y - 1)) with v uniform: uniform themselves where
   * the forecasts are right (Czado, Gneiting and Held 2009).
   *
   * @param draws make the v, one for each forecast by its number
   */
  public static double[] pit(java.util.List<Predictive> forecasts, int[] outcomes, Draws draws) {
    same(forecasts.size(), outcomes.length);
    double[] transforms = new double[outcomes.length];
    for (int i = 0; i < transforms.length; i++) {
      outcome(outcomes[i]);
      double below = forecasts.get(i).cumulative(outcomes[i] - 1);
      double upTo = forecasts.get(i).cumulative(outcomes[i]);
      transforms[i] = below + draws.generator(i).nextDouble() * (upTo - below);
    }
    return transforms;
  }

  /** The interval score of Winkler (1972): the width, and 2 / (1 - level) times how far the outcome lies outside. */
  public static double interval(Interval interval, double level, int outcome) {
    Checked.level(level);
    outcome(outcome);
    double outside = Math.max(0, Math.max(interval.low() - outcome, outcome - interval.high()));
    return interval.width() + 2 / (1 - level) * outside;
  }

  static void same(int forecasts, int outcomes) {
    if (forecasts != outcomes) {
      throw new IllegalArgumentException("There are " + forecasts + " forecasts and " + outcomes
          + " outcomes; each forecast needs one outcome, so leave out those that are not resolved.");
    }
  }

  static void probability(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("The probability is " + probability + "; it must lie between 0 and 1.");
    }
  }

  private static void outcome(int outcome) {
    Checked.atLeast("count that came", outcome, 0);
  }
}
