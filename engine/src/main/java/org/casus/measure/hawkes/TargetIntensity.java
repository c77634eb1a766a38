package org.casus.measure.hawkes;

import java.util.Arrays;

/**
 * The intensity of one kind of event, mu + sum over sources j of n_j sum over past events of j of b_j e^(-b_j (t - t_k)),
 * with the share of the log-likelihood that hangs on it. One pass, a sum and its derivative for each source kept up to
 * date as in {@link ExpHawkes}; where all sources decay alike, one exponential serves all. Not thread-safe.
 */
final class TargetIntensity {
  private static final double LARGE = 1e150;
  private static final double SMALL = 1e-150;

  private final Marked events;
  private final int target;
  private final int sources;
  private final double[] active;
  private final double[] lagged;

  TargetIntensity(Marked events, int target) {
    this.events = events;
    this.target = target;
    this.sources = events.dimension();
    this.active = new double[sources];
    this.lagged = new double[sources];
  }

  /** The log-likelihood; fills in the slopes by mu, by each n_j and by each b_j, in this order. */
  double logLikelihood(double mu, double[] n, double[] beta, double[] slopes) {
    Arrays.fill(active, 0);
    Arrays.fill(lagged, 0);
    Arrays.fill(slopes, 0, 1 + 2 * sources, 0);
    boolean alike = Arrays.stream(beta).allMatch(each -> each == beta[0]);
    double last = events.from();
    double product = 1;
    double logs = 0;
    for (int i = 0; i < events.times().length; i++) {
      age(events.times()[i] - last, beta, alike);
      last = events.times()[i];
      if (events.kinds()[i] == target) {
        product *= intensity(mu, n, beta, slopes);
        if (product > LARGE || product < SMALL) {
          logs += Math.log(product);
          product = 1;
        }
      }
      active[events.kinds()[i]]++;
    }
    age(events.to() - last, beta, alike);
    slopes[0] -= events.window();
    return logs + Math.log(product) - mu * events.window() - compensator(n, slopes);
  }

  private void age(double gap, double[] beta, boolean alike) {
    double decay = Decay.exp(-beta[0] * gap);
    for (int j = 0; j < sources; j++) {
      double own = alike || j == 0 ? decay : Decay.exp(-beta[j] * gap);
      lagged[j] = own * (lagged[j] + gap * active[j]);
      active[j] *= own;
    }
  }

  private double intensity(double mu, double[] n, double[] beta, double[] slopes) {
    double intensity = mu;
    for (int j = 0; j < sources; j++) {
      intensity += n[j] * beta[j] * active[j];
    }
    double inverse = 1 / intensity;
    slopes[0] += inverse;
    for (int j = 0; j < sources; j++) {
      slopes[1 + j] += beta[j] * active[j] * inverse;
      slopes[1 + sources + j] += n[j] * (active[j] - beta[j] * lagged[j]) * inverse;
    }
    return intensity;
  }

  /** The offspring expected within the window. */
  private double compensator(double[] n, double[] slopes) {
    int[] counts = events.counts();
    double sum = 0;
    for (int j = 0; j < sources; j++) {
      double left = counts[j] - active[j];
      sum += n[j] * left;
      slopes[1 + j] -= left;
      slopes[1 + sources + j] -= n[j] * lagged[j];
    }
    return sum;
  }
}
