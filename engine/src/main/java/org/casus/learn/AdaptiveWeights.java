package org.casus.learn;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Weights under training: AdaGrad with dual averaging and L1 (Duchi, Hazan and Singer 2011, section 5.1), where a weight
 * follows from the sums of its gradients and of their squares. Not thread-safe.
 */
final class AdaptiveWeights {

  private static final int BUCKET_BITS = 22;
  private static final double LEAST_GRADIENT = 1e-3;
  private static final int BUCKETS = 1 << BUCKET_BITS;

  private final Map<String, Integer> index;
  private final int columns;
  private final float[] moments; // of each weight the sum of its gradients and of their squares, side by side
  private final double rate;
  private final double sparsity;
  private double seen;

  private AdaptiveWeights(Map<String, Integer> index, int columns, Training training) {
    this.index = index;
    this.columns = columns;
    this.moments = new float[index.size() * columns * 2];
    this.rate = training.rate();
    this.sparsity = training.sparsity();
  }

  /**
   * Weights for the features that occur often enough; each element of the stream is one example's features. The stream is
   * asked for twice: hashed counts first, so that rare features, which are most, need no memory.
   */
  static AdaptiveWeights of(
      Supplier<? extends Stream<? extends Collection<String>>> features, int columns, Training training) {
    int[] rough = new int[BUCKETS];
    features.get().forEach(all -> distinct(all).forEach(f -> rough[bucket(f)]++));
    Map<String, Integer> counts = new HashMap<>();
    features.get().forEach(all -> distinct(all).filter(f -> rough[bucket(f)] >= training.leastCount())
        .forEach(f -> counts.merge(f, 1, Integer::sum)));
    counts.values().removeIf(count -> count < training.leastCount());
    Map<String, Integer> index = new HashMap<>();
    counts.keySet().stream().sorted().forEach(feature -> index.put(feature, index.size()));
    return new AdaptiveWeights(index, columns, training);
  }

  private static Stream<String> distinct(Collection<String> features) {
    return features.stream().distinct();
  }

  private static int bucket(String feature) {
    int hash = feature.hashCode() * 0x9E3779B9;
    return hash >>> 32 - BUCKET_BITS;
  }

  /** The places of those features that are known; one that is told twice counts twice, as in scoring. */
  int[] known(Collection<String> features) {
    return features.stream().map(index::get).filter(i -> i != null).mapToInt(i -> i).toArray();
  }

  double score(int[] features, int column) {
    double score = 0;
    for (int feature : features) {
      score += weight(feature * columns + column);
    }
    return score;
  }

  private double weight(int at) {
    float sum = moments[2 * at];
    double over = Math.abs(sum) - sparsity * seen;
    return over <= 0 ? 0 : -Math.signum(sum) * rate * over / (1e-4 + Math.sqrt(moments[2 * at + 1]));
  }

  /** Takes the gradient of the loss for one column; what is all but learned is passed over, for speed. */
  void descend(int[] features, int column, double gradient) {
    if (Math.abs(gradient) < LEAST_GRADIENT) {
      return;
    }
    float step = (float) gradient;
    for (int feature : features) {
      int at = 2 * (feature * columns + column);
      moments[at] += step;
      moments[at + 1] += step * step;
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
