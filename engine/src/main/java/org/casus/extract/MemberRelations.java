package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.assertion.ActorKind;
import org.casus.ground.ActorMention;

/** Reads who belongs to an alliance: "members of the coalition include A, B and C", "coalition nations such as A and B". */
final class MemberRelations implements RelationReader {

  private static final Set<ActorKind> PARTS = Set.of(ActorKind.ALLIANCE, ActorKind.MILITIA, ActorKind.MILITARY, ActorKind.PARTY);

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (int i = 0; i < scene.size(); i++) {
      if (!rule.triggers().contains(scene.lemma(i))) {
        continue;
      }
      int at = scene.word(i).equals("such") || scene.word(i + 1).equals("of") || scene.word(i + 1).equals("together") ? i + 2 : i + 1;
      List<ActorMention> members = scene.nextActor(at).map(scene::beside).orElse(List.of());
      int verb = i;
      Optional<ActorMention> whole = whole(rule, scene, i).or(() -> umbrella(rule, scene, verb));
      if (whole.isPresent() && (members.size() > 1 || members.size() == 1 && includes(scene, verb, members.get(0), whole.get()))) {
        int anchor = i;
        members.forEach(m -> out.accept(FoundRelation.of(rule, m.actor(), whole.get().actor(), anchor)));
      }
    }
  }

  /** "The Front, which includes the Eastern Brigade": one named part is enough between armed bodies. */
  private static boolean includes(RelationScene scene, int verb, ActorMention part, ActorMention whole) {
    return Set.of("include", "comprise").contains(scene.lemma(verb)) && scene.tag(verb).startsWith("VB") && PARTS.contains(part.actor().kind())
        && PARTS.contains(whole.actor().kind()) && part.basis() != ActorMention.Basis.DESCRIBED && !scene.modifies(part, Set.of());
  }

  /** "The alliance groups A, B and C": the subject, where its name says that it is made of others. */
  private static Optional<ActorMention> umbrella(RelationRule rule, RelationScene scene, int verb) {
    return scene.tag(verb).startsWith("VB") ? Subjects.of(scene, verb).filter(a -> List.of(a.text().toLowerCase(Locale.ROOT).split("\\s+")).stream()
        .anyMatch(rule.tails()::contains)) : Optional.empty();
  }

  /** The alliance in "members of the alliance" or "alliance nations" before the verb. */
  private static Optional<ActorMention> whole(RelationRule rule, RelationScene scene, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      int noun = i;
      if (!rule.objects().contains(scene.lemma(noun))) {
        continue;
      }
      int start = scene.phraseStart(noun);
      Optional<ActorMention> led = scene.word(noun + 1).equals("of") ? scene.nextActor(noun + 2) : Optional.empty();
      return led.or(() -> scene.actors().stream().filter(a -> a.first() >= start && a.last() <= noun).findFirst())
          .filter(a -> Set.of("ALLIANCE", "PARTY", "MILITIA", "OTHER", "GOVERNMENT_BODY").contains(a.actor().kind().name()));
    }
    return Optional.empty();
  }
}
