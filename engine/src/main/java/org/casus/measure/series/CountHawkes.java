package org.casus.measure.series;

import org.casus.measure.tempo.Checked;

/**
 * Counts of days that excite later days: E y_d = mu + n sum over s below d of (1 - r) r^(d - s - 1) y_s (Hawkes 1971 in
 * whole steps; an INGARCH(1, 1), Ferland, Latour and Oraichi 2006). For attacks known by the day, whose order within it is
 * not; needs no spreading of ties. What happened before the first day is taken to have no effect.
 *
 * @param mu baseline, events by day
 * @param n mean number of direct offspring of an event
 * @param decay r, from 0 up to 1; the mean lag is 1 / (1 - r) days
 */
public record CountHawkes(double mu, double n, double decay) {

  /** Rejects a baseline not above 0, an n below 0 and a decay outside [0, 1). */
  public CountHawkes {
    Checked.positive("baseline", mu);
    if (!(n >= 0 && decay >= 0 && decay < 1)) {
      throw new IllegalArgumentException("There are " + n + " offspring with a decay of " + decay
          + "; n must be 0 or above, and the decay from 0 up to 1.");
    }
  }

  /** The mean time from an event to its direct offspring, in days. */
  public double meanLag() {
    return 1 / (1 - decay);
  }

  /** The means of the days, each given those before it. */
  public double[] means(int[] counts) {
    Checked.counts(counts);
    double[] means = new double[counts.length];
    double active = 0;
    for (int day = 0; day < counts.length; day++) {
      means[day] = mu + n * (1 - decay) * active;
      active = decay * active + counts[day];
    }
    return means;
  }

  /**
   * The Poisson log-likelihood sum of y ln m - m, without the ln y! that no parameter changes. Fills in the slopes by mu, n
   * and decay, with A_d = r A_(d-1) + y_(d-1) and its slope B_d = A_(d-1) + r B_(d-1).
   */
  double logLikelihood(int[] counts, double[] gradient) {
    double sum = 0;
    double active = 0;
    double turned = 0;
    java.util.Arrays.fill(gradient, 0);
    for (int count : counts) {
      double mean = mu + n * (1 - decay) * active;
      sum += count * Math.log(mean) - mean;
      double pull = count / mean - 1;
      gradient[0] += pull;
      gradient[1] += pull * (1 - decay) * active;
      gradient[2] += pull * n * ((1 - decay) * turned - active);
      turned = active + decay * turned;
      active = decay * active + count;
    }
    return sum;
  }
}
