package org.casus.extract.wire;

import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Likelihood;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.extract.Telling;
import org.casus.ground.Grounded;

/** Each sentence's word on who did a learned incident, so that attributions are read of it as of any event. */
final class IncidentTellings {

  private final Scene scene;
  private final FillerActors actors;

  IncidentTellings(Scene scene, Grounded grounded) {
    this.scene = scene;
    this.actors = new FillerActors(grounded);
  }

  List<Telling> of(ReadIncident incident, EventAssertion event) {
    return incident.fillers().stream()
        .filter(f -> f.wording().part() == Part.PERP_IND || f.wording().part() == Part.PERP_ORG)
        .map(f -> telling(f, event)).toList();
  }

  private Telling telling(Filler filler, EventAssertion event) {
    Sentence sentence = filler.wording().span().sentence();
    ActorRef doer = actors.reference(filler);
    Likelihood likelihood = filler.sureness() == Sureness.SUSPECTED ? Likelihood.UNSCALED : Likelihood.FACT;
    return new Telling(event.id(), sentence, trigger(filler.wording().span()), List.of(doer), List.of(), EventStatus.HAPPENED, likelihood);
  }

  /** The act nearest to the name; the name's own noun in a sentence without one. */
  private int trigger(NounSpan span) {
    return scene.acts(span.sentence()).stream().map(Token::index)
        .min(java.util.Comparator.comparingInt(i -> Math.abs(i - span.head()))).orElse(span.head());
  }
}
