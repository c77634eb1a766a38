package org.casus.measure.forecast;

import org.casus.measure.tempo.Checked;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * A negative binomial count with variance mean + mean^2 / shape; a Poisson count where the shape is {@code Infinity}.
 * Immutable and thread-safe.
 *
 * @param mean expected count, above 0
 * @param shape above 0; the smaller, the more the count varies
 */
public record NegativeBinomial(double mean, double shape) {

  /** Rejects a mean or a shape that is not above 0. */
  public NegativeBinomial {
    Checked.positive("mean count", mean);
    if (!(shape > 0)) {
      throw new IllegalArgumentException("The shape is " + shape + "; it must be above 0, or Infinity for a Poisson count.");
    }
  }

  /** The probability of exactly {@code count}; 0 below 0. */
  public double probability(int count) {
    return count < 0 ? 0 : Math.exp(logProbability(count));
  }

  /** The natural logarithm of the probability of exactly {@code count}; {@code -Infinity} below 0. */
  public double logProbability(int count) {
    if (count < 0) {
      return Double.NEGATIVE_INFINITY;
    }
    double choices = -Gamma.logGamma(count + 1.0);
    if (Double.isInfinite(shape)) {
      return choices + count * Math.log(mean) - mean;
    }
    return choices + Gamma.logGamma(count + shape) - Gamma.logGamma(shape) - shape * Math.log1p(mean / shape)
        - (count == 0 ? 0 : count * Math.log1p(shape / mean));
  }

  /** The probability of {@code count} or fewer: a regularised incomplete beta or gamma function. */
  public double cumulative(int count) {
    if (count < 0) {
      return 0;
    }
    return Double.isInfinite(shape) ? Gamma.regularizedGammaQ(count + 1.0, mean)
        : Beta.regularizedBeta(shape / (shape + mean), shape, count + 1.0);
  }
}
