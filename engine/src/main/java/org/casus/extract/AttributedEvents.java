package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;

/**
 * Gives events the doers and backers whom the report itself names elsewhere, or who claim the act (codebook, section 1:
 * who is only accused by somebody else stands in the attributions alone). Stateless.
 */
final class AttributedEvents {

  private static final Set<Stance> TOLD = Set.of(Stance.REPORTS, Stance.ASSESSES);

  private AttributedEvents() {}

  static List<EventAssertion> fill(List<EventAssertion> events, List<AttributionAssertion> attributions) {
    return events.stream().map(e -> e.status() == EventStatus.HAPPENED && e.type().incident() ? filled(e, attributions) : e).toList();
  }

  private static EventAssertion filled(EventAssertion event, List<AttributionAssertion> attributions) {
    List<AttributionAssertion> own = attributions.stream().filter(a -> a.event().equals(event.id()) && presented(a)).toList();
    List<ActorRef> doers = event.perpetrators().isEmpty() ? actors(own, true) : event.perpetrators();
    List<ActorRef> backers = new ArrayList<>(event.sponsors());
    actors(own, false).stream().filter(b -> backers.stream().noneMatch(s -> s.key().equals(b.key())))
        .filter(b -> doers.stream().noneMatch(d -> d.key().equals(b.key()))).forEach(backers::add);
    return doers.equals(event.perpetrators()) && backers.equals(event.sponsors()) ? event : event.behind(doers, backers);
  }

  private static boolean presented(AttributionAssertion attribution) {
    return attribution.stance() == Stance.CLAIMS || TOLD.contains(attribution.stance()) && attribution.voice().reportItself();
  }

  private static List<ActorRef> actors(List<AttributionAssertion> attributions, boolean doers) {
    List<ActorRef> found = new ArrayList<>();
    for (AttributionAssertion attribution : attributions) {
      ActorRef actor = attribution.accused();
      boolean wanted = doers == (attribution.role() == Role.CARRIED_OUT);
      if (actor != null && wanted && actor.kind() != ActorKind.MEDIA && found.stream().noneMatch(f -> f.key().equals(actor.key()))) {
        found.add(actor);
      }
    }
    return found;
  }
}
