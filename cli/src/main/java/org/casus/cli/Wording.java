package org.casus.cli;

import java.time.Duration;
import java.util.Locale;

/** Numbers in words that a person reads. */
public final class Wording {

  private Wording() {}

  /** {@code 1 report}, {@code 11 reports}, {@code 1,200 reports}. */
  public static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** {@code 58 kB}, {@code 1.2 MB}. */
  public static String size(long bytes) {
    if (bytes < 1_000_000) {
      return Math.max(1, Math.round(bytes / 1e3)) + " kB";
    }
    return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  /** {@code 0.8 s}, {@code 34 s}, {@code 2 min 5 s}. */
  public static String time(Duration elapsed) {
    if (elapsed.toSeconds() < 10) {
      return String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1e3);
    }
    if (elapsed.toMinutes() == 0) {
      return elapsed.toSeconds() + " s";
    }
    return elapsed.toMinutes() + " min " + elapsed.toSecondsPart() + " s";
  }
}
