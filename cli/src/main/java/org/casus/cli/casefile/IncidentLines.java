package org.casus.cli.casefile;

import java.util.Locale;
import org.casus.assertion.EventAssertion;
import org.casus.desk.IncidentWords;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;

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
        incident.incident().id(), IncidentWords.days(event.date()), Paragraph.shortened(IncidentWords.what(event), 26),
        Paragraph.shortened(IncidentWords.place(event), 22), Paragraph.shortened(IncidentWords.doers(incident, lens), 30),
        incident.incident().documents().size() + " rep.");
  }
}
