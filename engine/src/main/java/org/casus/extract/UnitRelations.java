package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.assertion.ActorKind;
import org.casus.ground.ActorMention;

/** Reads named units of a whole: "the 3rd Brigade of the Army", "the Front's Eastern Command", "the Eastern Command of the Front". */
final class UnitRelations implements RelationReader {

  private static final Set<ActorKind> WHOLES = Set.of(ActorKind.MILITIA, ActorKind.MILITARY, ActorKind.PARTY, ActorKind.ALLIANCE,
      ActorKind.INTELLIGENCE, ActorKind.GOVERNMENT_BODY, ActorKind.OTHER);

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (ActorMention unit : scene.actors()) {
      if ((named(unit) || halfNamed(scene, unit)) && unit(rule, unit)) {
        whole(scene, unit).filter(w -> scene.usable(w) && fits(w, unit))
            .ifPresent(w -> out.accept(FoundRelation.of(rule, unit.actor(), w.actor(), unit.head())));
      }
    }
  }

  private static boolean named(ActorMention actor) {
    return actor.basis() == ActorMention.Basis.REGISTER || actor.basis() == ActorMention.Basis.STATISTICAL;
  }

  /** "the Sandworm group". */
  private static boolean halfNamed(RelationScene scene, ActorMention unit) {
    return unit.basis() == ActorMention.Basis.DESCRIBED && unit.actor().id() == null && scene.tag(unit.first()).startsWith("NNP")
        && scene.actors().stream().noneMatch(a -> a != unit && unit.covers(a.first()));
  }

  /** Whether the name ends in a word for a unit. */
  private static boolean unit(RelationRule rule, ActorMention actor) {
    List<String> words = List.of(actor.text().toLowerCase(Locale.ROOT).split("\\s+"));
    return actor.actor().kind() != ActorKind.PERSON && words.size() > 1 && rule.triggers().contains(words.get(words.size() - 1));
  }

  /** A state's own units are its institutions, which another rule reads. */
  private static boolean fits(ActorMention whole, ActorMention unit) {
    return WHOLES.contains(whole.actor().kind()) && !unit.actor().name().contains(whole.actor().name())
        && (named(whole) || whole.basis() == ActorMention.Basis.ANAPHOR || whole.actor().kind() == ActorKind.MILITARY);
  }

  private static Optional<ActorMention> whole(RelationScene scene, ActorMention unit) {
    int next = scene.overBracket(unit.last() + 1);
    if (scene.word(next).equals("of")) {
      return scene.nextActor(next + 1);
    }
    Optional<ActorMention> owner = scene.possessive(unit.first() - 1) ? scene.endingAt(unit.first() - 2) : Optional.empty();
    Optional<ActorMention> pronoun = scene.tag(unit.first() - 1).equals("PRP$") ? scene.pronoun(unit.first() - 1) : Optional.empty();
    return owner.or(() -> pronoun).or(() -> modifier(scene, unit));
  }

  /** "the GRU's Sandworm group": the owner inside the unit's own words. */
  private static Optional<ActorMention> modifier(RelationScene scene, ActorMention unit) {
    return scene.actors().stream().filter(a -> a != unit && a.first() == unit.first() && a.last() < unit.last() && scene.possessive(a.last() + 1))
        .findFirst();
  }
}
