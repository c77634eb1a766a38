package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Sentence;
import org.casus.extract.Attributions.Said;

/** Reads the doers whom a sentence simply presents, on the word of whoever speaks there. Thread-safe. */
final class ToldDoers {

  private static final String RULE = "attribution.told";

  private final Standpoint standpoint;

  ToldDoers(Standpoint standpoint) {
    this.standpoint = standpoint;
  }

  void read(AttributionScene scene, Attributions found) {
    for (Telling telling : scene.events.tellings()) {
      scene.events.byId(telling.event()).filter(e -> e.type().incident() && e.status() == EventStatus.HAPPENED)
          .filter(e -> telling.status() == EventStatus.HAPPENED).ifPresent(e -> told(scene, found, telling, e));
    }
    scene.events.events().stream().filter(e -> e.type().incident() && e.status() == EventStatus.HAPPENED)
        .forEach(e -> rest(scene, found, e));
  }

  private void told(AttributionScene scene, Attributions found, Telling telling, EventAssertion event) {
    Sentence sentence = telling.sentence();
    for (ActorRef doer : telling.doers()) {
      List<ActorRef> accused = new ArrayList<>(List.of(standpoint.owner(scene, sentence, doer)));
      accused.addAll(GroupMembers.of(scene.mentions, sentence, doer));
      accused.stream().filter(a -> !found.saidIn(sentence, event, a))
          .forEach(a -> found.add(sentence, event, said(scene, telling, a), RULE));
    }
    if (telling.doers().isEmpty() && ourselves(sentence, telling.trigger())) {
      Voice voice = scene.voices.at(sentence, telling.trigger());
      Affiliation.of(scene, sentence, voice.by()).filter(s -> !voice.reportItself())
          .ifPresent(s -> found.add(sentence, event, new Said(s, Role.CARRIED_OUT, Stance.CLAIMS, voice, telling.likelihood()), RULE));
    }
  }

  /** "We fired the missiles". */
  private static boolean ourselves(Sentence sentence, int trigger) {
    return new Clauses(sentence).subjects(trigger).stream().anyMatch(s -> sentence.tokens().get(s).text().equalsIgnoreCase("we"));
  }

  private Said said(AttributionScene scene, Telling telling, ActorRef accused) {
    Sentence sentence = telling.sentence();
    Voice voice = scene.voices.at(sentence, telling.trigger());
    Likelihood likelihood = standpoint.likelihood(scene, sentence, telling.likelihood(), accused);
    return new Said(accused, Role.CARRIED_OUT, standpoint.of(scene, sentence, telling.trigger(), voice, accused, likelihood), voice, likelihood);
  }

  /** Doers that no sentence names by itself: those of the set that the event belongs to, else those of its first sentence. */
  private void rest(AttributionScene scene, Attributions found, EventAssertion event) {
    Optional<EventAssertion> set = scene.events.byId(event.partOf());
    List<AttributionAssertion> ofSet = set.map(s -> found.behind(s.id())).orElse(List.of()).stream()
        .filter(a -> a.role() == Role.CARRIED_OUT && a.stance() != Stance.ACCUSES && a.scope() == null).toList();
    for (AttributionAssertion attribution : ofSet) {
      ActorRef accused = attribution.accused();
      boolean known = accused != null && event.perpetrators().stream().anyMatch(p -> p.key().equals(accused.key()));
      if (known || event.perpetrators().isEmpty()) {
        found.hand(attribution, event);
      }
    }
  }
}
