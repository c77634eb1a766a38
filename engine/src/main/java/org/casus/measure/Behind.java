package org.casus.measure;

import java.util.List;
import org.casus.incident.AttributedIncident;

/**
 * An incident behind a number.
 *
 * @param incident the incident with everybody's word on who is behind it
 * @param quotes the sentences that make it count: those that tell it, then those that name a doer or backer who is asked for
 * @param why what is unsaid or too vague where it only may fit; why it fits all the same where it is less than plain; empty
 *     where it plainly fits
 */
public record Behind(AttributedIncident incident, List<Quote> quotes, List<String> why) {

  /** Copies the lists. */
  public Behind {
    quotes = List.copyOf(quotes);
    why = List.copyOf(why);
  }

  /** The incident's id. */
  public String id() {
    return incident.incident().id();
  }
}
