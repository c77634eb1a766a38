package org.casus.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.ground.ActorMention;

/** Reads parts and fronts of a whole: "X, the armed wing of Y", "X is a front for Y", "a faction of Y", "Y's branch X". */
final class PartRelations implements RelationReader {

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (int i = 0; i < scene.size(); i++) {
      boolean noun = scene.tag(i).startsWith("NN") || rule.objects().contains(scene.lemma(i + 1));
      if (noun && rule.triggers().contains(scene.lemma(i)) && !scene.unreal(i)) {
        part(rule, scene, i, out);
      }
    }
  }

  private static void part(RelationRule rule, RelationScene scene, int noun, Consumer<FoundRelation> out) {
    Optional<ActorMention> described = whole(rule, scene, noun);
    Optional<ActorMention> guess = described.flatMap(scene::guessedAfter);
    Optional<ActorMention> whole = guess.or(() -> described).filter(a -> scene.usable(a) && a.actor().kind() != ActorKind.POPULATION && a.actor().kind() != ActorKind.PERSON);
    if (whole.isEmpty()) {
      return;
    }
    int start = scene.phraseStart(noun);
    Optional<ActorRef> part = Identity.before(scene, start).or(() -> Identity.subject(scene, start)).or(() -> seen(scene, start)).or(() -> bare(scene, start, noun))
        .or(() -> Identity.after(scene, whole.get().first() < noun ? noun : -2)).filter(scene::usable).map(ActorMention::actor)
        .or(() -> itself(rule, scene, noun, whole.get()));
    part.ifPresent(p -> scene.beside(whole.get()).stream().filter(w -> w.first() == whole.get().first() || w.first() > noun)
        .forEach(w -> out.accept(FoundRelation.of(rule, p, w.actor(), guess.isPresent() ? w.head() : noun))));
  }

  /** "X, part of Y": no article. */
  private static Optional<ActorMention> bare(RelationScene scene, int start, int noun) {
    return start == noun && scene.lemma(noun).equals("part") && scene.word(start - 1).equals(",")
        ? scene.endingAt(start - 2).filter(a -> a.actor().kind() != ActorKind.STATE) : Optional.empty();
  }

  /** "that Z sees as the branch of Y" and "described X as a front for Y". */
  private static Optional<ActorMention> seen(RelationScene scene, int start) {
    int as = scene.tag(start - 1).equals("DT") ? start - 2 : start - 1;
    if (!scene.word(as).equals("as")) {
      return Optional.empty();
    }
    Optional<ActorMention> object = scene.endingAt(as - 1);
    for (int i = as - 1; object.isEmpty() && i > Math.max(0, as - 8); i--) {
      if (scene.word(i).equals("which")) {
        return Subjects.endingOverPlace(scene, i - 2);
      }
    }
    return object;
  }

  private static Optional<ActorMention> whole(RelationRule rule, RelationScene scene, int noun) {
    int at = noun + 1;
    if (rule.objects().contains(scene.lemma(at))) {
      at++;
    }
    if (rule.prepositions().contains(scene.word(at))) {
      return scene.nextActor(at + 1).filter(a -> !scene.modifies(a, rule.tails()));
    }
    if (scene.word(at).equals("that") || scene.word(at).equals("which")) {
      return scene.nextActor(at + 1).filter(a -> !rule.objects().isEmpty() && Set.of("use", "employ", "run").contains(scene.lemma(a.last() + 1)));
    }
    int start = scene.phraseStart(noun);
    return rule.prepositions().isEmpty() || scene.possessive(noun) ? Optional.empty()
        : scene.actors().stream().filter(a -> a.first() >= start && a.last() < noun && scene.possessive(a.last() + 1)).findFirst();
  }

  /** "a faction of Y": the words themselves, where the rule lets them stand for the part. */
  private static Optional<ActorRef> itself(RelationRule rule, RelationScene scene, int noun, ActorMention whole) {
    boolean standsAlone = rule.tails().contains("itself") && Set.of("NN").contains(scene.tag(noun)) && whole.first() > noun;
    if (!standsAlone) {
      return Optional.empty();
    }
    String text = scene.mentions().grounded().discourse().line(scene.sentence(), scene.phraseStart(noun), whole.last());
    return Optional.of(new ActorRef(null, text, ActorKind.MILITIA, text, List.of(text)));
  }
}
