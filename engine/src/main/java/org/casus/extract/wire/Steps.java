package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.List;

/** A number as features: one for each step that it has climbed. Stateless. */
final class Steps {

  private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98};

  private Steps() {}

  /** A probability. */
  static List<String> of(String name, double probability) {
    List<String> features = new ArrayList<>();
    for (double step : STEPS) {
      if (probability >= step) {
        features.add(name + " over " + step);
      }
    }
    return features;
  }

  /** The highest step alone. */
  static String highest(String name, double probability) {
    List<String> all = of(name, probability);
    return all.isEmpty() ? name + " under " + STEPS[0] : all.get(all.size() - 1);
  }
}
