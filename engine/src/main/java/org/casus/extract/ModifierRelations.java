package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.RelationKind;
import org.casus.ground.ActorMention;
import org.casus.ground.ActorRegister;

/** Reads compound modifiers: "Iran-backed militias", "a Chad- and Niger-designated group", "pro-Iranian", "Iranian proxies". */
final class ModifierRelations implements RelationReader {

  private static final int REACH = 9;
  private static final Set<ActorKind> GUESTS = Set.of(ActorKind.MILITIA, ActorKind.MILITARY, ActorKind.PARTY, ActorKind.ALLIANCE);
  private static final Set<ActorKind> TOO_WIDE = Set.of(ActorKind.INSTALLATION, ActorKind.POPULATION);

  private final ActorRegister register;

  ModifierRelations(ActorRegister register) {
    this.register = register;
  }

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (int i = 0; i < scene.size(); i++) {
      if (rule.triggers().contains(scene.word(i)) || rule.triggers().contains(scene.lemma(i))) {
        List<ActorMention> owners = owners(scene, i);
        pairs(rule, scene, owners.isEmpty() ? insideName(scene, i) : owners, i, out);
      }
      if (prefixed(rule, scene, i)) {
        pairs(rule, scene, oneWord(scene, i), i, out);
      }
    }
  }

  /** "Saudi" in the name "Saudi-led coalition". */
  private List<ActorMention> insideName(RelationScene scene, int trigger) {
    int owner = trigger - 2;
    return scene.actors().stream().filter(a -> scene.dash(trigger - 1) && a.first() <= owner && a.last() > trigger && a.basis() == ActorMention.Basis.REGISTER)
        .limit(1).flatMap(a -> register.state(scene.token(owner).text()).stream())
        .map(s -> new ActorMention(scene.sentence().index(), owner, owner, owner, scene.token(owner).text(),
            new ActorRef(s.id(), s.name(), s.kind(), s.name(), List.of(s.name())), ActorMention.Basis.ADJECTIVE)).toList();
  }

  /** "pro-Iranian" as one word. */
  private static boolean prefixed(RelationRule rule, RelationScene scene, int at) {
    int dash = scene.word(at).indexOf('-');
    return dash > 0 && rule.triggers().contains(scene.word(at).substring(0, dash + 1));
  }

  private static List<ActorMention> oneWord(RelationScene scene, int at) {
    return scene.actors().stream().filter(a -> a.first() == at && a.last() == at).limit(1).toList();
  }

  private static List<ActorMention> owners(RelationScene scene, int trigger) {
    if (Set.of("pro", "anti").contains(scene.word(trigger)) && scene.dash(trigger + 1)) {
      return scene.actors().stream().filter(a -> a.first() == trigger + 2).filter(a -> a.basis() != ActorMention.Basis.DESCRIBED).limit(1).toList();
    }
    List<ActorMention> owners = new ArrayList<>();
    int end = scene.dash(trigger - 1) ? trigger - 2 : scene.possessive(trigger - 1) ? trigger - 2 : trigger - 1;
    if (!scene.dash(trigger - 1) && !scene.tag(trigger).startsWith("NN")) {
      return owners;
    }
    owner(scene, end).ifPresent(owners::add);
    owners.addAll(owners.isEmpty() ? List.of() : joined(scene, end - 1));
    return owners;
  }

  /** "US- and " before "Turkey-designated", "Russian and " before "Iranian-backed". */
  private static List<ActorMention> joined(RelationScene scene, int from) {
    List<ActorMention> joined = new ArrayList<>();
    int before = from;
    while (before > 0 && (scene.word(before).equals("and") || scene.word(before).equals(","))) {
      boolean dashed = scene.dash(before - 1);
      Optional<ActorMention> other = owner(scene, dashed ? before - 2 : before - 1)
          .filter(a -> dashed || a.basis() == ActorMention.Basis.ADJECTIVE);
      other.ifPresent(joined::add);
      before = other.map(o -> o.first() - 1).orElse(-1);
    }
    return joined;
  }

  private static Optional<ActorMention> owner(RelationScene scene, int end) {
    return scene.actors().stream().filter(a -> a.last() == end && a.basis() != ActorMention.Basis.DESCRIBED)
        .filter(a -> !TOO_WIDE.contains(a.actor().kind()) && a.actor().kind() != ActorKind.PERSON).findFirst();
  }

  private static void pairs(RelationRule rule, RelationScene scene, List<ActorMention> owners, int trigger, Consumer<FoundRelation> out) {
    if (owners.isEmpty() || denied(scene, scene.phraseStart(trigger))) {
      return;
    }
    for (ActorRef target : targets(scene, trigger)) {
      if (rule.relation() == RelationKind.HOSTS && !GUESTS.contains(target.kind())) {
        continue;
      }
      owners.forEach(owner -> out.accept(FoundRelation.of(rule, owner.actor(), target, trigger)));
    }
  }

  /** "is not an Iranian proxy", "wrong to call it a Russian-backed group": what an indefinite phrase names is denied. */
  private static boolean denied(RelationScene scene, int start) {
    if (!Set.of("a", "an").contains(scene.word(start - 1)) && !Set.of("not", "never").contains(scene.word(start - 1))) {
      return false;
    }
    for (int i = start - 1; i >= Math.max(0, start - REACH) && !Set.of(",", ";").contains(scene.word(i)); i--) {
      boolean says = Set.of("not", "n't", "never", "no", "wrong", "false", "untrue").contains(scene.word(i))
          || Set.of("deny", "reject", "dismiss", "dispute").contains(scene.lemma(i));
      if (says) {
        return true;
      }
    }
    return false;
  }

  private static List<ActorRef> targets(RelationScene scene, int trigger) {
    Optional<ActorMention> whole = scene.actors().stream()
        .filter(a -> a.basis() == ActorMention.Basis.REGISTER && a.first() < trigger && a.last() > trigger).findFirst();
    if (whole.isPresent()) {
      return whole.map(ActorMention::actor).stream().toList();
    }
    int head = head(scene, trigger);
    Optional<ActorMention> inside = scene.actors().stream()
        .filter(a -> a.last() >= head && a.first() <= head + 1 && a.last() > trigger || a.last() == head && a.head() == head)
        .filter(a -> !TOO_WIDE.contains(a.actor().kind())).filter(a -> a.last() >= trigger)
        .filter(a -> a.actor().kind() != ActorKind.STATE || a.first() > trigger)
        .max(java.util.Comparator.comparingInt((ActorMention a) -> a.basis() == ActorMention.Basis.DESCRIBED ? 0 : 1).thenComparing(ActorMention::last));
    if (inside.isPresent() && inside.get().basis() != ActorMention.Basis.DESCRIBED) {
      return inside.filter(a -> a.basis() != ActorMention.Basis.ADJECTIVE && (a.first() < trigger || !scene.modifies(a, Set.of()))).stream()
          .map(ActorMention::actor).toList();
    }
    Optional<ActorMention> named = Identity.of(scene, scene.phraseStart(head), head);
    Optional<ActorMention> who = named.isPresent() ? named : inside.filter(a -> !scene.tag(a.last() + 1).startsWith("NN"));
    return who.stream().flatMap(w -> Stream.concat(Stream.of(w), scene.examples(w, w.last() + 1).stream())).map(ActorMention::actor).toList();
  }

  /** The last noun of the phrase that the modifier stands in. */
  private static int head(RelationScene scene, int trigger) {
    int head = trigger;
    for (int i = trigger + 1; i < scene.size(); i++) {
      String tag = scene.tag(i);
      boolean inPhrase = tag.startsWith("NN") || tag.startsWith("JJ") || scene.dash(i) && scene.token(i).text().equals("-")
          || tag.startsWith("VB") && scene.dash(i - 1) || scene.word(i).equals("’") || insideName(scene, trigger, i);
      if (!inPhrase) {
        break;
      }
      head = tag.startsWith("NN") ? i : head;
    }
    return head;
  }

  private static boolean insideName(RelationScene scene, int trigger, int at) {
    return scene.actors().stream().anyMatch(a -> a.first() > trigger && a.first() < at && a.covers(at));
  }
}
