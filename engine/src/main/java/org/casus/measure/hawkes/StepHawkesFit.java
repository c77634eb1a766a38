package org.casus.measure.hawkes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.tempo.Checked;

/**
 * Maximum likelihood for {@link StepHawkes}.
 *
 * @param process the fitted process; n is 0 where offspring make the events no likelier
 * @param logLikelihood its log-likelihood
 * @param steps the log-likelihood of the baseline in steps alone, without offspring
 */
public record StepHawkesFit(StepHawkes process, double logLikelihood, double steps) {
  /**
   * Fits the process over the logarithms of its parameters, from several starts.
   *
   * @param segment about how long a segment is, such as 60 days: the window is cut into the nearest number of equal ones
   * @throws IllegalArgumentException for fewer than 2 events
   */
  public static StepHawkesFit of(double[] times, double from, double to, double segment, Bounds bounds) {
    Checked.times(times, from, to);
    Checked.atLeast("number of events", times.length, 2);
    Checked.positive("length of a segment", segment);
    int[] counts = counts(times, from, to, (int) Math.max(1, Math.round((to - from) / segment)));
    double length = (to - from) / counts.length;
    double steps = Arrays.stream(counts).mapToDouble(count -> ExpHawkes.poisson(count, length)).sum();
    StepHawkes process = at(minimum(times, from, to, counts, bounds));
    double fitted = process.logLikelihood(times, from, to);
    if (fitted <= steps) {
      double least = 1e-5 * times.length / (to - from);
      process = new StepHawkes(Arrays.stream(counts).mapToDouble(count -> Math.max(least, count / length)).toArray(), 0, process.beta());
    }
    return new StepHawkesFit(process, Math.max(fitted, steps), steps);
  }

  /** Twice the gain over the baseline in steps alone. */
  public double statistic() {
    return 2 * (logLikelihood - steps);
  }

  private static double[] minimum(double[] times, double from, double to, int[] counts, Bounds bounds) {
    int segments = counts.length;
    double rate = times.length / (to - from);
    double[] low = new double[segments + 2];
    double[] high = new double[segments + 2];
    double[] start = new double[segments + 2];
    for (int i = 0; i < segments; i++) {
      low[i] = Math.log(rate * 1e-5);
      high[i] = Math.log(rate * 10 * segments);
      start[i] = Math.log(Math.max(0.1, counts[i]) * segments / (to - from) * 0.7);
    }
    low[segments] = Math.log(Bounds.LEAST);
    high[segments] = Math.log(bounds.most());
    start[segments] = Math.log(0.3);
    low[segments + 1] = -Math.log(bounds.longestLag());
    high[segments + 1] = -Math.log(bounds.shortestLag());
    List<double[]> starts = new ArrayList<>();
    for (double share : new double[] {0.5, 0.15, 0.85}) {
      start[segments + 1] = -Math.log(bounds.lag(share));
      starts.add(start.clone());
    }
    return BoxBfgs.minimise((logs, gradient) -> negative(logs, gradient, times, from, to), low, high, starts).point();
  }

  private static double negative(double[] logs, double[] gradient, double[] times, double from, double to) {
    double value = at(logs).logLikelihood(times, from, to, gradient);
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= -Math.exp(logs[i]) / times.length;
    }
    return -value / times.length;
  }

  private static StepHawkes at(double[] logs) {
    double[] mu = Arrays.stream(logs, 0, logs.length - 2).map(Math::exp).toArray();
    return new StepHawkes(mu, Math.exp(logs[logs.length - 2]), Math.exp(logs[logs.length - 1]));
  }

  private static int[] counts(double[] times, double from, double to, int segments) {
    int[] counts = new int[segments];
    for (double time : times) {
      counts[Math.min(segments - 1, (int) ((time - from) / ((to - from) / segments)))]++;
    }
    return counts;
  }
}
