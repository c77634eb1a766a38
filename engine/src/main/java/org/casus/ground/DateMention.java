package org.casus.ground;

import org.casus.assertion.DateInterval;

/**
 * A date or a span of time as an interval.
 *
 * @param interval the days meant
 * @param rule the rule that read it
 * @param role what the wording makes of the interval
 */
public record DateMention(int sentence, int first, int last, String text, DateInterval interval, String rule, Role role)
    implements Mention {

  /** What the wording makes of the interval. */
  public enum Role {
    /** The time itself ("on June 29", "in March 2022", "last month"). */
    AT,
    /** From a time on ("since April 2021", "in recent months", "over the past ten days"). */
    SINCE,
    /** Before a time ("before 2020", "until May"). */
    UNTIL,
    /** A length without an anchor ("a ten-day period", "three months"). */
    LENGTH
  }
}
