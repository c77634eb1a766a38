package org.casus.extract.certainty;

import java.util.Comparator;
import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Discourse;
import org.casus.extract.Voices;
import org.casus.learn.Classifier;

/** Words what the model holds of an organisation as an attribution, with the sentence that tells most. */
final class LearnedAttributions {

  private static final String RULE = "certainty-model";

  private final Discourse discourse;
  private final Voices voices;
  private final CertaintyModel model;

  LearnedAttributions(Discourse discourse, Voices voices, CertaintyModel model) {
    this.discourse = discourse;
    this.voices = voices;
    this.model = model;
  }

  /** How sure the report is of an organisation. */
  Classifier.Decision decide(Candidate candidate) {
    return model.decide(discourse, candidate.uses());
  }

  /** The attribution of an event to an organisation. */
  AttributionAssertion attribution(EventAssertion event, Candidate candidate, Certainty certainty, List<String> reasons) {
    List<Use> uses = model.telling(candidate.uses().stream()
        .sorted(Comparator.comparingInt(u -> Candidate.distance(u, event))).toList(), certainty);
    SourceSpan span = uses.isEmpty() ? event.evidence().get(0) : discourse.span(uses.get(0).sentence());
    Voice voice = uses.isEmpty() ? voices.own() : voices.at(uses.get(0).sentence(), uses.get(0).first());
    ActorRef actor = candidate.actor();
    Voice by = certainty == Certainty.CLAIMED ? new Voice(actor, List.of(actor.name(), "report")) : voice;
    String id = StableId.of("att", event.report(), event.id(), actor.text(), certainty, RULE);
    return new AttributionAssertion(id, event.report(), event.id(), actor, Role.CARRIED_OUT, stance(certainty, voice), by, null,
        certainty == Certainty.SUSPECTED ? Likelihood.UNSCALED : Likelihood.FACT, List.of(span),
        RULE + ": " + String.join(", ", reasons));
  }

  private static Stance stance(Certainty certainty, Voice voice) {
    return switch (certainty) {
      case FACT -> Stance.REPORTS;
      case SUSPECTED -> voice.reportItself() ? Stance.ASSESSES : Stance.ACCUSES;
      case CLAIMED -> Stance.CLAIMS;
    };
  }
}
