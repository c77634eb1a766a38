package org.casus.measure.hawkes;

import org.casus.measure.tempo.Checked;
import org.jspecify.annotations.Nullable;

/**
 * A process with intensity mu + n sum over past events of beta e^(-beta (t - t_k)) (Hawkes 1971). What happened before
 * the window is taken to have no effect.
 *
 * @param mu baseline, events by unit of time
 * @param n mean number of direct offspring of an event
 * @param beta decay, 1 / mean lag
 */
public record ExpHawkes(double mu, double n, double beta) {
  /** Rejects a baseline or a decay that is not above 0, and an n below 0. */
  public ExpHawkes {
    Checked.positive("baseline", mu);
    Checked.positive("decay", beta);
    if (!(n >= 0)) {
      throw new IllegalArgumentException("The number of offspring is " + n + "; it must be 0 or above.");
    }
  }

  /**
   * The log-likelihood of events in a window.
   *
   * @param times event times, ascending
   * @param from start of the window
   * @param to end of the window
   */
  public double logLikelihood(double[] times, double from, double to) {
    Checked.times(times, from, to);
    return logLikelihood(times, from, to, null);
  }

  /**
   * The log-likelihood and, if asked, its gradient by mu, n and beta. With A_i = e^(-beta d) (1 + A_(i-1)) and
   * B_i = e^(-beta d) (B_(i-1) + d (1 + A_(i-1))) (Ogata 1981; Ozaki 1979), the intensity at an event is mu + n beta A;
   * the compensator is one term, mu T + n (N - A_T), since the exponentials of all events to the end of the window are
   * themselves the next A. Logarithms are taken of running products, so that most events cost one exponential alone.
   *
   * @param times event times; not checked here, since a fit asks many times for the same ones
   * @param gradient filled with the slopes by mu, n and beta, if given
   */
  public double logLikelihood(double[] times, double from, double to, double @Nullable [] gradient) {
    ExpPass pass = new ExpPass(this, from);
    for (int start = 0; start < times.length; start += ExpPass.BLOCK) {
      pass.block(times, start, Math.min(times.length, start + ExpPass.BLOCK));
    }
    return pass.logLikelihood(times.length, to - from, to, gradient);
  }

  /**
   * The events on the clock of the process: the rise of the compensator from each event to the next, the first from the
   * start of the window. Independent and exponential with mean 1 under the right parameters (Ogata 1988).
   */
  public double[] rescaled(double[] times, double from, double to) {
    Checked.times(times, from, to);
    double[] rises = new double[times.length];
    double active = 0;
    double last = from;
    for (int i = 0; i < times.length; i++) {
      double gap = times[i] - last;
      rises[i] = mu * gap - n * active * Math.expm1(-beta * gap);
      active = 1 + active * Math.exp(-beta * gap);
      last = times[i];
    }
    return rises;
  }

  /** The log-likelihood of a constant rate of N / T, what a fit is compared with. */
  public static double poisson(int events, double window) {
    Checked.positive("window", window);
    return events == 0 ? 0 : events * Math.log(events / window) - events;
  }
}
