package org.casus.measure.study;

/** What a finding comes to. */
public enum Verdict {
  /** It only describes; nothing is tested. */
  DESCRIBED("described"),
  /** The effect asked for stands out from chance in a test that allows for clustering. */
  ESTABLISHED("established"),
  /** The record is in line with it, but cannot bear more. */
  CONSISTENT("consistent with it, no more"),
  /** Nothing stands out; what could have been missed is said. */
  NOT_ESTABLISHED("not established"),
  /** The record cannot bear an answer. */
  REFUSED("refused");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The verdict in words. */
  public String label() {
    return label;
  }
}
