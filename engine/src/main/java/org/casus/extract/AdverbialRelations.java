package org.casus.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.assertion.ActorKind;
import org.casus.discourse.Syntax;
import org.casus.ground.ActorMention;

/** Reads phrases that set one actor's act beside another: "in coordination with X", "with the support of X", "under the command of X". */
final class AdverbialRelations implements RelationReader {

  private static final Set<ActorKind> NOBODY = Set.of(ActorKind.POPULATION, ActorKind.MEDIA, ActorKind.INSTALLATION);
  private static final Set<String> ATTRIBUTIVE = Set.of("under", "loyal", "at");

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (int i = 1; i < scene.size(); i++) {
      int end = phraseAt(rule, scene, i);
      if (end >= i && !scene.unreal(i)) {
        read(rule, scene, i, end, out);
      }
    }
  }

  /** The last token of one of the rule's phrases that begins here, or -1. */
  private static int phraseAt(RelationRule rule, RelationScene scene, int start) {
    String opening = scene.word(start) + " ";
    return rule.triggers().stream().filter(t -> t.startsWith(opening)).mapToInt(t -> last(scene, start, t.split(" "))).max().orElse(-1);
  }

  private static int last(RelationScene scene, int start, String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (!scene.word(start + i).equals(words[i])) {
        return -1;
      }
    }
    return start + words.length - 1;
  }

  private static void read(RelationRule rule, RelationScene scene, int first, int last, Consumer<FoundRelation> out) {
    Optional<ActorMention> other = scene.nextActor(last + 1).filter(a -> !scene.modifies(a, rule.tails()));
    Optional<ActorMention> doer = other.isPresent() ? doer(scene, first, last) : Optional.empty();
    if (doer.isEmpty()) {
      return;
    }
    for (ActorMention a : scene.beside(doer.get())) {
      for (ActorMention b : scene.beside(other.get())) {
        if (fits(scene, a) && fits(scene, b)) {
          out.accept(FoundRelation.of(rule, a.actor(), b.actor(), first));
        }
      }
    }
  }

  private static boolean fits(RelationScene scene, ActorMention actor) {
    return scene.usable(actor) && !NOBODY.contains(actor.actor().kind());
  }

  /** "X, in coordination with Y, did": the actor before the comma; "forces under X": that before; else the subject of the verb above. */
  private static Optional<ActorMention> doer(RelationScene scene, int first, int last) {
    if (scene.word(first - 1).equals(",") && scene.endingAt(first - 2).isPresent()) {
      return scene.endingAt(first - 2);
    }
    if (ATTRIBUTIVE.contains(scene.word(first)) && scene.endingAt(first - 1).isPresent()) {
      return scene.endingAt(first - 1);
    }
    int verb = verb(scene, first, last);
    return verb < 0 ? Optional.empty() : subject(scene, verb);
  }

  private static Optional<ActorMention> subject(RelationScene scene, int verb) {
    boolean passive = scene.sentence().parsed() && !scene.sentence().tree().children(verb, "nsubj:pass").isEmpty();
    if (Set.of("include", "comprise", "be").contains(scene.lemma(verb))) {
      return Optional.empty();
    }
    return passive ? agent(scene, verb) : Subjects.of(scene, verb);
  }

  /** "was carried out by X in coordination with Y". */
  private static Optional<ActorMention> agent(RelationScene scene, int verb) {
    return scene.word(verb + 1).equals("by") ? scene.nextActor(verb + 2) : Optional.empty();
  }

  /** The verb that the phrase hangs on, or -1. */
  private static int verb(RelationScene scene, int first, int last) {
    if (!scene.sentence().parsed()) {
      return -1;
    }
    Syntax tree = scene.sentence().tree();
    int at = last;
    while (at >= first && at <= last) {
      at = tree.head(at);
    }
    for (int steps = 0; at >= 0 && steps < 4 && !scene.tag(at).startsWith("VB"); steps++) {
      at = tree.relation(at).startsWith("nsubj") ? -1 : tree.head(at);
    }
    return at >= 0 && scene.tag(at).startsWith("VB") && at < first ? at : -1;
  }
}
