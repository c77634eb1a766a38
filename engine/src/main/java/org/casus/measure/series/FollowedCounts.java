package org.casus.measure.series;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * The likelihood of counts of mean m_t = sum over j of l_j x_(j,t-1) + exp(z_t b), Poisson or negative binomial with
 * variance m + psi m^2. The parameters stand in the order l, b, psi. Immutable and thread-safe.
 */
final class FollowedCounts {
  private final int[] counts;
  private final double[][] sources;
  private final double[][] columns;
  private final boolean overdispersed;
  private final int largest;
  private final double factorials;

  /** Counts but the first, explained by the sources one step before and by the design. */
  FollowedCounts(int[] counts, List<int[]> sources, Design design, boolean overdispersed) {
    this.counts = Arrays.copyOfRange(counts, 1, counts.length);
    this.sources = sources.stream().map(source -> Arrays.stream(source).asDoubleStream().limit(counts.length - 1L).toArray())
        .toArray(double[][]::new);
    this.columns = Lags.after(1, design).toArray(double[][]::new);
    this.overdispersed = overdispersed;
    this.largest = Arrays.stream(this.counts).max().orElse(0);
    this.factorials = Arrays.stream(this.counts).mapToDouble(count -> Gamma.logGamma(count + 1.0)).sum();
  }

  /** How many parameters. */
  int size() {
    return sources.length + columns.length + (overdispersed ? 1 : 0);
  }

  /** How many counts are explained. */
  int rows() {
    return counts.length;
  }

  /** The log-likelihood; fills in its slopes. */
  double at(double[] parameters, double[] slopes) {
    Arrays.fill(slopes, 0);
    double psi = overdispersed ? parameters[size() - 1] : 0;
    Rises rises = Rises.upTo(largest, psi);
    double sum = -factorials;
    double turn = 0;
    for (int t = 0; t < counts.length; t++) {
      double endemic = endemic(parameters, t);
      double mean = endemic;
      for (int j = 0; j < sources.length; j++) {
        mean += parameters[j] * sources[j][t];
      }
      int count = counts[t];
      sum += rises.logs[count] + count * Math.log(mean) - (psi > 0 ? (count + 1 / psi) * Math.log1p(psi * mean) : mean);
      turn += psi > 0 ? rises.slopes[count] + Math.log1p(psi * mean) / (psi * psi) - (count + 1 / psi) * mean / (1 + psi * mean) : 0;
      add(slopes, t, (count - mean) / (mean * (1 + psi * mean)), endemic);
    }
    if (overdispersed) {
      slopes[size() - 1] = turn;
    }
    return sum;
  }

  private double endemic(double[] parameters, int t) {
    double log = 0;
    for (int k = 0; k < columns.length; k++) {
      log += parameters[sources.length + k] * columns[k][t];
    }
    return Math.exp(Math.min(30, Math.max(-30, log)));
  }

  private void add(double[] slopes, int t, double pull, double endemic) {
    for (int j = 0; j < sources.length; j++) {
      slopes[j] += pull * sources[j][t];
    }
    for (int k = 0; k < columns.length; k++) {
      slopes[sources.length + k] += pull * endemic * columns[k][t];
    }
  }

  /** For each count y, the sum of ln(1 + psi i) over i below y, which is what the gamma functions come to, and its slope by psi. */
  private record Rises(double[] logs, double[] slopes) {

    static Rises upTo(int largest, double psi) {
      Rises rises = new Rises(new double[largest + 1], new double[largest + 1]);
      for (int i = 0; i < largest; i++) {
        rises.logs[i + 1] = rises.logs[i] + Math.log1p(psi * i);
        rises.slopes[i + 1] = rises.slopes[i] + i / (1 + psi * i);
      }
      return rises;
    }
  }
}
