package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.RelationKind;
import org.casus.ground.ActorMention;

/** Reads verbs: "Iran backs the group", "militias trained by Iran", "the group, which reports to the Guard". */
final class VerbRelations implements RelationReader {

  private static final int REACH = 7;
  private static final Set<ActorKind> GROUPS = Set.of(ActorKind.MILITIA, ActorKind.MILITARY, ActorKind.PARTY, ActorKind.ALLIANCE, ActorKind.INTELLIGENCE);

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (int i = 0; i < scene.size(); i++) {
      boolean trigger = scene.tag(i).startsWith("VB") || scene.tag(i).equals("JJ") && !rule.prepositions().isEmpty();
      if (trigger && rule.triggers().contains(scene.lemma(i)) && !scene.dash(i - 1) && !scene.unreal(i)) {
        verb(rule, scene, i, out);
      }
    }
  }

  private static void verb(RelationRule rule, RelationScene scene, int verb, Consumer<FoundRelation> out) {
    int by = byAfter(scene, verb);
    boolean passive = by >= 0 && (scene.tag(verb).equals("VBN") || scene.tag(verb).equals("VBD"));
    Optional<ActorMention> first = passive ? scene.nextActor(by + 1) : Subjects.of(scene, verb);
    Optional<ActorMention> second = passive ? Subjects.patient(scene, verb) : object(rule, scene, verb);
    if (passive && !rule.objects().isEmpty() || first.isEmpty() || second.isEmpty() || passive && !rule.prepositions().isEmpty()) {
      return;
    }
    pair(rule, scene, first.get(), second.get(), verb, passive, out);
  }

  /** Who is said to stand there: the actor, those beside it, and the named ones that it is a word for. */
  private static List<ActorMention> sides(RelationScene scene, ActorMention actor, int end) {
    return Stream.concat(scene.beside(actor).stream(), scene.examples(actor, end + 1).stream()).distinct().toList();
  }

  /** "X, a militia funded by Y": who is described. */
  private static ActorMention meant(RelationScene scene, ActorMention actor) {
    return actor.basis() == ActorMention.Basis.DESCRIBED && actor.actor().id() == null
        ? Identity.before(scene, actor.first()).filter(a -> a.basis() != ActorMention.Basis.DESCRIBED && a.actor().kind() != ActorKind.PERSON).orElse(actor) : actor;
  }

  private static void pair(RelationRule rule, RelationScene scene, ActorMention first, ActorMention second, int verb, boolean passive, Consumer<FoundRelation> out) {
    if (scene.modifies(passive ? first : second, rule.tails())) {
      return;
    }
    boolean asserted = Subjects.finite(scene, verb);
    for (ActorMention a : sides(scene, meant(scene, first), passive ? first.last() : verb)) {
      for (ActorMention b : sides(scene, meant(scene, second), Math.max(first.last(), second.last()))) {
        if (scene.usable(a) && scene.usable(b) && fits(rule, b) && known(rule, a, b, passive)) {
          out.accept(FoundRelation.of(rule, a.actor(), b.actor(), verb, asserted));
        }
      }
    }
  }

  /** An enmity needs one side with a name; what a passive says of a state is mostly said of a place. */
  private static boolean known(RelationRule rule, ActorMention first, ActorMention second, boolean passive) {
    boolean nameless = first.actor().id() == null && second.actor().id() == null && first.basis() == ActorMention.Basis.DESCRIBED
        && second.basis() == ActorMention.Basis.DESCRIBED;
    return rule.relation() != RelationKind.OPPOSES || !nameless && !(passive && second.actor().kind() == ActorKind.STATE);
  }

  /** A visitor is hosted too, but only groups and forces count; nobody backs an operation. */
  private static boolean fits(RelationRule rule, ActorMention second) {
    boolean operation = second.text().toLowerCase(Locale.ROOT).startsWith("operation ");
    boolean outsider = rule.relation() == RelationKind.MEMBER_OF && (second.actor().kind() == ActorKind.STATE || second.actor().kind() == ActorKind.PERSON);
    boolean crowd = second.actor().kind() == ActorKind.POPULATION || second.actor().kind() == ActorKind.MEDIA;
    boolean foe = rule.relation() != RelationKind.OPPOSES
        || !(second.basis() == ActorMention.Basis.DESCRIBED && (second.actor().kind() == ActorKind.PERSON || second.actor().kind() == ActorKind.OTHER));
    return !operation && !outsider && !crowd && foe && (rule.relation() != RelationKind.HOSTS || GROUPS.contains(second.actor().kind()));
  }

  /** The "by" of a passive: right after the participle, or after another one joined to it. */
  private static int byAfter(RelationScene scene, int verb) {
    for (int i = verb + 1; i < verb + 6 && i < scene.size(); i++) {
      if (scene.word(i).equals("by")) {
        return i;
      }
      boolean joined = Set.of("CC", "RB", "VBN", "VBD").contains(scene.tag(i)) || scene.word(i).equals(",");
      if (!joined && !asTerrorist(scene, verb, i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "listed as a terrorist group by ...". */
  private static boolean asTerrorist(RelationScene scene, int verb, int at) {
    return scene.word(verb + 1).equals("as") && (Set.of("IN", "DT", "JJ").contains(scene.tag(at)) || scene.tag(at).startsWith("NN"));
  }

  private static Optional<ActorMention> object(RelationRule rule, RelationScene scene, int verb) {
    int from = verb + 1;
    if (!rule.objects().isEmpty()) {
      int noun = within(scene, verb, rule.objects());
      return noun < 0 ? Optional.empty() : other(rule, scene, verb, noun);
    }
    return rule.prepositions().isEmpty() ? scene.nextActor(from).filter(a -> direct(scene, from, a)) : led(rule, scene, from);
  }

  private static boolean direct(RelationScene scene, int from, ActorMention actor) {
    for (int i = from; i < actor.first(); i++) {
      if (Set.of("VBN", "VBG").contains(scene.tag(i)) && !scene.dash(i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** "weapons to X" or, before the noun, "X weapons" and "X with weapons". */
  private static Optional<ActorMention> other(RelationRule rule, RelationScene scene, int verb, int noun) {
    Optional<ActorMention> between = scene.nextActor(verb + 1)
        .filter(a -> a.last() < noun && a.basis() != ActorMention.Basis.ADJECTIVE && !rule.reversed());
    return between.isPresent() ? between : led(rule, scene, noun + 1);
  }

  private static int within(RelationScene scene, int verb, Set<String> nouns) {
    for (int i = verb + 1; i <= verb + REACH && i < scene.size(); i++) {
      if (nouns.contains(scene.lemma(i))) {
        return i;
      }
      if (scene.tag(i).startsWith("VB")) {
        return -1;
      }
    }
    return -1;
  }

  /** The actor after one of the rule's prepositions, with no other verb before it. */
  private static Optional<ActorMention> led(RelationRule rule, RelationScene scene, int from) {
    for (int i = from; i < from + REACH && i < scene.size(); i++) {
      if (rule.prepositions().contains(scene.word(i))) {
        return scene.nextActor(i + 1);
      }
      boolean stop = Set.of("VBZ", "VBD", "VBP").contains(scene.tag(i)) || List.of(",", ";", "that", "by").contains(scene.word(i));
      if (stop || i > from && rule.objects().isEmpty() && scene.tag(i).equals("IN")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
