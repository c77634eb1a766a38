package org.casus.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.discourse.Syntax;
import org.casus.ground.ActorMention;

/** Who does what a verb says, and to whom a participle says it was done. */
final class Subjects {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> SHARED = Set.of("conj", "xcomp", "advcl", "ccomp", "parataxis", "dep");

  private static final Set<String> BLAME = Set.of("accuse", "suspect", "blame", "criticize", "criticise", "denounce", "condemn", "accusing");

  private static final Set<String> RESOLVED = Set.of("committed", "dedicated", "devoted", "determined", "sworn", "pledged", "vowed", "resolved");

  private static final Set<String> AIMS = Set.of("commitment", "pledge", "determination", "resolve", "effort", "bid", "drive", "attempt", "campaign", "mission",
      "vow", "willingness", "goal", "fight", "push", "struggle", "decision", "move");

  private Subjects() {}

  /** The subject of an active verb: by the tree, else the actor right before the verb. */
  static Optional<ActorMention> of(RelationScene scene, int verb) {
    boolean blamed = scene.tag(verb).equals("VBG") && Set.of("of", "for", "from").contains(scene.word(verb - 1));
    boolean resolved = scene.word(verb - 1).equals("to") && RESOLVED.contains(scene.word(verb - 2));
    if (resolved) {
      return before(scene, verb - 2).or(() -> scene.sentence().parsed() ? byTree(scene, scene.sentence().tree(), verb - 2) : Optional.empty())
          .or(() -> passiveSubject(scene, verb - 2));
    }
    if (scene.word(verb - 1).equals("to") && AIMS.contains(scene.lemma(verb - 2)) && scene.tag(verb - 2).startsWith("NN")) {
      return aiming(scene, verb - 2).or(() -> scene.sentence().parsed() ? byTree(scene, scene.sentence().tree(), verb) : Optional.empty());
    }
    Optional<ActorMention> near = blamed ? blamed(scene, verb - 2) : before(scene, verb);
    if (blamed || near.isPresent() || !scene.sentence().parsed()) {
      return near;
    }
    return byTree(scene, scene.sentence().tree(), verb);
  }

  /** "X's commitment to defeating Y", "its effort to arm Y": whose it is. */
  private static Optional<ActorMention> aiming(RelationScene scene, int noun) {
    int start = scene.phraseStart(noun);
    Optional<ActorMention> owner = scene.actors().stream().filter(a -> a.first() >= start && a.last() < noun && scene.possessive(a.last() + 1)).findFirst();
    int pronoun = scene.tag(start).equals("PRP$") ? start : start - 1;
    return owner.or(() -> scene.tag(pronoun).equals("PRP$") ? BondRelations.possessor(scene, pronoun) : Optional.empty());
  }

  /** "accused X of supplying ...", "X is suspected of supplying ...", "X was accused by Y of supplying ...". */
  private static Optional<ActorMention> blamed(RelationScene scene, int end) {
    for (int i = end; i >= Math.max(0, end - 8); i--) {
      if (BLAME.contains(scene.lemma(i)) && scene.tag(i).startsWith("VB")) {
        boolean passive = scene.lemma(i - 1).equals("be") || scene.tag(i - 1).startsWith("RB") && scene.lemma(i - 2).equals("be");
        int blame = i;
        return passive ? passiveSubject(scene, i).or(() -> before(scene, blame)) : scene.nextActor(i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<ActorMention> byTree(RelationScene scene, Syntax tree, int verb) {
    int at = verb;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      List<Integer> own = tree.children(at, "nsubj");
      if (!own.isEmpty()) {
        return own.get(0) < verb ? noun(scene, tree, own.get(0)) : Optional.empty();
      }
      if (!tree.children(at, "nsubj:pass").isEmpty() && steps > 0) {
        return Optional.empty();
      }
      boolean purpose = scene.tag(at).equals("VB") && scene.word(at - 1).equals("to");
      if (tree.relation(at).startsWith("acl") && !purpose) {
        return noun(scene, tree, tree.head(at));
      }
      at = purpose ? verbAbove(scene, tree, at) : SHARED.contains(tree.relation(at)) ? tree.head(at) : -1;
    }
    return Optional.empty();
  }

  private static int verbAbove(RelationScene scene, Syntax tree, int verb) {
    int at = tree.head(verb);
    while (at >= 0 && !scene.tag(at).startsWith("VB")) {
      at = tree.head(at);
    }
    return at;
  }

  private static Optional<ActorMention> noun(RelationScene scene, Syntax tree, int noun) {
    if (RELATIVE.contains(scene.word(noun))) {
      return antecedent(scene, noun);
    }
    if (scene.tag(noun).equals("PRP")) {
      return scene.pronoun(noun);
    }
    Optional<ActorMention> here = scene.covering(noun).filter(a -> a.head() == noun || a.last() == noun);
    return here.or(() -> tree.children(noun, "nmod").stream().filter(c -> scene.word(noun + 1).equals("of")).findFirst().flatMap(scene::covering));
  }

  /** The actor that stands before the verb with nothing but auxiliaries, adverbs and a relative pronoun between. */
  static Optional<ActorMention> before(RelationScene scene, int verb) {
    int end = verb - 1;
    while (end > 0 && helps(scene, end)) {
      end--;
    }
    if (RELATIVE.contains(scene.word(end))) {
      return antecedent(scene, end);
    }
    boolean participle = end == verb - 1 && !scene.tag(verb).equals("VBZ") && !scene.tag(verb).equals("VBP");
    if (participle && scene.word(end).equals(",") && !scene.tag(verb).equals("VBD")) {
      end--;
    }
    return overPlace(scene, scene.endingAt(end), participle);
  }

  /** Whom "who", "which" or "that" stands for: what ends before it, or whom that phrase describes. */
  private static Optional<ActorMention> antecedent(RelationScene scene, int relative) {
    int end = scene.word(relative - 1).equals(",") ? relative - 2 : relative - 1;
    Optional<ActorMention> near = overPlace(scene, scene.endingAt(end), true);
    return near.isPresent() ? near : scene.tag(end).startsWith("NN") ? Identity.before(scene, scene.phraseStart(end)) : Optional.empty();
  }

  /** Whether the verb is the predicate of a clause of its own, rather than a participle or a relative clause. */
  static boolean finite(RelationScene scene, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      if (RELATIVE.contains(scene.word(i)) && scene.covering(i - 1).isPresent()) {
        return false;
      }
      if (scene.lemma(i).equals("be") || scene.lemma(i).equals("have")) {
        return true;
      }
    }
    return !Set.of("VBN", "VBG", "JJ").contains(scene.tag(verb));
  }

  private static boolean helps(RelationScene scene, int at) {
    String tag = scene.tag(at);
    boolean auxiliary = Set.of("be", "have", "do").contains(scene.lemma(at));
    return auxiliary || tag.equals("RB") || tag.equals("MD") || Set.of("likely", "*", "long", "both", "together").contains(scene.word(at));
  }

  /** "militias in Iraq" are the militias. */
  private static Optional<ActorMention> overPlace(RelationScene scene, Optional<ActorMention> near, boolean anywhere) {
    if (near.isEmpty()) {
      return near;
    }
    int before = near.get().first() - 1;
    before = scene.tag(before).equals("DT") ? before - 1 : before;
    if (Set.of("in", "from", "near", "at", "across", "inside").contains(scene.word(before))) {
      return scene.endingAt(before - 1);
    }
    boolean led = scene.tag(before).equals("IN") || scene.tag(before).equals("TO");
    return led && !anywhere ? Optional.empty() : near;
  }

  /** The actor that ends here, over a place that follows it ("the group in Syria"). */
  static Optional<ActorMention> endingOverPlace(RelationScene scene, int end) {
    for (int i = end; i > Math.max(0, end - 4); i--) {
      if (Set.of("in", "from", "near", "across").contains(scene.word(i))) {
        return scene.endingAt(i - 1);
      }
    }
    return scene.endingAt(end);
  }

  /** What a participle or a passive verb is said of: the phrase before it, over participles joined to it. */
  static Optional<ActorMention> patient(RelationScene scene, int verb) {
    int at = verb;
    while (at > 1 && (Set.of("CC", "VBN", "VBD", "RB").contains(scene.tag(at - 1)) || scene.word(at - 1).equals(",") && scene.covering(at - 2).isPresent())) {
      at--;
    }
    int from = at;
    return before(scene, from).or(() -> passiveSubject(scene, verb));
  }

  private static Optional<ActorMention> passiveSubject(RelationScene scene, int verb) {
    if (!scene.sentence().parsed()) {
      return Optional.empty();
    }
    Syntax tree = scene.sentence().tree();
    List<Integer> own = tree.children(verb, "nsubj:pass");
    if (!own.isEmpty()) {
      return noun(scene, tree, own.get(0));
    }
    return tree.relation(verb).startsWith("acl") && tree.head(verb) < verb ? noun(scene, tree, tree.head(verb)) : Optional.empty();
  }
}
