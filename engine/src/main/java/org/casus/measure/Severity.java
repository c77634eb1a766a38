package org.casus.measure;

/**
 * How much harm an attack did, in rising order: an order only, never to be summed with scores of intensity, by which all
 * attacks are alike.
 */
public enum Severity {
  /** Said to have missed, or been shot down, with nobody harmed. */
  MISSED("missed"),
  /** Hit, with nobody harmed. */
  HIT("no casualties told"),
  /** Somebody was wounded. */
  WOUNDED("wounded"),
  /** One or two were killed. */
  KILLED("1 or 2 killed"),
  /** Three or more were killed. */
  MASS("3 or more killed");

  private static final int MASS_FROM = 3;

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The rung in words. */
  public String label() {
    return label;
  }

  /**
   * The rung of a name such as {@code wounded}.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Severity parse(String word) {
    for (Severity severity : values()) {
      if (severity.name().equalsIgnoreCase(word.strip())) {
        return severity;
      }
    }
    throw new IllegalArgumentException("\"" + word + "\" is no severity; allowed are missed, hit, wounded, killed and mass.");
  }

  /**
   * The severity of an attack.
   *
   * @param hit whether it hit, which dead or wounded imply
   * @param wounded how many were wounded, at the least
   * @param killed how many were killed, at the least
   * @throws IllegalArgumentException for a number below 0
   */
  public static Severity of(boolean hit, long wounded, long killed) {
    if (wounded < 0 || killed < 0) {
      throw new IllegalArgumentException("There are " + wounded + " wounded and " + killed + " killed; neither may be below 0.");
    }
    if (killed > 0) {
      return killed < MASS_FROM ? KILLED : MASS;
    }
    if (wounded > 0) {
      return WOUNDED;
    }
    return hit ? HIT : MISSED;
  }

  /** Whether somebody was killed. */
  public boolean lethal() {
    return compareTo(KILLED) >= 0;
  }
}
