package org.casus.measure.hawkes;

import java.util.Arrays;
import org.casus.measure.tempo.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A process like {@link ExpHawkes} with a baseline that is constant by segment, the segments equally long. What a
 * constant baseline takes for offspring where the rate merely varies, this one puts into the baseline; and some of the
 * real offspring with it. The two bracket the truth.
 *
 * @param mu baseline of each segment of the window
 * @param n mean number of direct offspring of an event
 * @param beta decay, 1 / mean lag
 */
public record StepHawkes(double[] mu, double n, double beta) {
  private static final double LARGE = 1e150;
  private static final double SMALL = 1e-150;

  /** Copies the baseline and rejects one that is not above 0. */
  public StepHawkes {
    mu = mu.clone();
    Arrays.stream(mu).forEach(level -> Checked.positive("baseline", level));
    Checked.positive("decay", beta);
  }

  /** The log-likelihood of events in a window. */
  public double logLikelihood(double[] times, double from, double to) {
    Checked.times(times, from, to);
    return logLikelihood(times, from, to, null);
  }

  /** The log-likelihood and, if asked, its gradient by each mu, then n, then beta; see {@link ExpHawkes}. */
  double logLikelihood(double[] times, double from, double to, double @Nullable [] gradient) {
    int segments = mu.length;
    double length = (to - from) / segments;
    double[] slopes = gradient == null ? new double[segments + 2] : gradient;
    Arrays.fill(slopes, 0);
    double a = -1;
    double b = 0;
    double last = from;
    double product = 1;
    double logs = 0;
    for (double time : times) {
      double gap = time - last;
      double decay = Decay.exp(-beta * gap);
      b = decay * (b + gap * (1 + a));
      a = decay * (1 + a);
      last = time;
      int segment = segment(time - from, length);
      double intensity = mu[segment] + n * beta * a;
      slopes[segment] += 1 / intensity;
      slopes[segments] += beta * a / intensity;
      slopes[segments + 1] += n * (a - beta * b) / intensity;
      product *= intensity;
      if (product > LARGE || product < SMALL) {
        logs += Math.log(product);
        product = 1;
      }
    }
    double decay = Math.exp(-beta * (to - last));
    double left = times.length - decay * (1 + a);
    slopes[segments] -= left;
    slopes[segments + 1] -= n * decay * (b + (to - last) * (1 + a));
    for (int i = 0; i < segments; i++) {
      slopes[i] -= length;
    }
    return logs + Math.log(product) - Arrays.stream(mu).sum() * length - n * left;
  }

  /** The rise of the compensator from each event to the next; see {@link ExpHawkes#rescaled}. */
  public double[] rescaled(double[] times, double from, double to) {
    Checked.times(times, from, to);
    double[] rises = new double[times.length];
    double active = 0;
    double last = from;
    for (int i = 0; i < times.length; i++) {
      double gap = times[i] - last;
      rises[i] = baseline(times[i] - from, to - from) - baseline(last - from, to - from) - n * active * Math.expm1(-beta * gap);
      active = 1 + active * Math.exp(-beta * gap);
      last = times[i];
    }
    return rises;
  }

  /** The integral of the baseline from the start of the window. */
  private double baseline(double since, double window) {
    double length = window / mu.length;
    int segment = segment(since, length);
    return Arrays.stream(mu, 0, segment).sum() * length + mu[segment] * (since - segment * length);
  }

  private int segment(double since, double length) {
    return Math.min(mu.length - 1, (int) (since / length));
  }
}
