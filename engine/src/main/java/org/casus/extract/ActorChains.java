package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.ground.ActorMention;

/** Finds which actors of a sentence stand side by side: "A, B and C". */
final class ActorChains {

  private static final Set<String> LINKS = Set.of("also", "as", "well", "in", "particular", "especially", "notably");

  private final RelationScene scene;
  private final List<List<ActorMention>> chains = new ArrayList<>();

  private ActorChains(RelationScene scene) {
    this.scene = scene;
  }

  /** The chains of a sentence's outermost actors; an actor on its own is a chain of one. */
  static List<List<ActorMention>> of(RelationScene scene, List<ActorMention> outer) {
    ActorChains chains = new ActorChains(scene);
    chains.chain(outer);
    return List.copyOf(chains.chains);
  }

  private void chain(List<ActorMention> outer) {
    List<ActorMention> open = new ArrayList<>();
    boolean joined = false;
    for (ActorMention actor : outer) {
      String link = open.isEmpty() ? "" : link(open.get(open.size() - 1), actor);
      if (link.isEmpty()) {
        close(open, joined);
        open = new ArrayList<>();
        joined = false;
      }
      joined |= link.equals("and");
      open.add(actor);
    }
    close(open, joined);
  }

  private void close(List<ActorMention> open, boolean joined) {
    if (joined) {
      chains.add(List.copyOf(open));
    } else {
      open.forEach(a -> chains.add(List.of(a)));
    }
  }

  /** "and" or "," when nothing but that stands between two actors, else empty. */
  private String link(ActorMention left, ActorMention right) {
    boolean comma = false;
    boolean and = false;
    for (int i = scene.overBracket(left.last() + 1); i < right.first(); i++) {
      comma |= scene.word(i).equals(",");
      and |= Set.of("and", "or", "&").contains(scene.word(i));
      if (!scene.word(i).equals(",") && !Set.of("CC", "DT").contains(scene.tag(i)) && !LINKS.contains(scene.word(i))) {
        return "";
      }
    }
    if (named(left) != named(right)) {
      return "";
    }
    boolean ownClause = scene.sentence().parsed() && scene.sentence().tree().relation(right.head()).startsWith("nsubj");
    return ownClause && !beforeVerbTogether(right) ? "" : and ? "and" : comma ? "," : "";
  }

  /** Whether a person stands here by name; such a one is not listed with groups. */
  private static boolean named(ActorMention actor) {
    return actor.actor().kind() == ActorKind.PERSON && actor.basis() != ActorMention.Basis.DESCRIBED;
  }

  private boolean beforeVerbTogether(ActorMention right) {
    return right.first() < 8 && !scene.word(right.first() - 1).equals(",");
  }
}
