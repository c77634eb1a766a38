package org.casus.incident;

import java.time.Instant;

/**
 * An analyst's ruling with who made it, when and why. Judgements are appended to a case and never edited; they outrank
 * the machine. Not to be confused with a report's own judgments, {@link org.casus.assertion.JudgmentAssertion}.
 *
 * @param id unique in its case
 * @param by the analyst's name; never blank
 * @param at when it was made
 * @param reason why; may be empty
 */
public record Judgement(String id, Ruling ruling, String by, Instant at, String reason) {

  /** Checks that it is known whose judgement it is. */
  public Judgement {
    if (by.isBlank()) {
      throw new IllegalArgumentException(
          "A judgement needs the name of who makes it; got a blank one. Give a name, for example with --by.");
    }
  }
}
