package org.casus.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.SourceSpan;

/**
 * What an incident can be found by in words: the sentences behind what it settles on and behind everybody's word on it,
 * what its actors, places and weapons are called, the kind of event, and what other reports say otherwise. Stateless.
 */
public final class IncidentText {
  private IncidentText() {}

  /** The text, a line a piece. */
  public static String of(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    List<String> pieces = new ArrayList<>(List.of(event.type().wire(), Objects.requireNonNullElse(event.mode(), "")));
    quotes(event.evidence(), pieces);
    Stream.of(event.perpetrators(), event.sponsors(), event.targets()).flatMap(List::stream).forEach(actor -> actor(actor, pieces));
    event.places().stream().flatMap(List::stream).forEach(place -> pieces.addAll(List.of(place.name(), place.text())));
    event.weapons().forEach(weapon -> pieces.add(weapon.wire()));
    event.weaponMentions().forEach(weapon -> pieces.add(weapon.text() + "\n" + String.join("\n", weapon.mentions())));
    incident.attributions().forEach(word -> word(word, pieces));
    incident.incident().variants().forEach(variant -> pieces.add(variant.value()));
    return pieces.stream().distinct().collect(Collectors.joining("\n"));
  }

  private static void word(AttributionAssertion word, List<String> pieces) {
    quotes(word.evidence(), pieces);
    Stream.of(word.accused(), word.voice().by()).flatMap(Stream::ofNullable).forEach(actor -> actor(actor, pieces));
  }

  private static void quotes(List<SourceSpan> spans, List<String> pieces) {
    spans.forEach(span -> pieces.add(span.quote()));
  }

  private static void actor(ActorRef actor, List<String> pieces) {
    pieces.addAll(List.of(actor.name(), actor.text()));
    pieces.addAll(actor.mentions());
  }
}
