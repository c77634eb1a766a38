package org.casus.evaluate;

/**
 * Something that is measured.
 *
 * @param key its name in {@code evaluation.json}
 * @param label its name for a person, in the plural where it is counted: "events"
 */
public record Aspect(String key, String label, Sort sort) {

  /** How an aspect is measured and shown. */
  public enum Sort {
    /** Records or spans that are found or missed: precision, recall, F1. */
    CLASS,
    /** A part of such a class: precision, recall, F1. */
    PART,
    /** Something that both have, and that agrees or not: a share. */
    SHARE
  }

  /** The one figure that the aspect is known by: F1, or the share that agrees. */
  double value(Tally tally) {
    return sort == Sort.SHARE ? tally.precision() : tally.f1();
  }
}
