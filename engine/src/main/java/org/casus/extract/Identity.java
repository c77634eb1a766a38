package org.casus.extract;

import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.discourse.Syntax;
import org.casus.ground.ActorMention;

/** Who is meant by a describing phrase: "X, a terrorist organization", "the group known as X", "X is a front". */
final class Identity {

  private static final Set<String> NAMING = Set.of("called", "named", "known", "as", "dubbed", "the");
  private static final Set<String> CALLED = Set.of("consider", "deem", "call", "label", "brand", "judge", "name");
  private static final Set<String> BE = Set.of("be", "become", "remain");

  private Identity() {}

  /** The named actor that the phrase from {@code start} to {@code head} describes. */
  static Optional<ActorMention> of(RelationScene scene, int start, int head) {
    return before(scene, start).or(() -> subject(scene, start)).or(() -> after(scene, head)).filter(scene::usable);
  }

  /** "X, a ..." or "X (a ...". */
  static Optional<ActorMention> before(RelationScene scene, int start) {
    int article = start - 1;
    if (!Set.of("a", "an", "the", "another", "one", "himself", "itself").contains(scene.word(article))) {
      return Optional.empty();
    }
    int mark = Set.of("the", "a", "an").contains(scene.word(article)) && scene.tag(article - 1).equals("RB") ? article - 2 : article - 1;
    boolean set = scene.word(mark).equals(",") || scene.word(mark).equals("(") || scene.dash(mark);
    return set ? scene.endingAt(mark - 1).filter(Identity::describable) : Optional.empty();
  }

  /** A group, a body or a person: states stand before commas too often to be described by what follows. */
  private static boolean describable(ActorMention actor) {
    return actor.actor().kind() != ActorKind.STATE && actor.actor().kind() != ActorKind.POPULATION;
  }

  /** "X is a ...", "X may be the ... or a ...". */
  static Optional<ActorMention> subject(RelationScene scene, int start) {
    int verb = start - 1;
    boolean second = Set.of("or", "and").contains(scene.word(start - 2));
    while (verb > 0 && !scene.tag(verb).startsWith("VB") && (second || between(scene, verb))) {
      verb--;
    }
    boolean called = scene.tag(verb).equals("VBN") && CALLED.contains(scene.lemma(verb)) && BE.contains(scene.lemma(verb - 1));
    if (!BE.contains(scene.lemma(verb)) && !called) {
      return Optional.empty();
    }
    int end = verb - 1;
    while (end > 0 && (scene.tag(end).startsWith("RB") || scene.tag(end).equals("MD") || scene.tag(end).startsWith("VB")
        || Set.of("who", "which", "that", ",", "to").contains(scene.word(end)))) {
      end--;
    }
    int predicate = verb;
    return scene.endingAt(end).or(() -> byTree(scene, predicate));
  }

  /** "X, which claimed it, is thought to be a ...": the subject of the verb by the tree, where other words stand between. */
  private static Optional<ActorMention> byTree(RelationScene scene, int verb) {
    if (!scene.sentence().parsed()) {
      return Optional.empty();
    }
    Syntax tree = scene.sentence().tree();
    int at = tree.relation(verb).equals("cop") ? tree.head(verb) : verb;
    while (at >= 0 && tree.children(at, "nsubj", "nsubj:pass").isEmpty()) {
      at = tree.relation(at).equals("xcomp") ? tree.head(at) : -1;
    }
    return at < 0 ? Optional.empty() : scene.covering(tree.children(at, "nsubj", "nsubj:pass").get(0)).filter(a -> a.last() < verb);
  }

  private static boolean between(RelationScene scene, int at) {
    return Set.of("DT", "RB", "JJ", "PDT").contains(scene.tag(at));
  }

  /** "... X", "..., X,", "... known as X", "... (X)". */
  static Optional<ActorMention> after(RelationScene scene, int head) {
    int at = head + 1;
    boolean set = scene.word(at).equals(",") || scene.word(at).equals("(") || scene.dash(at);
    at = set ? at + 1 : at;
    while (NAMING.contains(scene.word(at))) {
      at++;
    }
    int from = at;
    return scene.startingAt(at).filter(Identity::describable)
        .filter(a -> a.basis() != ActorMention.Basis.DESCRIBED)
        .filter(a -> !set || closed(scene, scene.overBracket(a.last() + 1)) || from > head + 2);
  }

  private static boolean closed(RelationScene scene, int at) {
    return !scene.has(at) || Set.of(",", ".", ")", ";", "—", "–", "--").contains(scene.word(at));
  }
}
