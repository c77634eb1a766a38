package org.casus.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Voice;
import org.casus.incident.AttributedIncident;

/**
 * Actors. Each is an identity, which can speak, relate and be a target; whoever somebody says is behind an attack or an
 * act of coercion is a threat-actor besides, whether armed group or state.
 */
final class StixActors {
  private static final Set<ActorKind> OF_STATE =
      Set.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.MILITARY, ActorKind.INTELLIGENCE);

  private final StixBundle bundle;
  private final CaseCast cast;
  private final Set<String> accused = new HashSet<>();

  StixActors(StixBundle bundle) {
    this.bundle = bundle;
    this.cast = new CaseCast(bundle.index());
    for (AttributedIncident incident : bundle.index().incidents()) {
      if (hostile(incident.settled())) {
        accused(incident);
      }
    }
  }

  /** Whether an incident is an act that has an attacker and is said to have happened. */
  static boolean hostile(EventAssertion event) {
    return event.status() == EventStatus.HAPPENED
        && (event.type() == EventType.ASSAULT || event.type() == EventType.COERCE);
  }

  private void accused(AttributedIncident incident) {
    EventAssertion settled = incident.settled();
    settled.perpetrators().forEach(actor -> accused.add(cast.of(actor, settled.report()).key()));
    settled.sponsors().forEach(actor -> accused.add(cast.of(actor, settled.report()).key()));
    for (AttributionAssertion word : incident.attributions()) {
      ActorRef named = word.accused();
      if (named != null) {
        accused.add(cast.of(named, word.report()).key());
      }
    }
  }

  CaseCast cast() {
    return cast;
  }

  String identity(ActorRef actor, String report) {
    return identity(cast.of(actor, report));
  }

  private static String identity(CaseActor actor) {
    return StixId.of("identity", "actor " + actor.key());
  }

  /** The actor as one who acts: its threat-actor where it has one, else its identity. */
  String actor(ActorRef actor, String report) {
    CaseActor known = cast.of(actor, report);
    return accused.contains(known.key()) ? StixId.of("threat-actor", known.key()) : identity(known);
  }

  /** The identity of who speaks: the named speaker, else the report's publisher. */
  String speaker(Voice voice, String report) {
    CaseActor speaker = cast.speaker(voice, report);
    return speaker == null ? bundle.publisher(bundle.index().report(report)) : identity(speaker);
  }

  void addAll() {
    for (CaseActor actor : cast.all()) {
      bundle.add(identityOf(actor));
      if (accused.contains(actor.key())) {
        StixObject threat = new StixObject("threat-actor", actor.key(), bundle.earliest());
        threat.put("created_by_ref", bundle.casus()).put("name", actor.name()).put("description",
            "Listed because somebody in the case says, or denies, that it is behind an attack or an act of coercion; who"
                + " says so stands in the notes and opinions. Casus itself accuses nobody.")
            .put("threat_actor_types", List.of(OF_STATE.contains(actor.kind()) ? "nation-state" : "unknown"))
            .put("aliases", aliases(actor));
        bundle.add(threat);
        bundle.add(new StixObject("relationship", "same " + actor.key(), bundle.earliest())
            .put("created_by_ref", bundle.casus()).put("relationship_type", "attributed-to")
            .put("description", "One and the same: the identity as who speaks or is a target, the threat-actor as who is"
                + " said to be behind incidents.")
            .put("source_ref", threat.id()).put("target_ref", identity(actor)));
      }
    }
  }

  private StixObject identityOf(CaseActor actor) {
    String described = actor.described();
    return new StixObject("identity", "actor " + actor.key(), bundle.earliest())
        .put("created_by_ref", bundle.casus()).put("name", actor.name())
        .put("description", described == null ? null : "As the report " + described + " describes it, without a name.")
        .put("identity_class", identityClass(actor)).put("sectors", sectors(actor.kind()))
        .extra("kind", actor.kind().wire()).extra("country", actor.country()).extra("other_names", aliases(actor));
  }

  private static List<String> aliases(CaseActor actor) {
    List<String> names = new ArrayList<>(actor.aliases());
    if (actor.register() != null) {
      names.addAll(actor.weakAliases());
    }
    return names;
  }

  private static String identityClass(CaseActor actor) {
    return switch (actor.kind()) {
      case PERSON -> "individual";
      case POPULATION -> "class";
      case MILITIA -> "group";
      case STATE, GOVERNMENT_BODY, MILITARY, INTELLIGENCE, PARTY, COMPANY, MEDIA, ALLIANCE -> "organization";
      case INSTALLATION -> "system";
      case OTHER -> "unknown";
    };
  }

  private static List<String> sectors(ActorKind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT_BODY -> List.of("government-national");
      case MILITARY, INTELLIGENCE -> List.of("defense");
      case MEDIA -> List.of("communications");
      default -> List.of();
    };
  }
}
