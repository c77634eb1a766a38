package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Stance;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.extract.CueReader.Found;
import org.casus.ground.ActorMention;

/** Who is said to be behind the act of which a cue speaks. Stateless. */
final class CueAccused {

  private static final Set<String> RAISED = Set.of("xcomp", "conj", "dep");
  private static final Set<String> RAISING =
      Set.of("believe", "suspect", "think", "say", "appear", "seem", "hold", "know", "allege", "report", "presume", "consider", "understand", "likely", "deem", "find", "be", "deny", "claim", "admit", "acknowledge", "boast");
  /** Verbs that raise the subject in the passive alone: "is said to be", but not "said". */
  private static final Set<String> PASSIVE = Set.of("believe", "suspect", "think", "say", "hold", "know", "allege", "report", "presume", "consider", "understand", "deem", "find");
  private static final Set<String> MODIFIES = Set.of("acl", "acl:relcl", "amod", "appos", "dep");

  private static final Set<String> CARRIED = Set.of("case", "cop", "aux", "mark");

  private static final Set<String> BARE = Set.of("group", "organization", "organisation", "movement", "faction", "gang", "outfit");

  private CueAccused() {}

  /** Who is accused, where the cue says that he stands. */
  static List<ActorRef> accused(AttributionScene scene, Found at) {
    int anchor = at.anchor().index();
    return switch (at.cue().accused()) {
      case "subject", "each" -> ownSide(scene, at, withoutApposed(scene.actors(at.sentence(), subjects(scene, at))));
      case "object" -> object(scene, at, anchor);
      case "speaker" -> Affiliation.of(scene, at.sentence(), scene.voices.at(at.sentence(), anchor).by()).map(List::of).orElse(List.of());
      case "last" -> afterPreposition(scene, at, word(at.sentence(), at.last()));
      case "doer", "nobody" -> List.of();
      default -> afterPreposition(scene, at, at.cue().accused());
    };
  }

  /** "The ELN, a group with bases in Arauca, claimed it": the group is the ELN. */
  private static List<ActorRef> withoutApposed(List<ActorRef> found) {
    boolean known = found.stream().anyMatch(a -> a.id() != null);
    return known ? found.stream().filter(a -> a.id() != null || !BARE.contains(a.text().toLowerCase(Locale.ROOT))).toList() : found;
  }

  private static List<ActorRef> object(AttributionScene scene, Found at, int anchor) {
    List<Integer> objects = at.clauses().objects(anchor).stream().map(o -> antecedent(at.sentence(), o)).toList();
    List<ActorRef> found = scene.actors(at.sentence(), objects);
    return found.isEmpty() ? scene.actors(at.sentence(), small(at, anchor)) : found;
  }

  /** "hold X responsible", where the parser makes X the subject of the adjective. */
  private static List<Integer> small(Found at, int anchor) {
    Syntax tree = at.sentence().tree();
    return at.clauses().expanded(tree.children(anchor, "xcomp", "ccomp").stream()
        .filter(c -> c <= at.last()).flatMap(c -> tree.children(c, "nsubj").stream()).toList());
  }

  /** A spokesman who claims or denies an act speaks of his side's, not of his own. */
  private static List<ActorRef> ownSide(AttributionScene scene, Found at, List<ActorRef> actors) {
    boolean his = at.cue().voice().equals("accused") && (at.cue().stance() == Stance.CLAIMS || at.cue().stance() == Stance.DENIES);
    List<ActorRef> sides = new ArrayList<>();
    for (ActorRef actor : actors) {
      ActorRef side = his && actor.kind() != ActorKind.POPULATION ? Affiliation.of(scene, at.sentence(), actor).orElse(actor) : actor;
      if (sides.stream().noneMatch(s -> s.key().equals(side.key()))) {
        sides.add(side);
      }
    }
    return sides;
  }

  /** The last group that the preposition names: "blamed the attack on the base on X". */
  private static List<ActorRef> afterPreposition(AttributionScene scene, Found at, String preposition) {
    Sentence sentence = at.sentence();
    int from = word(sentence, at.last()).equals(preposition) ? at.last() : at.anchor().index();
    List<ActorRef> found = List.of();
    for (int i = from; i < sentence.tokens().size(); i++) {
      Optional<Integer> noun = word(sentence, i).equals(preposition) && sentence.tree().head(i) >= 0 && sentence.tree().head(i) != i
          ? Optional.of(sentence.tree().head(i)).filter(h -> h > at.first()) : Optional.empty();
      List<ActorRef> here = noun.map(n -> scene.actors(sentence, at.clauses().expanded(List.of(n)))).orElse(List.of());
      found = here.isEmpty() ? found : here;
      if (!found.isEmpty() && from == at.last()) {
        return found;
      }
    }
    return found;
  }

  /** The word of which the cue says something: "behind" says it of "the attack", whose subject is meant. */
  static int predicate(Found at) {
    int anchor = at.anchor().index();
    Syntax tree = at.sentence().tree();
    return CARRIED.contains(tree.relation(anchor)) && tree.head(anchor) >= 0 ? tree.head(anchor) : anchor;
  }

  /** The subject of a verb, an adjective or a noun, also of one that stands under "is believed to"; nobody else's. */
  static List<Integer> subjects(AttributionScene scene, Found at) {
    Syntax tree = at.sentence().tree();
    int token = predicate(at);
    List<Integer> apart = participle(at) ? before(scene, at) : List.of();
    if (!apart.isEmpty()) {
      return apart;
    }
    if (at.anchor().verb() && !at.clauses().passive(token) && !at.anchor().tag().equals("VBN")) {
      List<Integer> own = at.clauses().subjects(token).stream().map(s -> antecedent(at.sentence(), s)).toList();
      return scene.actors(at.sentence(), own).isEmpty() ? joined(own, before(scene, at, token)) : own;
    }
    for (int steps = 0; token >= 0 && steps < 3; steps++) {
      List<Integer> own = tree.children(token, "nsubj", "nsubj:pass");
      int head = tree.head(token);
      if (!own.isEmpty()) {
        return at.clauses().expanded(own.stream().map(s -> antecedent(at.sentence(), s)).toList());
      }
      if (head >= 0 && head < token && at.sentence().tokens().get(head).noun() && MODIFIES.contains(tree.relation(token))) {
        return List.of(head);
      }
      boolean raised = head >= 0 && RAISED.contains(tree.relation(token)) && (raises(at, head) || tree.relation(token).equals("conj"));
      token = raised ? head : -1;
    }
    return before(scene, at);
  }

  private static boolean raises(Found at, int head) {
    boolean passive = at.sentence().tokens().get(head).tag().equals("VBN") || at.clauses().passive(head);
    return at.sentence().tokens().get(head).lemmaIn(RAISING) && (passive || !at.sentence().tokens().get(head).lemmaIn(PASSIVE));
  }

  /** ", wanted for": a participle set apart, which the tagger may take for a verb. */
  private static boolean participle(Found at) {
    int anchor = at.anchor().index();
    return at.anchor().verb() && anchor > 0 && word(at.sentence(), anchor - 1).equals(",") && Set.of("VBD", "VBN").contains(at.anchor().tag())
        && at.sentence().tree().children(anchor, "nsubj", "nsubj:pass", "aux", "aux:pass").isEmpty()
        && !at.sentence().tree().relation(anchor).equals("conj");
  }

  /** The actor right before a participle that the parser hung elsewhere: "X, wanted for the raid". */
  private static List<Integer> before(AttributionScene scene, Found at) {
    return before(scene, at, at.first());
  }

  private static List<Integer> joined(List<Integer> first, List<Integer> second) {
    return first.isEmpty() ? second : first;
  }

  private static List<Integer> before(AttributionScene scene, Found at, int token) {
    int end = token - 1;
    while (end > 0 && (word(at.sentence(), end).equals(",") || at.sentence().tokens().get(end).tag().startsWith("RB")
        || at.sentence().tokens().get(end).lemmaIn(Set.of("be", "have")))) {
      end--;
    }
    int last = end;
    return scene.mentions.actors(at.sentence()).stream().filter(a -> a.last() == last).map(ActorMention::head).limit(1).toList();
  }

  /** What "who" or "which" stands for. */
  static int antecedent(Sentence sentence, int token) {
    boolean relative = Set.of("who", "which", "that").contains(word(sentence, token));
    int verb = sentence.tree().head(token);
    boolean loose = relative && verb >= 0 && sentence.tree().relation(verb).equals("dep") && token > 1 && word(sentence, token - 1).equals(",");
    return loose && sentence.tokens().get(token - 2).noun() ? token - 2 : relative && verb >= 0 && sentence.tree().relation(verb).startsWith("acl") && sentence.tree().head(verb) >= 0 ? sentence.tree().head(verb) : token;
  }

  private static String word(Sentence sentence, int token) {
    return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }
}
