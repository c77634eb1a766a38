package org.casus.measure.hawkes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.casus.measure.tempo.Checked;

/**
 * Maximum likelihood for {@link MultiHawkes}.
 *
 * @param process the fitted process
 * @param logLikelihood its log-likelihood
 */
public record MultiHawkesFit(MultiHawkes process, double logLikelihood) {
  private static final int FEW = 8_000;
  private static final int PART = 4_000;

  /**
   * Fits the process over the logarithms of its parameters, from several starts. Where the decay does not depend on the
   * source alone, the kinds are fitted one by one, since nothing ties their likelihoods together.
   *
   * @throws IllegalArgumentException where a kind has fewer than 2 events
   */
  public static MultiHawkesFit of(Marked events, MultiHawkes.Decay decay, Bounds bounds) {
    Arrays.stream(events.counts()).forEach(count -> Checked.atLeast("number of events of a kind", count, 2));
    int all = events.dimension();
    int[][] groups = decay == MultiHawkes.Decay.SOURCE ? new int[][] {IntStream.range(0, all).toArray()}
        : IntStream.range(0, all).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
    double[] mu = new double[all];
    double[][] n = new double[all][];
    double[][] beta = new double[all][];
    double sum = 0;
    for (int[] targets : groups) {
      TargetLayout layout = new TargetLayout(targets, all, decay);
      BoxBfgs.Minimum minimum = minimum(events, layout, bounds);
      double[] values = Arrays.stream(minimum.point()).map(Math::exp).toArray();
      for (int k = 0; k < targets.length; k++) {
        mu[targets[k]] = values[layout.mu(k)];
        n[targets[k]] = layout.n(k, values);
        beta[targets[k]] = layout.beta(k, values);
      }
      sum -= minimum.value() * events.times().length;
    }
    return new MultiHawkesFit(new MultiHawkes(mu, n, beta), sum);
  }

  private static BoxBfgs.Minimum minimum(Marked events, TargetLayout layout, Bounds bounds) {
    double[] low = layout.each(i -> 1e-5 * events.counts()[i] / events.window(), Bounds.LEAST, k -> 1 / bounds.longestLag());
    double[] high = layout.each(i -> 10.0 * events.counts()[i] / events.window(), bounds.most(), k -> 1 / bounds.shortestLag());
    BoxBfgs.Objective objective = (logs, gradient) -> layout.negative(events, logs, gradient);
    if (events.times().length > FEW && Arrays.stream(events.first(PART).counts()).allMatch(count -> count >= 2)) {
      BoxBfgs.Minimum part = minimum(events.first(PART), layout, bounds);
      return BoxBfgs.minimise(objective, low, high, part);
    }
    return BoxBfgs.minimise(objective, low, high, starts(events, layout, bounds));
  }

  /** All decays alike, at three lags; then one decay fast and the others slow, since such likelihoods can have two peaks. */
  private static List<double[]> starts(Marked events, TargetLayout layout, Bounds bounds) {
    List<double[]> starts = new ArrayList<>();
    for (double share : new double[] {0.5, 0.15, 0.85}) {
      starts.add(start(events, layout, k -> 1 / bounds.lag(share)));
    }
    for (int fast = 0; layout.decays() > 1 && fast < layout.decays(); fast++) {
      int one = fast;
      starts.add(start(events, layout, k -> 1 / bounds.lag(k == one ? 0.05 : 0.5)));
    }
    return starts;
  }

  private static double[] start(Marked events, TargetLayout layout, IntToDoubleFunction beta) {
    return layout.each(i -> 0.5 * events.counts()[i] / events.window(), 0.5 / events.dimension(), beta);
  }
}
