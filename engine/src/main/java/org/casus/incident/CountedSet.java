package org.casus.incident;

import java.util.List;
import org.casus.assertion.Amount;

/**
 * A number of incidents that reports speak of without telling each of them.
 *
 * @param set the set
 * @param stated how many the reports speak of
 * @param members those of its members that are itemised under the same lens
 */
public record CountedSet(AttributedIncident set, Amount stated, List<AttributedIncident> members) {

  /** Copies the list. */
  public CountedSet {
    members = List.copyOf(members);
  }

  /** How many of the set, at the least, are told nowhere by themselves; 0 when the reports give no least number. */
  public long untold() {
    Long min = stated.min();
    return min == null ? 0 : Math.max(0, min - members.size());
  }
}
