package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Stance;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.extract.CueReader.Found;

/** The act and the accused that belong to a cue: by the tree, else by what follows the words. Thread-safe. */
final class CueArguments {

  private static final int REACH = 14;
  private static final int NAMED = 9;
  private static final Set<String> NO_ACTS = Set.of("life", "victim", "charge", "accusation", "allegation", "claim", "report");
  private static final Set<String> OTHER_CLAUSE =
      Set.of("after", "before", "while", "when", "since", "as", "amid", "despite", "following", "where", "which", "who", "but", "although", "though", "until", ";");
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
      case "clause" -> clause(scene, at);
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

  /** "denied the accusation": the act of which the one who denies, or his side, was accused last. */
  private static List<EventAssertion> charged(AttributionScene scene, Found at, Attributions known) {
    List<ActorRef> denying = new ArrayList<>(scene.actors(at.sentence(), CueAccused.subjects(scene, at)));
    denying.addAll(CueAccused.accused(scene, at));
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
    return doing(at) || sentence.tree().children(at.anchor().index(), "ccomp", "xcomp").stream().anyMatch(c -> c > at.last())
        || at.clauses().prepositional(at.anchor().index(), Set.of("for", "of", "in")).stream().anyMatch(c -> c > at.last())
        || at.last() + 2 < sentence.tokens().size() && Set.of("for", "in", "of").contains(word(sentence, at.last() + 1));
  }

  /** "accused X of using Y", "blamed X and Y for Z": the words that name it stand further off. */
  private static boolean doing(Found at) {
    List<Token> tokens = at.sentence().tokens();
    for (int i = at.last() + 1; i < Math.min(tokens.size() - 1, at.last() + NAMED); i++) {
      String word = word(at.sentence(), i);
      if (word.equals("for") || word.equals("of") && tokens.get(i + 1).tag().equals("VBG")) {
        return true;
      }
      if (word.equals(",") || OTHER_CLAUSE.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private List<EventAssertion> after(AttributionScene scene, Found at) {
    List<Token> tokens = at.sentence().tokens();
    for (int i = at.last() + 1; i < Math.min(tokens.size(), at.last() + REACH); i++) {
      if (OTHER_CLAUSE.contains(word(at.sentence(), i))) {
        return List.of();
      }
      List<EventAssertion> here = meant.at(scene, at.sentence(), i);
      boolean again = here.isEmpty() && at.cue().stance() == Stance.REPORTS && at.cue().accused().equals("subject");
      List<EventAssertion> events = again ? meant.of(scene, at.sentence(), i, scene.actors(at.sentence(), CueAccused.subjects(scene, at))) : here;
      if (!events.isEmpty() && (!word(at.sentence(), i).equals("it") || i <= at.last() + 1 || tokens.get(i - 1).tag().equals("IN"))) {
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

  /** "attacked the school on the orders of X": the verb or noun on which the words hang. */
  private List<EventAssertion> clause(AttributionScene scene, Found at) {
    int noun = at.sentence().tokens().get(at.last()).tag().equals("IN") ? at.sentence().tree().head(at.last() - 1) : -1;
    return noun < 0 ? List.of() : scene.incident(at.sentence(), noun).map(List::of).orElse(List.of());
  }

  private List<EventAssertion> subjectEvents(AttributionScene scene, Found at) {
    return under(scene, at, CueAccused.subjects(scene, at));
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
    for (int token : tokens.stream().map(t -> CueAccused.antecedent(at.sentence(), t)).toList()) {
      if (at.sentence().tokens().get(token).lemmaIn(NO_ACTS)) {
        continue; // "claimed the lives of", "denied the charges"
      }
      List<Integer> near = new ArrayList<>(List.of(token));
      near.addAll(at.clauses().prepositional(token, Set.of("of")));
      near.addAll(at.sentence().tree().children(token, "appos", "compound"));
      near.stream().map(t -> meant.at(scene, at.sentence(), t)).filter(l -> !l.isEmpty()).findFirst()
          .ifPresent(l -> l.stream().filter(e -> !found.contains(e)).forEach(found::add));
    }
    return found;
  }

  private static String word(Sentence sentence, int token) {
    return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }
}
