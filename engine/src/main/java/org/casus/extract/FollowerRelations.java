package org.casus.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.ground.ActorMention;

/** Reads whose men a group is: "the Resistance Army of A. Name", "the forces of General Name", "Name's fighters". */
final class FollowerRelations implements RelationReader {

  private static final Set<ActorKind> GROUPS = Set.of(ActorKind.MILITIA, ActorKind.MILITARY, ActorKind.PARTY, ActorKind.ALLIANCE, ActorKind.OTHER);

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (ActorMention group : scene.actors()) {
      if (GROUPS.contains(group.actor().kind()) && (named(group) || rule.triggers().contains(scene.lemma(group.last())))) {
        head(scene, group).ifPresent(person -> out.accept(FoundRelation.of(rule, person.actor(), followers(scene, group, person), group.head())));
      }
    }
  }

  private static boolean named(ActorMention group) {
    return group.basis() == ActorMention.Basis.REGISTER || group.basis() == ActorMention.Basis.STATISTICAL && group.actor().kind() != ActorKind.OTHER;
  }

  private static Optional<ActorMention> head(RelationScene scene, ActorMention group) {
    int next = scene.overBracket(group.last() + 1);
    Optional<ActorMention> after = scene.word(next).equals("of") ? titled(scene, next + 1) : Optional.empty();
    Optional<ActorMention> before = scene.possessive(group.first() - 1) ? scene.endingAt(group.first() - 2) : inside(scene, group);
    return after.or(() -> before).filter(FollowerRelations::person);
  }

  private static Optional<ActorMention> inside(RelationScene scene, ActorMention group) {
    return scene.actors().stream().filter(a -> a != group && a.first() >= group.first() && a.last() < group.last() && scene.possessive(a.last() + 1)).findFirst();
  }

  private static Optional<ActorMention> titled(RelationScene scene, int from) {
    int at = from;
    while (RoleRelations.title(scene, at) && scene.startingAt(at).filter(FollowerRelations::person).isEmpty()) {
      at++;
    }
    return scene.startingAt(at).filter(a -> !scene.modifies(a, Set.of()));
  }

  private static boolean person(ActorMention actor) {
    return actor.actor().kind() == ActorKind.PERSON && actor.basis() != ActorMention.Basis.DESCRIBED;
  }

  /** The group by its name; one without a name by its head's: "Name's forces". */
  private static ActorRef followers(RelationScene scene, ActorMention group, ActorMention person) {
    if (group.actor().id() != null || named(group)) {
      return group.actor();
    }
    String noun = scene.token(group.last()).text();
    Optional<ActorRef> known = scene.mentions().grounded().actors().stream().filter(a -> a.basis() == ActorMention.Basis.REGISTER)
        .filter(a -> a.text().endsWith("s " + noun) && a.text().contains(lastName(person))).map(ActorMention::actor).findFirst();
    String text = person.actor().name() + "'s " + noun;
    return known.orElseGet(() -> new ActorRef(null, text, group.actor().kind(), group.text(), java.util.List.of(group.text())));
  }

  private static String lastName(ActorMention person) {
    String name = person.actor().name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
