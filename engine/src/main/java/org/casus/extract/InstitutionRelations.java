package org.casus.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.ground.Actor;
import org.casus.ground.ActorMention;
import org.casus.ground.ActorRegister;

/** Reads a state's institutions: "Iran's Revolutionary Guard", "the Iranian Navy", "U.S. Central Command (CENTCOM)". */
final class InstitutionRelations implements RelationReader {

  private static final Set<ActorKind> INSTITUTIONS = Set.of(ActorKind.MILITARY, ActorKind.INTELLIGENCE, ActorKind.GOVERNMENT_BODY);

  private final ActorRegister register;

  InstitutionRelations(ActorRegister register) {
    this.register = register;
  }

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (ActorMention body : scene.actors()) {
      if (body.actor().kind() == ActorKind.MEDIA && body.basis() == ActorMention.Basis.DESCRIBED) {
        stateMedia(rule, scene, body, out);
      }
      if (!INSTITUTIONS.contains(body.actor().kind()) || body.actor().id() == null || body.basis() != ActorMention.Basis.REGISTER) {
        continue;
      }
      owner(scene, body).map(ActorMention::actor).or(() -> introduced(scene, body))
          .ifPresent(state -> out.accept(FoundRelation.of(rule, headOf(scene, body).actor(), state, body.head())));
    }
  }

  /** "Iranian state media". */
  private static void stateMedia(RelationRule rule, RelationScene scene, ActorMention media, Consumer<FoundRelation> out) {
    boolean official = false;
    for (int i = media.first(); i < media.last(); i++) {
      official |= scene.word(i).equals("state");
    }
    if (official) {
      scene.actors().stream().filter(a -> a != media && media.covers(a.first()) && a.actor().kind() == ActorKind.STATE)
          .findFirst().ifPresent(state -> out.accept(FoundRelation.of(rule, media.actor(), state.actor(), media.head())));
    }
  }

  private static Optional<ActorMention> owner(RelationScene scene, ActorMention body) {
    int end = scene.possessive(body.first() - 1) ? body.first() - 2 : body.first() - 1;
    return scene.actors().stream().filter(a -> a.last() == end && a.actor().kind() == ActorKind.STATE)
        .findFirst();
  }

  /** "the Quds Force" in "Iran's Islamic Revolutionary Guard Corps Quds Force". */
  private static ActorMention headOf(RelationScene scene, ActorMention body) {
    int next = scene.token(Math.min(body.last() + 1, scene.size() - 1)).text().equals("-") ? body.last() + 2 : body.last() + 1;
    return scene.startingAt(next).filter(a -> INSTITUTIONS.contains(a.actor().kind()) && a.basis() == ActorMention.Basis.REGISTER).orElse(body);
  }

  /** A name that holds the state's own, at the place where the report spells it out with its acronym. */
  private Optional<ActorRef> introduced(RelationScene scene, ActorMention body) {
    boolean spelled = scene.word(body.last() + 1).equals("(") && scene.actors().stream()
        .anyMatch(a -> a.first() == body.last() + 2 && a.actor().key().equals(body.actor().key()));
    return spelled ? Optional.ofNullable(body.actor().id()).flatMap(register::find).map(Actor::parent).flatMap(register::find)
        .filter(p -> p.kind() == ActorKind.STATE && names(p, body.text()))
        .map(p -> new ActorRef(p.id(), p.name(), p.kind(), p.name(), List.of(p.name()))) : Optional.empty();
  }

  private static boolean names(Actor state, String text) {
    return List.of(state.aliases(), state.adjectives(), List.of(state.name())).stream().flatMap(List::stream)
        .anyMatch(n -> text.startsWith(n + " ") || text.replace(".", "").startsWith(n + " "));
  }
}
