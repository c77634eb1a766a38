package org.casus.incident;

/** Whether an incident is one that is asked for: what reports leave unsaid is neither yes nor no. */
public enum Fit {
  /** All that is asked is said. */
  YES,
  /** Nothing that is said speaks against it, but something that is asked is not said, or too vaguely. */
  MAYBE,
  /** Something that is said speaks against it. */
  NO;

  /** The weaker of two answers. */
  public Fit and(Fit other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
