package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Stance;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.extract.CueReader.Found;
import org.casus.ground.ActorMention;

/** The act and the accused that belong to a cue: by the tree, else by what follows the words. Thread-safe. */
final class CueArguments {

  private static final int REACH = 14;
  private static final Set<String> OTHER_CLAUSE =
      Set.of("after", "before", "while", "when", "since", "as", "amid", "despite", "following", "where", "which", "who", "but", "although", "though", "until", ";");
  private static final Set<String> RAISED = Set.of("xcomp", "conj", "dep");
  private static final Set<String> RAISING =
      Set.of("believe", "suspect", "think", "say", "appear", "seem", "hold", "know", "allege", "report", "presume", "consider", "understand", "likely", "deem", "find", "be");
  private static final Set<String> MODIFIES = Set.of("acl", "acl:relcl", "amod", "appos", "dep");

  private static final Set<String> BARE = Set.of("group", "organization", "organisation", "movement", "faction", "gang", "outfit");
  private static final Set<String> CARRIED = Set.of("case", "cop", "aux", "mark");

  private final MeantEvents meant;

  CueArguments(MeantEvents meant) {
    this.meant = meant;
  }

  /** The acts that the cue speaks of. */
  List<EventAssertion> events(AttributionScene scene, Found at, Attributions known) {
    List<EventAssertion> found = switch (at.cue().event()) {
      case "subject" -> subjectEvents(scene, at);
      case "object" -> objectEvents(scene, at);
      case "charged" -> charged(scene, at, known);
      case "apposed" -> under(scene, at, List.of(Math.max(0, at.sentence().tree().head(at.first()))));
      default -> after(scene, at);
    };
    if (at.cue().event().equals("charged")) {
      return found;
    }
    if (found.isEmpty() && at.cue().recent() && !names(at)) {
      return meant.latest(scene, at.sentence(), at.first()).map(List::of).orElse(List.of());
    }
    return found.stream().map(e -> told(scene, at, e)).toList();
  }

  /** "denied the accusation": the act of which the one who denies was accused last. */
  private static List<EventAssertion> charged(AttributionScene scene, Found at, Attributions known) {
    List<ActorRef> denying = scene.actors(at.sentence(), subjects(scene, at));
    return known.all().stream().filter(a -> a.stance() != Stance.CLAIMS && a.stance() != Stance.DENIES && a.stance() != Stance.PRAISES)
        .filter(a -> denying.stream().anyMatch(d -> Attributions.same(a, d))).reduce((a, b) -> b)
        .flatMap(a -> scene.events.byId(a.event())).map(List::of).orElse(List.of());
  }

  /** A denied act is, where it can be found, the one that was told before. */
  private EventAssertion told(AttributionScene scene, Found at, EventAssertion event) {
    return event.status() != EventStatus.DENIED ? event
        : scene.events.events().stream().filter(e -> e.status() == EventStatus.HAPPENED && e.type() == event.type())
            .filter(e -> e.evidence().get(0).begin() < at.sentence().begin())
            .filter(e -> e.targets().stream().anyMatch(t -> event.targets().stream().anyMatch(u -> u.key().equals(t.key()))))
            .reduce((a, b) -> b).orElse(event);
  }

  /** "blamed X for the drought": something is named, though no act that was read. */
  private static boolean names(Found at) {
    Sentence sentence = at.sentence();
    return sentence.tree().children(at.anchor().index(), "ccomp", "xcomp").stream().anyMatch(c -> c > at.last())
        || at.clauses().prepositional(at.anchor().index(), Set.of("for", "of", "in")).stream().anyMatch(c -> c > at.last())
        || at.last() + 2 < sentence.tokens().size() && Set.of("for", "in", "of").contains(word(sentence, at.last() + 1));
  }

  private List<EventAssertion> after(AttributionScene scene, Found at) {
    List<Token> tokens = at.sentence().tokens();
    for (int i = at.last() + 1; i < Math.min(tokens.size(), at.last() + REACH); i++) {
      if (OTHER_CLAUSE.contains(word(at.sentence(), i))) {
        return List.of();
      }
      List<EventAssertion> here = meant.at(scene, at.sentence(), i);
      boolean again = here.isEmpty() && at.cue().stance() == Stance.REPORTS && at.cue().accused().equals("subject");
      List<EventAssertion> events = again ? meant.of(scene, at.sentence(), i, scene.actors(at.sentence(), subjects(scene, at))) : here;
      if (!events.isEmpty() && !word(at.sentence(), i).equals("it")) {
        return several(scene, at, i, events);
      }
    }
    return List.of();
  }

  /** "for the bombing and the ambush". */
  private List<EventAssertion> several(AttributionScene scene, Found at, int token, List<EventAssertion> first) {
    List<EventAssertion> all = new ArrayList<>(first);
    for (int conjunct : at.sentence().tree().children(token, "conj")) {
      if (at.sentence().tokens().get(conjunct).noun()) {
        meant.at(scene, at.sentence(), conjunct).stream().filter(e -> !all.contains(e)).forEach(all::add);
      }
    }
    return all;
  }

  private List<EventAssertion> subjectEvents(AttributionScene scene, Found at) {
    return under(scene, at, subjects(scene, at));
  }

  private List<EventAssertion> objectEvents(AttributionScene scene, Found at) {
    int anchor = at.anchor().index();
    List<Integer> tokens = new ArrayList<>(at.clauses().objects(anchor));
    for (int clause : at.sentence().tree().children(anchor, "xcomp", "ccomp", "advcl", "dep")) {
      if (clause > anchor && at.cue().own()) {
        tokens.add(clause);
        tokens.addAll(at.clauses().objects(clause));
      }
    }
    return under(scene, at, tokens);
  }

  /** The acts at these tokens, or at nouns that hang on them ("a series of attacks"). */
  private List<EventAssertion> under(AttributionScene scene, Found at, List<Integer> tokens) {
    List<EventAssertion> found = new ArrayList<>();
    for (int token : tokens) {
      List<Integer> near = new ArrayList<>(List.of(token));
      near.addAll(at.clauses().prepositional(token, Set.of("of")));
      near.addAll(at.sentence().tree().children(token, "appos", "compound"));
      near.stream().map(t -> meant.at(scene, at.sentence(), t)).filter(l -> !l.isEmpty()).findFirst()
          .ifPresent(l -> l.stream().filter(e -> !found.contains(e)).forEach(found::add));
    }
    return found;
  }

  /** Who is accused, where the cue says that he stands. */
  List<ActorRef> accused(AttributionScene scene, Found at) {
    int anchor = at.anchor().index();
    return switch (at.cue().accused()) {
      case "subject" -> withoutApposed(scene.actors(at.sentence(), subjects(scene, at)));
      case "object" -> object(scene, at, anchor);
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
    return scene.actors(at.sentence(), at.clauses().objects(anchor));
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
  private static List<Integer> subjects(AttributionScene scene, Found at) {
    Syntax tree = at.sentence().tree();
    int token = predicate(at);
    List<Integer> apart = participle(at) ? before(scene, at) : List.of();
    if (!apart.isEmpty()) {
      return apart;
    }
    if (at.anchor().verb() && !at.clauses().passive(token) && !at.anchor().tag().equals("VBN")) {
      return at.clauses().subjects(token);
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
      boolean raised = head >= 0 && RAISED.contains(tree.relation(token)) && (at.sentence().tokens().get(head).lemmaIn(RAISING) || tree.relation(token).equals("conj"));
      token = raised ? head : -1;
    }
    return before(scene, at);
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
    int end = at.first() - 1;
    while (end > 0 && (word(at.sentence(), end).equals(",") || at.sentence().tokens().get(end).tag().startsWith("RB"))) {
      end--;
    }
    int last = end;
    return scene.mentions.actors(at.sentence()).stream().filter(a -> a.last() == last).map(ActorMention::head).limit(1).toList();
  }

  /** What "who" or "which" stands for. */
  private static int antecedent(Sentence sentence, int token) {
    boolean relative = Set.of("who", "which", "that").contains(word(sentence, token));
    int verb = sentence.tree().head(token);
    return relative && verb >= 0 && sentence.tree().relation(verb).startsWith("acl") && sentence.tree().head(verb) >= 0 ? sentence.tree().head(verb) : token;
  }

  private static String word(Sentence sentence, int token) {
    return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }
}
