package org.casus.extract.certainty;

import edu.stanford.nlp.util.Lazy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Discourse;
import org.casus.extract.Voices;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Classifier;
import org.jspecify.annotations.Nullable;

/**
 * In a wire report in capitals, tells for each organisation that carried out an incident whether the report states it,
 * suspects it or has it from the organisation. Other reports pass as they are. Thread-safe.
 */
public final class CertaintyReader {

  private static final String RULE = "certainty-model";
  private static final Set<ActorKind> NO_ORGANISATION =
      EnumSet.of(ActorKind.PERSON, ActorKind.POPULATION, ActorKind.STATE, ActorKind.MEDIA);

  private final Lazy<CertaintyModel> model;

  /** A reader with the shipped weights. */
  public CertaintyReader(Knowledge knowledge) {
    this.model = Lazy.of(() -> CertaintyModel.shipped(knowledge));
  }

  /** The attributions of a report, those of organisations to incidents as the model has them. */
  public List<AttributionAssertion> read(
      Discourse discourse, Voices voices, List<EventAssertion> events, List<AttributionAssertion> rules) {
    if (!discourse.inCapitals()) {
      return rules;
    }
    List<AttributionAssertion> read = new ArrayList<>(rules);
    for (EventAssertion event : events) {
      if (event.type() == EventType.ASSAULT) {
        read.removeIf(a -> a.event().equals(event.id()) && a.stance() == Stance.REPORTS && !carriedOut(event, a.accused()));
        event.perpetrators().stream().filter(a -> !NO_ORGANISATION.contains(a.kind()))
            .forEach(actor -> settle(discourse, voices, event, actor, read));
      }
    }
    return List.copyOf(read);
  }

  private void settle(Discourse discourse, Voices voices, EventAssertion event, ActorRef actor, List<AttributionAssertion> read) {
    Classifier.Decision decision = model().decide(discourse, incident(event), wordings(actor));
    Certainty certainty = Certainty.labelled(decision.label());
    List<AttributionAssertion> same = read.stream().filter(a -> of(a, event, actor)).toList();
    read.removeAll(same);
    read.add(same.stream().filter(a -> certainty == certainty(a)).findFirst().map(a -> worded(a, actor))
        .orElseGet(() -> attribution(discourse, voices, event, actor, certainty, decision.reasons())));
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
    boolean sure = EnumSet.of(Stance.CLAIMS, Stance.REPORTS, Stance.ASSESSES, Stance.ACCUSES).contains(attribution.stance());
    return sure && attribution.event().equals(event.id()) && accused != null
        && same(actor, accused);
  }

  private static Certainty certainty(AttributionAssertion attribution) {
    if (attribution.stance() == Stance.CLAIMS) {
      return Certainty.CLAIMED;
    }
    boolean fact = attribution.stance() == Stance.REPORTS && attribution.likelihood() == Likelihood.FACT;
    return fact ? Certainty.FACT : Certainty.SUSPECTED;
  }

  private static String incident(EventAssertion event) {
    String mode = event.mode();
    return mode == null ? "attack" : switch (mode) {
      case "abduct" -> "kidnapping";
      case "explosives", "suicide-attack" -> "bombing";
      default -> "attack";
    };
  }

  private static Set<String> wordings(ActorRef actor) {
    Set<String> wordings = new TreeSet<>(actor.mentions());
    wordings.add(actor.text());
    wordings.add(actor.name());
    return wordings;
  }

  private AttributionAssertion attribution(Discourse discourse, Voices voices, EventAssertion event, ActorRef actor,
      Certainty certainty, List<String> reasons) {
    List<Use> uses = model().telling(discourse, wordings(actor));
    SourceSpan span = uses.isEmpty() ? event.evidence().get(0) : discourse.span(uses.get(0).sentence());
    Voice voice = uses.isEmpty() ? voices.own() : voices.at(uses.get(0).sentence(), uses.get(0).first());
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
