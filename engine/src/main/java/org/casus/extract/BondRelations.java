package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.RelationKind;
import org.casus.discourse.Syntax;
import org.casus.ground.ActorMention;

/** Reads nouns for what binds or divides two actors: "its campaign against X", "cooperation between X and Y", "X's rivals". */
final class BondRelations implements RelationReader {

  /** What somebody does who takes part in a fight or an attack. */
  private static final Set<String> WAGING = Set.of("conduct", "carry", "launch", "mount", "stage", "wage", "make", "lead", "fight", "begin", "start", "resume",
      "continue", "renew", "intensify", "escalate", "pursue", "join", "declare", "direct", "plan", "perform", "deliver", "unleash", "order", "expand", "step",
      "undertake", "perpetrate", "commit", "organize", "organise", "coordinate", "execute", "open", "run", "have", "prepare", "lose", "win", "announce",
      "spearhead", "support", "back", "initiate", "sustain", "threaten", "vow", "be", "engage", "attempt", "try", "prosecute", "provoke");
  /** What has an attack as its object even where it looks like a noun ("the coalition conducting strikes"). */
  private static final Set<String> CARRYING = Set.of("conduct", "carry", "launch", "wage", "mount", "stage", "lead", "perform", "pursue", "provide", "receive");
  /** What two sides between them do together. */
  private static final Set<String> TOGETHER = Set.of("action", "effort", "operation", "campaign", "resistance");

  /** What somebody does who only speaks of the bond. */
  private static final Set<String> SPEAKING = Set.of("say", "tell", "suggest", "claim", "add", "note", "stress", "state", "argue", "describe", "discuss",
      "mention", "call", "comment", "explain", "report", "announce", "warn", "believe", "think", "assess", "write", "insist", "acknowledge", "recall",
      "cite", "predict", "observe", "remark", "question", "denounce", "condemn", "criticize", "criticise", "welcome", "praise", "hail", "oppose", "ask",
      "urge", "monitor", "cover", "follow", "investigate", "mediate", "deny", "reject", "accuse", "allege", "impose", "see", "view", "fear", "doubt");

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (int i = 0; i < scene.size(); i++) {
      if (!scene.tag(i).startsWith("NN") || !rule.triggers().contains(scene.lemma(i)) || scene.unreal(i) || !objects(rule, scene, i)) {
        continue;
      }
      List<ActorMention> pair = between(scene, i);
      if (!pair.isEmpty()) {
        cross(rule, scene, List.of(pair.get(0)), pair.subList(1, pair.size()), i, out);
      } else if (!rule.prepositions().isEmpty()) {
        toward(rule, scene, i, out);
      } else {
        fellows(rule, scene, i, out);
      }
    }
  }

  /** "sales of weapons", "arms sales". */
  private static boolean objects(RelationRule rule, RelationScene scene, int noun) {
    boolean found = rule.objects().isEmpty() || rule.objects().contains(scene.lemma(noun - 1));
    for (int i = noun + 2; !found && scene.word(noun + 1).equals("of") && i < noun + 5; i++) {
      found = rule.objects().contains(scene.lemma(i));
    }
    return found;
  }

  /** "between X and Y". */
  private static List<ActorMention> between(RelationScene scene, int noun) {
    int at = noun + 1;
    if (!scene.word(at).equals("between") || TOGETHER.contains(scene.lemma(noun))) {
      return List.of();
    }
    List<ActorMention> both = scene.nextActor(at + 1).map(scene::beside).orElse(List.of());
    return both.size() == 2 ? both : List.of();
  }

  /** "X's campaign against Y", "X has ties to Y", "X with ties to Y". */
  private static void toward(RelationRule rule, RelationScene scene, int noun, Consumer<FoundRelation> out) {
    Optional<ActorMention> other = other(rule, scene, noun);
    Optional<ActorMention> holder = holder(rule, scene, noun);
    if (other.isPresent() && holder.isPresent() && holder.get().last() < noun && !scene.modifies(other.get(), rule.tails())) {
      List<ActorMention> named = scene.examples(holder.get(), other.get().last() + 1);
      cross(rule, scene, named.isEmpty() ? scene.beside(holder.get()) : named, scene.beside(other.get()), noun, out);
    } else if (other.isEmpty()) {
      mutual(rule, scene, noun).ifPresent(both -> cross(rule, scene, both.subList(0, 1), both.subList(1, 2), noun, out));
    }
  }

  /** "A and B have deepened their bilateral cooperation". */
  private static Optional<List<ActorMention>> mutual(RelationRule rule, RelationScene scene, int noun) {
    int start = scene.phraseStart(noun);
    boolean shared = scene.word(start - 1).equals("their") || Set.of("bilateral", "mutual", "joint").contains(scene.word(start));
    return shared ? governor(rule, scene, noun).map(scene::beside).filter(both -> both.size() == 2) : Optional.empty();
  }

  private static Optional<ActorMention> other(RelationRule rule, RelationScene scene, int noun) {
    for (int i = noun + 1; i < noun + 6 && i < scene.size(); i++) {
      if (rule.prepositions().contains(scene.word(i))) {
        return after(scene, i);
      }
      boolean stop = scene.tag(i).startsWith("VB") || Set.of(",", ";", ".", "that").contains(scene.word(i));
      if (stop || scene.word(i).equals("between")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The actor after a preposition, over "the targets of". */
  private static Optional<ActorMention> after(RelationScene scene, int preposition) {
    int of = preposition + 3;
    return scene.nextActor(preposition + 1).or(() -> scene.word(of).equals("of") ? scene.nextActor(of + 1) : Optional.empty());
  }

  private static Optional<ActorMention> holder(RelationRule rule, RelationScene scene, int noun) {
    int start = scene.phraseStart(noun);
    Optional<ActorMention> own = scene.actors().stream().filter(a -> a.first() >= start && a.last() < noun)
        .filter(a -> a.basis() != ActorMention.Basis.DESCRIBED || scene.possessive(a.last() + 1)).findFirst();
    if (own.isPresent()) {
      return own.get().basis() == ActorMention.Basis.ADJECTIVE ? described(scene, own.get(), noun).or(() -> own) : own;
    }
    int before = scene.tag(start - 1).equals("DT") || scene.tag(start - 1).equals("PRP$") ? start - 2 : start - 1;
    if (scene.word(before).equals("with") || scene.word(before).equals("of")) {
      return scene.endingAt(before - 1);
    }
    if (scene.word(start - 1).equals("its") || scene.word(start - 1).equals("their") || scene.word(start - 1).equals("his")) {
      return possessor(scene, start - 1);
    }
    return clauseSubject(scene, noun) ? Optional.empty() : governor(rule, scene, noun);
  }

  /** "Iraqi militia attacks": the group that the adjective belongs to. */
  private static Optional<ActorMention> described(RelationScene scene, ActorMention adjective, int noun) {
    return scene.actors().stream().filter(a -> a != adjective && a.covers(adjective.first()) && a.last() > adjective.last() && a.last() < noun).findFirst();
  }

  /** "X said the campaign ... is over": the noun is the subject of another clause. */
  private static boolean clauseSubject(RelationScene scene, int noun) {
    return scene.sentence().parsed() && scene.sentence().tree().relation(noun).startsWith("nsubj");
  }

  /** The subject of the verb that the noun hangs on. */
  private static Optional<ActorMention> governor(RelationRule rule, RelationScene scene, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 9); i--) {
      boolean likeNoun = scene.tag(i).equals("VBG") && !CARRYING.contains(scene.lemma(i)) && (scene.tag(i - 1).startsWith("NN") || scene.tag(i - 1).startsWith("JJ"));
      if (scene.tag(i).startsWith("VB") && !scene.dash(i - 1) && !likeNoun) {
        boolean acts = rule.relation() == RelationKind.OPPOSES ? WAGING.contains(scene.lemma(i)) : !SPEAKING.contains(scene.lemma(i));
        return acts ? Subjects.of(scene, i) : Optional.empty();
      }
      if (Set.of(",", ";", "that").contains(scene.word(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whom "its", "their" or "his" refers to: the subject of the clause, else the nearest actor before it that can own something. */
  static Optional<ActorMention> possessor(RelationScene scene, int pronoun) {
    boolean human = scene.word(pronoun).equals("his") || scene.word(pronoun).equals("her");
    Optional<ActorMention> subject = subjectAbove(scene, pronoun).filter(a -> a.last() < pronoun && scene.usable(a))
        .filter(a -> human == (a.actor().kind() == ActorKind.PERSON));
    boolean reason = scene.word(pronoun - 1).equals("for");
    return subject.isPresent() && !reason ? subject : nearest(scene, pronoun, human).or(() -> scene.pronoun(pronoun));
  }

  /** The subject of the verb above the pronoun, where the pronoun does not itself stand in that subject. */
  private static Optional<ActorMention> subjectAbove(RelationScene scene, int pronoun) {
    if (!scene.sentence().parsed()) {
      return Optional.empty();
    }
    Syntax tree = scene.sentence().tree();
    int at = tree.head(pronoun);
    while (at >= 0 && !scene.tag(at).startsWith("VB")) {
      at = tree.relation(at).startsWith("nsubj") ? -1 : tree.head(at);
    }
    return at < 0 ? Optional.empty() : tree.children(at, "nsubj").stream().findFirst().flatMap(scene::covering);
  }

  private static Optional<ActorMention> nearest(RelationScene scene, int pronoun, boolean human) {
    return scene.actors().stream().filter(a -> a.last() < pronoun && a.basis() != ActorMention.Basis.ADJECTIVE && scene.usable(a))
        .filter(a -> human == (a.actor().kind() == ActorKind.PERSON) && a.actor().kind() != ActorKind.POPULATION)
        .filter(a -> scene.actors().stream().noneMatch(o -> o != a && o.first() <= a.first() && o.last() >= a.last()))
        .reduce((a, b) -> b);
  }

  /** "X's rivals, such as A, B and C", "its ally A", "X and its allies", "A, an ally of X". */
  private static void fellows(RelationRule rule, RelationScene scene, int noun, Consumer<FoundRelation> out) {
    int start = scene.phraseStart(noun);
    List<ActorMention> named = named(scene, noun);
    Optional<ActorMention> owner = scene.actors().stream().filter(a -> a.first() >= start && a.last() < noun).findFirst();
    if (owner.isEmpty() && scene.tag(start - 1).equals("PRP$")) {
      owner = possessor(scene, start - 1);
    }
    if (owner.isEmpty() && scene.tag(start).equals("PRP$")) {
      owner = possessor(scene, start);
    }
    if (owner.isEmpty() && scene.word(noun + 1).equals("of")) {
      owner = scene.nextActor(noun + 2);
      named = new ArrayList<>(Identity.before(scene, start).or(() -> Identity.subject(scene, start)).stream().toList());
    }
    if (owner.isPresent()) {
      cross(rule, scene, List.of(owner.get()), named, noun, out);
    }
  }

  private static List<ActorMention> named(RelationScene scene, int noun) {
    int at = noun + 1;
    boolean set = scene.word(at).equals(",") || scene.word(at).equals("(") || scene.dash(at) || scene.word(at).equals(":");
    at = set ? at + 1 : at;
    boolean list = scene.word(at).equals("including") || scene.word(at).equals("like") || scene.word(at).equals("such");
    at = scene.word(at).equals("such") ? at + 2 : list ? at + 1 : at;
    Optional<ActorMention> first = scene.nextActor(at).filter(a -> a.basis() != ActorMention.Basis.ADJECTIVE && !scene.modifies(a, Set.of()));
    boolean adjacent = first.isPresent() && (list || first.get().first() - at <= 1);
    List<ActorMention> all = adjacent ? scene.beside(first.get()) : List.of();
    return !set || list || all.size() > 1 || all.size() == 1 && Set.of(",", ".", ")").contains(scene.word(all.get(0).last() + 1)) ? all : List.of();
  }

  private static void cross(RelationRule rule, RelationScene scene, List<ActorMention> left, List<ActorMention> right, int anchor, Consumer<FoundRelation> out) {
    for (ActorMention a : left) {
      for (ActorMention b : right) {
        if (scene.usable(a) && scene.usable(b) && !tooWide(a.actor()) && !tooWide(b.actor()) && fits(rule, b.actor())) {
          out.accept(FoundRelation.of(rule, a.actor(), b.actor(), anchor));
        }
      }
    }
  }

  /** Control of a place or a building directs nobody. */
  private static boolean fits(RelationRule rule, ActorRef right) {
    boolean commanded = rule.relation() == RelationKind.DIRECTS || rule.relation() == RelationKind.TRAINS;
    return !commanded || right.kind() != ActorKind.OTHER && (right.kind() != ActorKind.STATE || rule.relation() == RelationKind.TRAINS);
  }

  private static boolean tooWide(ActorRef actor) {
    return actor.kind() == ActorKind.POPULATION || actor.kind() == ActorKind.MEDIA;
  }
}
