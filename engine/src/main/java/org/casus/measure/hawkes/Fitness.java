package org.casus.measure.hawkes;

import org.hipparchus.distribution.continuous.ExponentialDistribution;
import org.hipparchus.stat.inference.KolmogorovSmirnovTest;

/**
 * How far rescaled gaps are from independent exponentials of mean 1, by Kolmogorov and Smirnov. With parameters estimated
 * from the same events the test hardly ever rejects, not even a wrong model; passing it is no evidence of excitation.
 *
 * @param distance the largest distance of the distribution functions
 * @param p its p, as if the parameters had been known
 */
public record Fitness(double distance, double p) {

  /** Tests gaps such as {@link ExpHawkes#rescaled} gives; at least 2. */
  public static Fitness of(double[] rescaled) {
    org.casus.measure.tempo.Checked.atLeast("number of gaps", rescaled.length, 2);
    KolmogorovSmirnovTest test = new KolmogorovSmirnovTest();
    double distance = test.kolmogorovSmirnovStatistic(new ExponentialDistribution(1), rescaled);
    return new Fitness(distance, 1 - test.cdf(distance, rescaled.length));
  }
}
