package org.casus.evaluate;

/**
 * An aspect with its figures and their intervals.
 *
 * @param value the interval of F1, or of the share that agrees
 */
record Measured(Aspect aspect, Tally tally, Interval precision, Interval recall, Interval value) {

  static Measured of(Aspect aspect, Evaluation evaluation, Bootstrap bootstrap) {
    return new Measured(aspect, evaluation.total(aspect), bootstrap.of(aspect, Tally::precision),
        bootstrap.of(aspect, Tally::recall), bootstrap.of(aspect, aspect::value));
  }

  /** Whether there was anything to measure. */
  boolean measured() {
    return tally.noted() + tally.read() > 0;
  }

  /** The one figure that the aspect is known by. */
  double figure() {
    return aspect.value(tally);
  }
}
