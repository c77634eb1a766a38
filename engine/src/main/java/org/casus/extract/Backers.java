package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private static final Set<String> MEANS = Set.of("strike", "airstrike", "warplane", "jet", "aircraft", "plane", "airpower", "helicopter", "artillery",
      "drone", "adviser", "advisor", "gunship", "bombardment", "raid", "fire", "cover", "tank", "air");

  private static final Set<String> JOINED = Set.of("VBN", "VBD", "CC", "RB", ",");

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
      if (role.isPresent() && !Denials.charged(sentence, token.index()) && CueMood.stands(sentence, token.index())) {
        List<ActorRef> backers = scene.actors(sentence, clauses.subjects(token.index()));
        acts(scene, sentence, clauses, token).forEach(e -> backers.forEach(b -> add(scene, sentence, token.index(), e, b, role.get(), found)));
        doers(scene, sentence, token.index(), found);
      }
    }
    for (ActorMention actor : scene.mentions.actors(sentence)) {
      hyphenated(scene, sentence, actor, found);
    }
    subordinated(scene, sentence, found);
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
  private void doers(AttributionScene scene, Sentence sentence, int first, Attributions found) {
    List<Token> tokens = sentence.tokens();
    Set<Role> told = new TreeSet<>();
    int by = first;
    while (by < tokens.size() && JOINED.contains(tokens.get(by).tag())) {
      roles.of(tokens.get(by)).ifPresent(told::add);
      by++;
    }
    boolean agent = by < tokens.size() && tokens.get(by).lemma().equals("by") && sentence.tree().head(by) > by;
    boolean helped = agent && told.contains(Role.SUPPORTED) && operational(tokens, by);
    if (agent && (told.contains(Role.DIRECTED) || helped)) {
      int agents = by;
      List<ActorRef> named = scene.actors(sentence, joined(sentence, sentence.tree().head(by)));
      List<ActorRef> backers = !named.isEmpty() || !helped ? named : scene.mentions.actors(sentence).stream()
          .filter(a -> a.first() > agents && a.first() <= agents + 2).map(ActorMention::actor).limit(1).toList();
      scene.mentions.actors(sentence).stream().filter(a -> a.last() < first && a.last() >= first - 4)
          .forEach(d -> tellings(scene, sentence, d.actor()).forEach(t ->
              backers.forEach(b -> told.forEach(r -> add(scene, sentence, t.trigger(), event(scene, t), b, r, found)))));
    }
  }

  /** "backed by Russian air strikes": help with this very act, by these means. */
  private static boolean operational(List<Token> tokens, int by) {
    return tokens.subList(by + 1, Math.min(tokens.size(), by + 7)).stream().takeWhile(t -> !t.text().equals(","))
        .anyMatch(t -> t.lemmaIn(MEANS));
  }

  /** A noun and those joined to it with no dash between: "directed by X - chiefly A and B -" says nothing of A's orders. */
  private static List<Integer> joined(Sentence sentence, int noun) {
    return new Clauses(sentence).expanded(List.of(noun)).stream()
        .filter(t -> sentence.tokens().subList(noun, Math.max(noun, t)).stream().noneMatch(x -> Set.of("—", "–", "--", "-", "(", ":").contains(x.text())))
        .toList();
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
  private void subordinated(AttributionScene scene, Sentence sentence, Attributions found) {
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
