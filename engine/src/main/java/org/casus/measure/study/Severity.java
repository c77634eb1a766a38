package org.casus.measure.study;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How bad an attack was, on an ordinal ladder of our own: every rocket is -9 to -10 on the scales of Goldstein and PLOVER,
 * which therefore tell nothing of a ladder of attacks. Never summed.
 */
public enum Severity {
  /** Nothing was hit. */
  MISS("missed"),
  /** Something was hit, or nothing is said of casualties. */
  HIT("no casualties told"),
  /** People were injured, nobody is said to have died. */
  WOUNDED("injured"),
  /** One or two people died. */
  LETHAL("1 or 2 killed"),
  /** Three or more people died. */
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

  /** Whether somebody died. */
  public boolean lethal() {
    return compareTo(LETHAL) >= 0;
  }

  /** The rung that numbers of dead and injured stand on; null counts as untold. */
  public static Severity of(@Nullable Long killed, @Nullable Long injured) {
    if (killed != null && killed > 0) {
      return killed >= MASS_FROM ? MASS : LETHAL;
    }
    return injured != null && injured > 0 ? WOUNDED : HIT;
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
    throw new IllegalArgumentException("\"" + word + "\" is no severity; allowed are "
        + java.util.Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).collect(java.util.stream.Collectors.joining(", ")) + ".");
  }
}
