package org.casus.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a forecast.
 *
 * @param forecast its id
 * @param at the day on which that was looked up
 * @param outcome what became of it
 * @param count how many incidents bear it out, or null where that can't be told
 * @param incidents their ids, sorted
 * @param reason why, as a sentence
 */
public record Resolution(String forecast, LocalDate at, Outcome outcome, @Nullable Long count, List<String> incidents, String reason) {

  /** What can become of a forecast. */
  public enum Outcome {
    /** It came true. */
    HAPPENED,
    /** It did not, as far as the reports of the case tell. */
    DID_NOT,
    /** Its days are not over, or the reports do not reach their end. */
    OPEN,
    /** The reports can't settle it. */
    CANNOT_BE_RESOLVED
  }

  /** Copies the list. */
  public Resolution {
    incidents = List.copyOf(incidents);
  }

  /** Whether it is settled one way or the other. */
  public boolean resolved() {
    return outcome == Outcome.HAPPENED || outcome == Outcome.DID_NOT;
  }
}
