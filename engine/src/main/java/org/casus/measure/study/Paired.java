package org.casus.measure.study;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The second series of a study that has one. Stateless. */
final class Paired {

  private Paired() {}

  /** What it is called. */
  static String name(Material material) {
    return material.study().strikes().isEmpty() && material.study().after() != null ? material.study().after() : "days named";
  }

  /** Counts the series into a draft and gives it, or null when none is declared. */
  static @Nullable Series used(Material material, Draft draft) {
    Series second = material.after();
    if (second != null) {
      draft.using(name(material), second);
    }
    return second;
  }

  /** The series. */
  static Series second(Material material) {
    return Objects.requireNonNull(material.after(), "the study has no second series");
  }
}
