package org.casus.discourse;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CrfWeights;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the model of names, found by a hash of a feature's name. The hash of names side by side follows from
 * theirs, so nobody need join them. Immutable, thread-safe.
 */
final class NameWeights {

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int MOST_BITS = 21; // four times the 346,710 features of the model, and more

  private final List<String> labels;
  private final long[] keys = new long[1 << MOST_BITS];
  private final float[][] rows = new float[1 << MOST_BITS][];

  /** A name, or a part of one: the hash of its letters, and the base to the power of how many they are. */
  record Part(long hash, long power) {

    static Part of(String letters) {
      long hash = 0;
      long power = 1;
      for (int i = 0; i < letters.length(); i++) {
        hash = hash * BASE + letters.charAt(i);
        power *= BASE;
      }
      return new Part(hash, power);
    }

    /** This, then that. */
    Part then(Part that) {
      return new Part(hash * that.power + that.hash, power * that.power);
    }
  }

  NameWeights(CRFClassifier<CoreLabel> model) {
    this.labels = CrfWeights.labels(model);
    CrfWeights.tell(model, (name, weights) -> {
      int slot = slot(Part.of(name).hash);
      keys[slot] = Part.of(name).hash;
      rows[slot] = weights;
    });
  }

  private int slot(long key) {
    int slot = (int) (key * BASE >>> Long.SIZE - MOST_BITS);
    while (rows[slot] != null && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  List<String> labels() {
    return labels;
  }

  /** Adds the weights of a feature, if the model knows it. */
  void add(Part name, double[] sum) {
    float @Nullable [] row = rows[slot(name.hash)];
    for (int i = 0; row != null && i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  /** The sum of the weights for each label. */
  double[] labels(Collection<String> features) {
    double[] sum = new double[labels.size()];
    features.forEach(f -> add(Part.of(f + "|C"), sum));
    return sum;
  }

  /** The sum of the weights for each pair of labels. */
  double[] pairs(Collection<String> features) {
    double[] sum = new double[labels.size() * labels.size()];
    features.forEach(f -> add(Part.of(f + "|CpC"), sum));
    return sum;
  }
}
