package org.casus.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.incident.Rulings;

/** Readings as the analysts see them. Stateless. */
public final class Judged {
  private Judged() {}

  /** Every assertion of a reading: events, attributions, relations, figures, judgments. */
  public static List<Assertion> assertions(Reading reading) {
    List<Assertion> all = new ArrayList<>(reading.events());
    all.addAll(reading.attributions());
    all.addAll(reading.relations());
    all.addAll(reading.figures());
    all.addAll(reading.judgments());
    return all;
  }

  /** The incidents with the attributions of their events, rejected ones left out. */
  public static List<AttributedIncident> attributed(List<Incident> incidents, List<Reading> readings, Rulings rulings) {
    return AttributedIncident.join(incidents, readings.stream().flatMap(r -> r.attributions().stream())
        .filter(word -> !rulings.rejected(word.id())).map(rulings::applied));
  }

  /** An assertion as the analysts see it: events corrected, actors called anew; empty for a rejected one. */
  public static <A extends Assertion> Optional<A> seen(Class<A> kind, A assertion, Rulings rulings) {
    if (rulings.rejected(assertion.id())) {
      return Optional.empty();
    }
    Assertion seen = assertion instanceof EventAssertion event ? rulings.applied(event)
        : assertion instanceof AttributionAssertion word ? rulings.applied(word)
        : assertion instanceof RelationAssertion relation ? rulings.applied(relation) : assertion;
    return Optional.of(kind.cast(seen));
  }

  /** A reading with the rulings applied: rejected assertions left out, events corrected, actors called anew. */
  public static Reading reading(Reading reading, Rulings rulings) {
    return new Reading(reading.report(),
        reading.events().stream().filter(e -> !rulings.rejected(e.id())).map(rulings::applied).toList(),
        reading.attributions().stream().filter(a -> !rulings.rejected(a.id())).map(rulings::applied).toList(),
        reading.relations().stream().filter(r -> !rulings.rejected(r.id())).map(rulings::applied).toList(),
        reading.figures().stream().filter(f -> !rulings.rejected(f.id())).toList(),
        reading.judgments().stream().filter(j -> !rulings.rejected(j.id())).toList(),
        reading.sources());
  }
}
