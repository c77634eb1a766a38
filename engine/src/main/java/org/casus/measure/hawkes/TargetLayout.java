package org.casus.measure.hawkes;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Where the parameters of some kinds stand in one vector: every mu, then every n by target and source, then the decays.
 *
 * @param targets the kinds that are fitted together
 * @param sources how many kinds there are
 * @param decay what the decay depends on
 */
record TargetLayout(int[] targets, int sources, MultiHawkes.Decay decay) {

  int mu(int k) {
    return k;
  }

  private int n(int k, int source) {
    return targets.length + k * sources + source;
  }

  private int beta(int k, int source) {
    int first = targets.length * (1 + sources);
    return switch (decay) {
      case TARGET -> first + k;
      case SOURCE -> first + source;
      case FULL -> first + k * sources + source;
    };
  }

  private int size() {
    return beta(targets.length - 1, sources - 1) + 1;
  }

  /** How many decays there are. */
  int decays() {
    return size() - targets.length * (1 + sources);
  }

  double[] n(int k, double[] values) {
    double[] row = new double[sources];
    Arrays.setAll(row, j -> values[n(k, j)]);
    return row;
  }

  double[] beta(int k, double[] values) {
    double[] row = new double[sources];
    Arrays.setAll(row, j -> values[beta(k, j)]);
    return row;
  }

  /** The logarithms of one value for each parameter of a sort. */
  double[] each(IntToDoubleFunction mu, double n, IntToDoubleFunction beta) {
    double[] values = new double[size()];
    for (int i = 0; i < values.length; i++) {
      int decay = i - (size() - decays());
      values[i] = Math.log(i < targets.length ? mu.applyAsDouble(targets[i]) : decay < 0 ? n : beta.applyAsDouble(decay));
    }
    return values;
  }

  /** Minus the log-likelihood by event, over the logarithms of the parameters, with its gradient. */
  double negative(Marked events, double[] logs, double[] gradient) {
    double[] values = Arrays.stream(logs).map(Math::exp).toArray();
    Arrays.fill(gradient, 0);
    double[] slopes = new double[1 + 2 * sources];
    double sum = 0;
    for (int k = 0; k < targets.length; k++) {
      sum += new TargetIntensity(events, targets[k]).logLikelihood(values[mu(k)], n(k, values), beta(k, values), slopes);
      gradient[mu(k)] += slopes[0];
      for (int j = 0; j < sources; j++) {
        gradient[n(k, j)] += slopes[1 + j];
        gradient[beta(k, j)] += slopes[1 + sources + j];
      }
    }
    int size = events.times().length;
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= -values[i] / size;
    }
    return -sum / size;
  }
}
