package org.casus.evaluate;

/**
 * Something on which the person and the machine disagree.
 *
 * @param aspect what it is about
 * @param label the sort of record within the aspect, for example {@code ASSAULT}
 * @param file the report
 * @param noted what the person has; empty for what only the machine has
 * @param read what the machine has; empty for what it missed
 * @param quote the words of the report
 * @param rule the rule or model that read it; empty for what was missed
 */
public record Disagreement(
    Aspect aspect, Kind kind, String label, String file, String noted, String read, String quote, String rule) {

  /** In which way they disagree. */
  public enum Kind {
    /** The person noted it, the machine did not find it. */
    MISSED,
    /** The machine read it, the person did not note it. */
    SPURIOUS,
    /** Both have it, but not the same. */
    WRONG
  }
}
