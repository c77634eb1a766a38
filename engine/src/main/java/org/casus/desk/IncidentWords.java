package org.casus.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.WireName;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.narrate.Naming;

/** What an incident is, in a few words for a line or a cell. Stateless. */
public final class IncidentWords {
  private IncidentWords() {}

  /** The kind of act, the weapons, and how many where not one. */
  public static String what(EventAssertion event) {
    String weapons = event.weapons().stream().map(WireName::wire).collect(Collectors.joining("+"));
    String act = event.type().wire() + (event.mode() == null ? "" : " " + event.mode());
    String status = event.status() == EventStatus.HAPPENED ? "" : event.status().wire() + ": ";
    return status + (event.count().single() ? "" : amount(event.count()) + " x ") + act + (weapons.isEmpty() ? "" : " " + weapons);
  }

  /** "3", "3..5", "3..", "..5" or "?". */
  public static String amount(Amount amount) {
    if (amount.min() == null && amount.max() == null) {
      return "?";
    }
    if (amount.min() != null && amount.min().equals(amount.max())) {
      return String.valueOf(amount.min());
    }
    return (amount.min() == null ? "" : amount.min()) + ".." + (amount.max() == null ? "" : amount.max());
  }

  /** "2021-05-03", "2021-05-01..2021-05-31", or "undated". */
  public static String days(DateInterval date) {
    if (!date.known()) {
      return "undated";
    }
    return date.isDay() ? String.valueOf(date.from())
        : (date.from() == null ? "" : date.from()) + ".." + (date.to() == null ? "" : date.to());
  }

  /** The most exact place with what contains it; empty when none is said. */
  public static String place(EventAssertion event) {
    return event.places().isEmpty() || event.places().get(0).isEmpty() ? "" : Naming.place(event.places().get(0));
  }

  /** Who counts as doer under a lens. */
  public static String doers(AttributedIncident incident, Lens lens) {
    List<ActorRef> doers = lens.doers(incident);
    return doers.isEmpty() ? Naming.UNKNOWN_DOER : String.join(", ", Naming.names(doers));
  }

  /** One line of text without control characters. */
  public static String clean(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
  }
}
