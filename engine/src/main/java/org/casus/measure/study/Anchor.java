package org.casus.measure.study;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that might matter, such as a deadline or a round of talks.
 *
 * @param date the day
 * @param label what it is
 * @param known since when the date was known, or null
 * @param source where it is documented, or null
 */
public record Anchor(LocalDate date, String label, @Nullable LocalDate known, @Nullable String source) {

  /** The start of the day, days since 1970-01-01. */
  public double day() {
    return date.toEpochDay();
  }
}
