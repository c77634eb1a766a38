package org.casus.learn;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Weights under training: AdaGrad with dual averaging and L1 (Duchi, Hazan and Singer 2011, section 5.1), where a weight
 * follows from the sums of its gradients and of their squares. Not thread-safe.
 */
final class AdaptiveWeights {

  private final Map<String, Integer> index;
  private final int columns;
  private final double[] sums;
  private final double[] squares;
  private final double rate;
  private final double sparsity;
  private double seen;

  private AdaptiveWeights(Map<String, Integer> index, int columns, Training training) {
    this.index = index;
    this.columns = columns;
    this.sums = new double[index.size() * columns];
    this.squares = new double[index.size() * columns];
    this.rate = training.rate();
    this.sparsity = training.sparsity();
  }

  /** Weights for the features that occur often enough; each element of the stream is one example's features. */
  static AdaptiveWeights of(Stream<? extends Collection<String>> features, int columns, Training training) {
    Map<String, Integer> counts = new TreeMap<>();
    features.forEach(all -> all.stream().distinct().forEach(f -> counts.merge(f, 1, Integer::sum)));
    Map<String, Integer> index = new HashMap<>();
    counts.forEach((feature, count) -> {
      if (count >= training.leastCount()) {
        index.put(feature, index.size());
      }
    });
    return new AdaptiveWeights(index, columns, training);
  }

  /** The places of those features that are known. */
  int[] known(Collection<String> features) {
    return features.stream().distinct().map(index::get).filter(i -> i != null).mapToInt(i -> i).toArray();
  }

  double score(int[] features, int column) {
    double score = 0;
    for (int feature : features) {
      score += weight(feature * columns + column);
    }
    return score;
  }

  private double weight(int at) {
    double over = Math.abs(sums[at]) - sparsity * seen;
    return over <= 0 ? 0 : -Math.signum(sums[at]) * rate * over / (1e-4 + Math.sqrt(squares[at]));
  }

  /** Takes the gradient of the loss for one column. */
  void descend(int[] features, int column, double gradient) {
    for (int feature : features) {
      int at = feature * columns + column;
      sums[at] += gradient;
      squares[at] += gradient * gradient;
    }
  }

  /** Another example has been seen. */
  void step() {
    seen++;
  }

  FeatureTable table(List<String> names) {
    Map<String, float[]> rows = new HashMap<>();
    index.forEach((feature, i) -> {
      float[] row = new float[columns];
      boolean any = false;
      for (int c = 0; c < columns; c++) {
        row[c] = Math.round(weight(i * columns + c) * 1000) / 1000f;
        any |= row[c] != 0;
      }
      if (any) {
        rows.put(feature, row);
      }
    });
    return new FeatureTable(names, rows);
  }
}
