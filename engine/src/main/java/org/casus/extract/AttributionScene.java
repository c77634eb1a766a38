package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Voice;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;

/** What the readers of one report's attributions look at together. Not shared between threads. */
final class AttributionScene {

  private static final Set<String> ACCORDING = Set.of("according", "accord");

  private static final Set<String> CRAFT = Set.of("aircraft", "warplane", "plane", "jet", "drone", "helicopter", "gunship", "bomber", "fighter", "warship", "ship", "vessel", "tank");

  private static final Set<String> PARTS =
      Set.of("command", "leadership", "wing", "branch", "cell", "unit", "arm", "faction", "affiliate", "fighter", "man", "commander", "leader");

  final Mentions mentions;
  final Voices voices;
  final EventReading events;
  final Anaphora anaphora;
  private final ActorsAt actors;
  private final Referents referents;

  AttributionScene(Mentions mentions, Voices voices, EventReading events) {
    this.mentions = mentions;
    this.voices = voices;
    this.events = events;
    this.anaphora = new Anaphora(mentions);
    this.actors = new ActorsAt(mentions, anaphora, new FirstPerson(mentions, anaphora, voices));
    this.referents = new Referents(mentions);
  }

  List<Sentence> sentences() {
    return mentions.grounded().discourse().sentences();
  }

  /** The named body that "the army" or "the movement" means. */
  Optional<ActorRef> force(Sentence sentence, ActorMention mention) {
    return referents.byNoun(sentence, mention.first(), sentence.tokens().get(mention.last()).lemma().toLowerCase(java.util.Locale.ROOT));
  }

  /** The act of force, coercion or deployment that the token evokes. */
  Optional<EventAssertion> incident(Sentence sentence, int token) {
    return events.at(sentence, token).filter(e -> e.type().incident());
  }

  /** The actors at these tokens; pronouns and "the group" resolved, things left out. */
  List<ActorRef> actors(Sentence sentence, List<Integer> tokens) {
    List<ActorRef> found = new ArrayList<>();
    for (int token : tokens) {
      actor(sentence, token).filter(a -> a.kind() != ActorKind.INSTALLATION).ifPresent(found::add);
    }
    return found;
  }

  private Optional<ActorRef> actor(Sentence sentence, int token) {
    return whole(sentence, token).or(() -> actors.resolve(sentence, token)).filter(a -> named(sentence, token) || !teller(sentence, token, a));
  }

  private boolean named(Sentence sentence, int token) {
    return mentions.actorAt(sentence, token).isPresent();
  }

  /** "a faction of X", "followers of X", "X's central command": the group that is known by name. */
  private Optional<ActorRef> whole(Sentence sentence, int token) {
    if (sentence.tokens().get(token).lemmaIn(CRAFT)) {
      return owners(sentence, token).filter(a -> a.kind() != ActorKind.INSTALLATION).findFirst();
    }
    boolean named = mentions.actorAt(sentence, token).filter(m -> m.actor().id() != null).isPresent();
    if (named || !sentence.tokens().get(token).noun()) {
      return Optional.empty();
    }
    List<Integer> owners = new ArrayList<>(new Clauses(sentence).prepositional(token, Set.of("of", "from")));
    owners.addAll(sentence.tokens().get(token).lemmaIn(PARTS) ? sentence.tree().children(token, "nmod:poss") : List.of());
    return owners.stream().map(t -> mentions.actorAt(sentence, t)).flatMap(Optional::stream)
            .filter(m -> m.basis() == ActorMention.Basis.REGISTER && m.actor().kind() != ActorKind.STATE).map(ActorMention::actor).findFirst();
  }

  /** "an aircraft of a foreign state": whose it is. */
  private Stream<ActorRef> owners(Sentence sentence, int token) {
    return new Clauses(sentence).prepositional(token, Set.of("of")).stream().map(t -> mentions.actorAt(sentence, t)).flatMap(Optional::stream).map(ActorMention::actor);
  }

  /** "According to X he denies it": "he" is whom X speaks of, not X. */
  private boolean teller(Sentence sentence, int token, ActorRef actor) {
    return sentence.tokens().stream().filter(t -> ACCORDING.contains(t.lemma().toLowerCase(java.util.Locale.ROOT)))
        .anyMatch(t -> mentions.actors(sentence).stream().anyMatch(m -> m.first() > t.index() && m.last() < token
            && m.first() - t.index() <= 4 && m.actor().key().equals(actor.key())));
  }

  /** On whose words a verb's subjects say it; whoever speaks there when the verb has none. */
  List<Voice> speakers(Sentence sentence, Clauses clauses, Token verb) {
    Voice around = voices.at(sentence, verb.index());
    List<ActorRef> subjects = actors(sentence, clauses.subjects(verb.index()));
    Optional<ActorRef> speech = voices.in(sentence).stream().filter(s -> s.verb() == verb.index()).map(Voices.Speech::speaker).findFirst();
    List<ActorRef> all = speech.isEmpty() ? subjects : joined(speech.get(), subjects);
    return all.isEmpty() ? List.of(around) : all.stream().map(a -> own(a, around)).toList();
  }

  /** On whose words a token stands: "France and Germany said that X did it" has two. */
  List<Voice> voicesAt(Sentence sentence, int token) {
    Voice around = voices.at(sentence, token);
    Optional<Voices.Speech> speech = voices.in(sentence).stream().filter(s -> s.covers(token)).findFirst().filter(s -> s.verb() >= 0 && sentence.tokens().get(s.verb()).verb());
    List<ActorRef> subjects = speech.map(s -> actors(sentence, new Clauses(sentence).subjects(s.verb()))).orElse(List.of());
    return subjects.size() < 2 ? List.of(around) : joined(around.by(), subjects).stream().map(a -> a == around.by() ? around : own(a, voices.own())).toList();
  }

  private static List<ActorRef> joined(ActorRef first, List<ActorRef> subjects) {
    List<ActorRef> all = new ArrayList<>(List.of(first));
    subjects.stream().skip(1).filter(s -> all.stream().noneMatch(a -> a.key().equals(s.key()))).forEach(all::add);
    return all;
  }

  /** An actor's own word as others hand it on. */
  static Voice own(ActorRef actor, Voice around) {
    List<String> chain = new ArrayList<>(List.of(actor.name()));
    around.chain().stream().filter(n -> !n.equals(actor.name())).forEach(chain::add);
    return new Voice(actor, chain);
  }
}
