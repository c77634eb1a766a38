package org.casus.narrate.plot;

import java.util.HashSet;
import java.util.Set;

/** Which pixels were drawn on: of tens of thousands of points most would only be drawn over each other. Not thread-safe. */
final class Pixels {
  private static final int FEW = 2_000;

  private final boolean few;
  private final Set<Long> seen = new HashSet<>();

  /** For so many points; when there are few, each is drawn. */
  Pixels(int points) {
    this.few = points <= FEW;
  }

  /** Whether nothing was drawn there yet. */
  boolean first(double x, double y) {
    return few || seen.add(Math.round(x) << 32 ^ Math.round(y) & 0xffffffffL);
  }
}
