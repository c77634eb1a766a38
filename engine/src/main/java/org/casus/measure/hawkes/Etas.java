package org.casus.measure.hawkes;

import java.util.Arrays;
import org.casus.measure.tempo.Checked;
import org.jspecify.annotations.Nullable;

/**
 * The epidemic-type aftershock process (Ogata 1988): intensity mu + A sum over past events of
 * e^(alpha m_k) (1 + (t - t_k) / c)^-p, with the kernel of Omori and Utsu, whose memory is long.
 *
 * @param mu baseline
 * @param a strength of an event of magnitude 0
 * @param alpha how it grows with magnitude
 * @param c delay of the decay
 * @param p power of the decay
 */
public record Etas(double mu, double a, double alpha, double c, double p) {

  /** Rejects parameters that are not above 0, but for alpha, which may be 0. */
  public Etas {
    Checked.positive("baseline", mu);
    Checked.positive("strength", a);
    Checked.positive("delay", c);
    Checked.positive("power", p);
    if (!(alpha >= 0)) {
      throw new IllegalArgumentException("The growth with magnitude is " + alpha + "; it must be 0 or above.");
    }
  }

  /**
   * The log-likelihood of events in a window, in O(N^2).
   *
   * @param times event times, ascending
   * @param magnitudes the magnitude of each, above the least that is recorded
   */
  public double logLikelihood(double[] times, double[] magnitudes, double from, double to) {
    Checked.times(times, from, to);
    if (times.length != magnitudes.length) {
      throw new IllegalArgumentException("There are " + times.length + " times and " + magnitudes.length + " magnitudes; every event needs one of each.");
    }
    return logLikelihood(times, magnitudes, from, to, null);
  }

  /** The log-likelihood and, if asked, its gradient by mu, A, alpha, c and p. */
  double logLikelihood(double[] times, double[] magnitudes, double from, double to, double @Nullable [] gradient) {
    double[] slopes = gradient == null ? new double[5] : gradient;
    Arrays.fill(slopes, 0);
    double[] strengths = Arrays.stream(magnitudes).map(m -> Math.exp(alpha * m)).toArray();
    double sum = -mu * (to - from);
    slopes[0] = -(to - from);
    for (int i = 0; i < times.length; i++) {
      sum += Math.log(intensity(i, times, magnitudes, strengths, slopes));
      sum -= a * strengths[i] * offspring(to - times[i], magnitudes[i], strengths[i], slopes);
    }
    return sum;
  }

  /** The intensity just before an event, so without others at the same time; adds the slopes of its logarithm. */
  private double intensity(int i, double[] times, double[] magnitudes, double[] strengths, double[] slopes) {
    double sum = 0;
    double byAlpha = 0;
    double byC = 0;
    double byP = 0;
    for (int k = 0; times[k] < times[i]; k++) {
      double since = (times[i] - times[k]) / c;
      double log = Math.log1p(since);
      double term = strengths[k] * Math.exp(-p * log);
      sum += term;
      byAlpha += term * magnitudes[k];
      byC += term * p * since / (c * (1 + since));
      byP -= term * log;
    }
    double intensity = mu + a * sum;
    slopes[0] += 1 / intensity;
    slopes[1] += sum / intensity;
    slopes[2] += a * byAlpha / intensity;
    slopes[3] += a * byC / intensity;
    slopes[4] += a * byP / intensity;
    return intensity;
  }

  /** The integral c (e^(qL) - 1) / q with q = 1 - p and L = ln(1 + x / c); takes its slopes off. */
  private double offspring(double x, double magnitude, double strength, double[] slopes) {
    double q = 1 - p;
    double log = Math.log1p(x / c);
    boolean flat = Math.abs(q * log) < 1e-5;
    double power = Math.exp(q * log);
    double integral = flat ? c * log * (1 + q * log / 2) : c * Math.expm1(q * log) / q;
    double byQ = flat ? c * log * log * (0.5 + q * log / 3) : (c * log * power - integral) / q;
    slopes[1] -= strength * integral;
    slopes[2] -= a * strength * magnitude * integral;
    slopes[3] -= a * strength * (integral / c - x * power / (c + x));
    slopes[4] += a * strength * byQ;
    return integral;
  }
}
