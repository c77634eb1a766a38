package org.casus.extract.certainty;

import edu.stanford.nlp.util.Lazy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.extract.EventReading;
import org.casus.extract.Voices;
import org.casus.ground.Grounded;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Classifier;
import org.jspecify.annotations.Nullable;

/**
 * In a wire report in capitals, tells which organisations are behind an incident, and for each whether the report states it,
 * suspects it or has it from the organisation. Other reports pass as they are. Thread-safe.
 */
public final class CertaintyReader {

  private static final Set<Stance> SURE = EnumSet.of(Stance.CLAIMS, Stance.REPORTS, Stance.ASSESSES, Stance.ACCUSES);

  private final Lazy<CertaintyModel> model;

  /** A reader with the shipped weights. */
  public CertaintyReader(Knowledge knowledge) {
    this.model = Lazy.of(() -> CertaintyModel.shipped(knowledge));
  }

  /** The events of a report, its incidents without organisations that are hardly behind them. */
  public EventReading sift(Grounded grounded, EventReading reading) {
    if (!grounded.discourse().inCapitals()) {
      return reading;
    }
    Organisations organisations = new Organisations(grounded, model());
    return new EventReading(reading.events().stream().map(organisations::sifted).toList(), reading.byAnchor(), reading.tellings());
  }

  /** The attributions of a report, those of organisations to incidents as the model has them. */
  public List<AttributionAssertion> read(
      Grounded grounded, Voices voices, List<EventAssertion> events, List<AttributionAssertion> rules) {
    if (!grounded.discourse().inCapitals()) {
      return rules;
    }
    Organisations organisations = new Organisations(grounded, model());
    LearnedAttributions learned = new LearnedAttributions(grounded.discourse(), voices, model());
    List<EventAssertion> assaults = events.stream().filter(e -> e.type() == EventType.ASSAULT).toList();
    List<AttributionAssertion> read = new ArrayList<>(rules);
    for (EventAssertion event : assaults) {
      read.removeIf(a -> a.event().equals(event.id()) && a.stance() == Stance.REPORTS && !carriedOut(event, a.accused()));
      event.perpetrators().stream().filter(Organisations::organisation)
          .forEach(actor -> settle(learned, event, organisations.candidate(actor), read));
    }
    for (Candidate missing : organisations.missing(assaults)) {
      assaults.stream().min(Comparator.comparingInt(missing::distance)).ifPresent(e -> settle(learned, e, missing, read));
    }
    return List.copyOf(read);
  }

  private void settle(LearnedAttributions learned, EventAssertion event, Candidate candidate, List<AttributionAssertion> read) {
    Classifier.Decision decision = learned.decide(candidate);
    Certainty certainty = Certainty.labelled(decision.label());
    List<AttributionAssertion> same = read.stream().filter(a -> of(a, event, candidate.actor())).toList();
    read.removeAll(same);
    read.add(same.stream().filter(a -> certainty == certainty(a)).findFirst().map(a -> worded(a, candidate.actor()))
        .orElseGet(() -> learned.attribution(event, candidate, certainty, decision.reasons())));
  }

  /** What a rule read, with the actor in the words of the incident. */
  private static AttributionAssertion worded(AttributionAssertion a, ActorRef actor) {
    return new AttributionAssertion(a.id(), a.report(), a.event(), actor, a.role(), a.stance(), a.voice(), a.scope(),
        a.likelihood(), a.evidence(), a.rule());
  }

  /** Whom rules make the doer of an incident, the incident must have as such. */
  private static boolean carriedOut(EventAssertion event, @Nullable ActorRef accused) {
    return accused != null && event.perpetrators().stream().anyMatch(actor -> same(actor, accused));
  }

  private static boolean same(ActorRef actor, ActorRef accused) {
    return actor.id() == null ? actor.name().equals(accused.name()) : actor.id().equals(accused.id());
  }

  private synchronized CertaintyModel model() {
    return model.get();
  }

  /** Own denials and praise say nothing of certainty, so they stay. */
  private static boolean of(AttributionAssertion attribution, EventAssertion event, ActorRef actor) {
    ActorRef accused = attribution.accused();
    return SURE.contains(attribution.stance()) && attribution.event().equals(event.id()) && accused != null && same(actor, accused);
  }

  private static Certainty certainty(AttributionAssertion attribution) {
    if (attribution.stance() == Stance.CLAIMS) {
      return Certainty.CLAIMED;
    }
    boolean fact = attribution.stance() == Stance.REPORTS && attribution.likelihood() == Likelihood.FACT;
    return fact ? Certainty.FACT : Certainty.SUSPECTED;
  }
}
