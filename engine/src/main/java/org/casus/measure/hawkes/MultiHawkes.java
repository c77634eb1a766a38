package org.casus.measure.hawkes;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * Events of several kinds that excite each other: kind i has intensity mu_i + sum over j of n_ij sum over past events of
 * j of b_ij e^(-b_ij (t - t_k)). Packages differ in what b may depend on; {@link Decay} says which.
 *
 * @param mu baseline of each kind
 * @param n {@code n[i][j]}: mean number of direct offspring of kind i of an event of kind j
 * @param beta {@code beta[i][j]}: their decay
 */
public record MultiHawkes(double[] mu, double[][] n, double[][] beta) {

  /** What the decay depends on. */
  public enum Decay {
    /** On the kind that is brought about, as in R's hawkes. */
    TARGET,
    /** On the kind that brings about, as in R's stelfi. */
    SOURCE,
    /** On both. */
    FULL
  }

  /** Copies the arrays. */
  public MultiHawkes {
    mu = mu.clone();
    n = Arrays.stream(n).map(double[]::clone).toArray(double[][]::new);
    beta = Arrays.stream(beta).map(double[]::clone).toArray(double[][]::new);
  }

  /** The log-likelihood of events. */
  public double logLikelihood(Marked events) {
    double sum = 0;
    double[] slopes = new double[1 + 2 * mu.length];
    for (int i = 0; i < mu.length; i++) {
      sum += new TargetIntensity(events, i).logLikelihood(mu[i], n[i], beta[i], slopes);
    }
    return sum;
  }

  /** The spectral radius of n: the process can be stationary below 1 only. */
  public double branchingRatio() {
    double most = 0;
    for (org.hipparchus.complex.Complex value : new EigenDecompositionNonSymmetric(MatrixUtils.createRealMatrix(n)).getEigenvalues()) {
      most = Math.max(most, value.norm());
    }
    return most;
  }
}
