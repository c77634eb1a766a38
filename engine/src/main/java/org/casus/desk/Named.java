package org.casus.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casus.assertion.Assertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.SourceSpan;
import org.casus.extract.Reading;
import org.casus.incident.Anchor;
import org.casus.incident.AttributedIncident;
import org.casus.ledger.CaseView;

/** What the ids that a user gives stand for. */
public final class Named {
  private static final String EVENT = "ev-";
  private static final Pattern ID = Pattern.compile("[a-z]{2,4}-[0-9a-f]{3,12}");

  private Named() {}

  /** The events of an incident, or the one event whose id is given. */
  public static List<Anchor> events(CaseView view, String id) {
    List<EventAssertion> events = eventsOf(incident(view, id), view);
    return events.stream().filter(event -> !id.startsWith(EVENT) || event.id().startsWith(id)).map(Anchor::of).toList();
  }

  /** The events of an incident, or the one assertion whose id is given. */
  public static List<Anchor> assertions(CaseView view, String id) {
    checked(id);
    if (view.incident(id).isPresent()) {
      return events(view, id);
    }
    return List.of(Anchor.of(view.assertion(id).orElseThrow(() -> unknown(id))));
  }

  /** The incident with this id, or with an event of it. */
  public static AttributedIncident incident(CaseView view, String id) {
    checked(id);
    return view.incident(id).orElseThrow(() -> unknown(id));
  }

  private static void checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new MisunderstoodException("\"" + id + "\" is no id; allowed are the kind and at least three digits of what list and show print,"
          + " such as in-3f2.");
    }
  }

  public static MisunderstoodException unknown(String id) {
    return new MisunderstoodException("The case has nothing, or more than one thing, whose id begins with \"" + id
        + "\"; give more of the id, as the commands list and show print it.");
  }

  /** The events of an incident as they were read. */
  public static List<EventAssertion> eventsOf(AttributedIncident incident, CaseView view) {
    List<EventAssertion> events = new ArrayList<>();
    for (String document : incident.incident().documents()) {
      Optional<Reading> reading = view.reading(document);
      reading.ifPresent(read -> read.events().stream()
          .filter(event -> incident.incident().events().contains(event.id())).forEach(events::add));
    }
    return events;
  }

  /** The words an assertion rests on, with where they stand. */
  public static String sentence(Assertion assertion, String file) {
    return sentence(assertion.evidence().get(0), file);
  }

  /** Some words of a report, with where they stand. */
  public static String sentence(SourceSpan span, String file) {
    return "[" + file + " " + span.begin() + "-" + span.end() + "] “" + IncidentWords.clean(span.quote()) + "”";
  }
}
