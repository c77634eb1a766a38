package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.extract.Attributions.Said;
import org.casus.ground.ActorMention;

/** Reads who ordered or backed an act: of the act itself ("directed the raid"), or of its doers ("militias directed by X"). Thread-safe. */
final class Backers {

  private static final Set<String> CHARGES = Set.of("accuse", "blame", "deny", "suspect");

  private final RoleWords roles;
  private final MeantEvents meant;
  private final Standpoint standpoint;

  Backers(RoleWords roles, MeantEvents meant, Standpoint standpoint) {
    this.roles = roles;
    this.meant = meant;
    this.standpoint = standpoint;
  }

  void read(AttributionScene scene, Sentence sentence, Attributions found) {
    Clauses clauses = new Clauses(sentence);
    for (Token token : sentence.tokens()) {
      Optional<Role> role = token.verb() ? roles.of(token) : Optional.empty();
      if (role.isPresent() && !charged(sentence, token) && CueMood.stands(sentence, token.index())) {
        List<ActorRef> backers = scene.actors(sentence, clauses.subjects(token.index()));
        acts(scene, sentence, clauses, token).forEach(e -> backers.forEach(b -> add(scene, sentence, token.index(), e, b, role.get(), found)));
        if (clauses.passive(token.index())) {
          doers(scene, sentence, clauses, token, backers, found);
        }
      }
    }
    for (ActorMention actor : scene.mentions.actors(sentence)) {
      hyphenated(scene, sentence, actor, found);
    }
    subordinated(scene, sentence, clauses, found);
  }

  /** "accused of directing", "denied ordering": the upper verb says whose word it is. */
  private static boolean charged(Sentence sentence, Token verb) {
    int head = sentence.tree().head(verb.index());
    return head >= 0 && !sentence.tree().relation(verb.index()).equals("conj") && sentence.tokens().get(head).lemmaIn(CHARGES);
  }

  /** The acts that the verb has as its object, side by side or inside "a series of". */
  private List<EventAssertion> acts(AttributionScene scene, Sentence sentence, Clauses clauses, Token verb) {
    List<EventAssertion> acts = new ArrayList<>();
    for (int object : clauses.objects(verb.index())) {
      List<Integer> near = new ArrayList<>(List.of(object));
      near.addAll(clauses.expanded(clauses.prepositional(object, Set.of("of"))));
      near.forEach(t -> meant.at(scene, sentence, t).stream()
          .filter(e -> e.status() == EventStatus.HAPPENED && !acts.contains(e)).forEach(acts::add));
    }
    return acts;
  }

  /** "militias supported and directed by X attacked": X stands behind the attack, unless he only supports the militias. */
  private void doers(AttributionScene scene, Sentence sentence, Clauses clauses, Token verb, List<ActorRef> backers, Attributions found) {
    List<Token> joined = new ArrayList<>(List.of(verb));
    sentence.tree().children(verb.index(), "conj").stream().map(sentence.tokens()::get).forEach(joined::add);
    List<Role> told = joined.stream().map(roles::of).flatMap(Optional::stream).distinct().toList();
    List<ActorRef> by = backers.isEmpty() && joined.size() > 1 ? scene.actors(sentence, clauses.subjects(joined.get(1).index())) : backers;
    if (told.contains(Role.DIRECTED)) {
      scene.actors(sentence, clauses.objects(verb.index())).forEach(d -> tellings(scene, sentence, d).forEach(t ->
          by.forEach(b -> told.forEach(r -> add(scene, sentence, t.trigger(), event(scene, t), b, r, found)))));
    }
  }

  /** "Iranian-directed groups", "Iran-backed attacks". */
  private void hyphenated(AttributionScene scene, Sentence sentence, ActorMention actor, Attributions found) {
    int at = actor.last() + 2;
    boolean hyphen = at < sentence.tokens().size() && sentence.tokens().get(at - 1).text().equals("-");
    Optional<Role> role = hyphen ? roles.of(sentence.tokens().get(at)) : Optional.empty();
    if (role.isEmpty() || actor.actor().kind() == ActorKind.INSTALLATION) {
      return;
    }
    for (Telling telling : scene.events.tellings()) {
      boolean here = telling.sentence().index() == sentence.index();
      boolean act = here && telling.backers().stream().anyMatch(b -> b.key().equals(actor.actor().key()));
      boolean doers = here && role.get() == Role.DIRECTED && scene.mentions.actors(sentence).stream()
          .anyMatch(m -> m != actor && m.first() <= actor.first() && m.last() >= at && telling.doers().stream().anyMatch(d -> d.key().equals(m.actor().key())));
      if (act || doers) {
        add(scene, sentence, telling.trigger(), event(scene, telling), actor.actor(), role.get(), found);
      }
    }
  }

  /** "militias that report to X", "fighters under the command of X". */
  private void subordinated(AttributionScene scene, Sentence sentence, Clauses clauses, Attributions found) {
    for (Map.Entry<Integer, Integer> phrase : roles.phrases(sentence).entrySet()) {
      Optional<ActorMention> above = scene.mentions.actors(sentence).stream()
          .filter(a -> a.first() > phrase.getValue() && a.first() <= phrase.getValue() + 4).findFirst();
      Optional<ActorMention> below = scene.mentions.actors(sentence).stream()
          .filter(a -> a.last() < phrase.getKey() && a.last() >= phrase.getKey() - 3).reduce((a, b) -> b);
      if (above.isPresent() && below.isPresent()) {
        tellings(scene, sentence, below.get().actor()).forEach(t ->
            add(scene, sentence, t.trigger(), event(scene, t), above.get().actor(), Role.DIRECTED, found));
      }
    }
  }

  private static List<Telling> tellings(AttributionScene scene, Sentence sentence, ActorRef doer) {
    return scene.events.tellings().stream().filter(t -> t.sentence().index() == sentence.index() && t.status() == EventStatus.HAPPENED)
        .filter(t -> t.doers().stream().anyMatch(d -> d.key().equals(doer.key())))
        .filter(t -> scene.events.byId(t.event()).filter(e -> e.type().incident()).isPresent()).toList();
  }

  private static EventAssertion event(AttributionScene scene, Telling telling) {
    return scene.events.byId(telling.event()).orElseThrow();
  }

  private void add(AttributionScene scene, Sentence sentence, int token, EventAssertion event, ActorRef backer, Role role, Attributions found) {
    if (!event.type().incident() || event.status() != EventStatus.HAPPENED) {
      return;
    }
    Voice voice = scene.voices.at(sentence, token);
    Likelihood likelihood = standpoint.likelihood(scene, sentence, token, backer);
    Stance stance = standpoint.of(scene, sentence, token, voice, backer, likelihood);
    found.add(sentence, event, new Said(backer, role, stance, voice, likelihood), "attribution.backer." + role.name().toLowerCase(Locale.ROOT));
  }
}
