package org.casus.cli.casefile;

import java.util.List;
import java.util.Locale;
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

/** Incidents as lines on a terminal. */
final class IncidentLines {
  private static final String ROW = "%-15s  %-21s  %-26s  %-22s  %-30s  %s";

  /** What stands in each column of {@link #line}. */
  static final String HEADINGS = String.format(Locale.ROOT, ROW, "id", "days", "what", "place", "doer", "reports");

  private final Lens lens;

  /** Doers are shown as this lens sees them. */
  IncidentLines(Lens lens) {
    this.lens = lens;
  }

  /** The incident in a line. */
  String line(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    return String.format(Locale.ROOT, ROW,
        incident.incident().id(), days(event.date()), Paragraph.shortened(what(event), 26),
        Paragraph.shortened(place(event), 22), Paragraph.shortened(doers(incident), 30),
        incident.incident().documents().size() + " rep.");
  }

  /** The kind of act, the weapons, and how many where not one. */
  static String what(EventAssertion event) {
    String weapons = event.weapons().stream().map(WireName::wire).collect(Collectors.joining("+"));
    String act = event.type().wire() + (event.mode() == null ? "" : " " + event.mode());
    String status = event.status() == EventStatus.HAPPENED ? "" : event.status().wire() + ": ";
    return status + (event.count().single() ? "" : amount(event.count()) + " x ") + act + (weapons.isEmpty() ? "" : " " + weapons);
  }

  /** "3", "3..5", "3..", "..5" or "?". */
  static String amount(Amount amount) {
    if (amount.min() == null && amount.max() == null) {
      return "?";
    }
    if (amount.min() != null && amount.min().equals(amount.max())) {
      return String.valueOf(amount.min());
    }
    return (amount.min() == null ? "" : amount.min()) + ".." + (amount.max() == null ? "" : amount.max());
  }

  /** "2021-05-03", "2021-05-01..2021-05-31", or "undated". */
  static String days(DateInterval date) {
    if (!date.known()) {
      return "undated";
    }
    return date.isDay() ? String.valueOf(date.from())
        : (date.from() == null ? "" : date.from()) + ".." + (date.to() == null ? "" : date.to());
  }

  static String place(EventAssertion event) {
    return event.places().isEmpty() || event.places().get(0).isEmpty() ? "" : Naming.place(event.places().get(0));
  }

  private String doers(AttributedIncident incident) {
    List<ActorRef> doers = lens.doers(incident);
    return doers.isEmpty() ? Naming.UNKNOWN_DOER : String.join(", ", Naming.names(doers));
  }
}
