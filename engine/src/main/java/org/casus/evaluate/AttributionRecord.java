package org.casus.evaluate;

import java.util.List;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word on who is behind an event, noted by a person or read by the machine.
 *
 * @param event the id of the event meant, or null when none is noted
 * @param accused null when nobody is named
 * @param by whose word it is, or null when not noted
 */
record AttributionRecord(@Nullable String event, @Nullable Named accused, @Nullable Role role, Stance stance,
    @Nullable Named by, @Nullable Likelihood likelihood, List<Phrase> quotes, String rule) implements Quoted {

  /** Copies the list. */
  AttributionRecord {
    quotes = List.copyOf(quotes);
  }

  @Override
  public String label() {
    return stance.wire();
  }

  @Override
  public String shown() {
    return (by == null ? "somebody" : by.shown()) + " " + stance.wire() + ": "
        + (accused == null ? "nobody named" : accused.shown());
  }
}
