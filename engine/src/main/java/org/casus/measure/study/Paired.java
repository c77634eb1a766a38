package org.casus.measure.study;

import java.util.Objects;

/** The second series of a study that has one. Stateless. */
final class Paired {

  private Paired() {}

  /** What it is called. */
  static String name(Material material) {
    return material.study().strikes().isEmpty() && material.study().after() != null ? material.study().after() : "days named";
  }

  /** The series. */
  static Series second(Material material) {
    return Objects.requireNonNull(material.after(), "the study has no second series");
  }
}
