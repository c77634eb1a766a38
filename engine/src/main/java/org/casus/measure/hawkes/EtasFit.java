package org.casus.measure.hawkes;

import java.util.Arrays;
import java.util.List;
import org.casus.measure.tempo.Checked;

/**
 * Maximum likelihood for {@link Etas}.
 *
 * @param process the fitted process
 * @param logLikelihood its log-likelihood
 */
public record EtasFit(Etas process, double logLikelihood) {
  private static final double[][] STARTS = {{0.5, 1, 0.01, 1.1}, {0.2, 0.5, 0.1, 1.5}, {0.5, 1, 0.001, 0.95}};

  /**
   * Fits the process over the logarithms of its parameters, from several starts.
   *
   * @param magnitudes magnitude of each event above the least that is recorded
   * @throws IllegalArgumentException for fewer than 6 events
   */
  public static EtasFit of(double[] times, double[] magnitudes, double from, double to) {
    Checked.times(times, from, to);
    Checked.atLeast("number of events", times.length, 6);
    double rate = times.length / (to - from);
    double[] low = logs(rate * 1e-5, 1e-6, 1e-3, 1e-6, 0.3);
    double[] high = logs(rate * 10, 1e6, 20, (to - from) / 2, 10);
    List<double[]> starts = Arrays.stream(STARTS)
        .map(start -> logs(rate * start[0], start[0] / (start[2] * 10), start[1], start[2], start[3])).toList();
    BoxBfgs.Minimum best = BoxBfgs.minimise((logs, gradient) -> negative(logs, gradient, times, magnitudes, from, to), low, high, starts);
    return new EtasFit(at(best.point()), -best.value() * times.length);
  }

  private static double negative(double[] logs, double[] gradient, double[] times, double[] magnitudes, double from, double to) {
    double value = at(logs).logLikelihood(times, magnitudes, from, to, gradient);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= -Math.exp(logs[i]) / times.length;
    }
    return -value / times.length;
  }

  private static Etas at(double[] logs) {
    double[] values = Arrays.stream(logs).map(Math::exp).toArray();
    return new Etas(values[0], values[1], values[2], values[3], values[4]);
  }

  private static double[] logs(double... values) {
    return Arrays.stream(values).map(Math::log).toArray();
  }
}
