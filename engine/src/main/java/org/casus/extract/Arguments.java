package org.casus.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;

/** Fills who does an event and to whom, from the syntax around its trigger. Reads one report; not thread-safe. */
final class Arguments {

  private static final Set<String> BY = Set.of("by");
  private static final Set<String> OF = Set.of("of", "between", "among");

  private static final Set<String> DOING = Set.of("mobilize.deploy", "retreat.withdraw");
  private static final Set<String> SOURCE = Set.of("from", "by");

  private final Doers doers;
  private final Victims victims;

  Arguments(Mentions mentions, Anaphora anaphora, FirstPerson speaker) {
    ActorsAt actors = new ActorsAt(mentions, anaphora, speaker);
    this.victims = new Victims(mentions, actors);
    this.doers = new Doers(mentions, actors, anaphora, victims);
  }

  /** Fills the actors of a draft whose trigger is a verb. */
  void verb(EventDraft draft, Clauses clauses) {
    clauses.subjects(draft.trigger()).forEach(s -> doers.agent(draft, clauses, s));
    if (DOING.contains(draft.frame.name()) && clauses.passive(draft.trigger()) && draft.perpetrators.isEmpty()) {
      clauses.objects(draft.trigger()).forEach(o -> doers.agent(draft, clauses, o)); // "troops were deployed"
      return;
    }
    victims.ofVerb(draft, clauses);
    if (draft.frame.need() == Frame.Need.BLAST || draft.frame.need() == Frame.Need.PROJECTILE) {
      victims.beside(draft, clauses);
    }
  }

  /** Fills the actors of a draft whose trigger is a noun. */
  void noun(EventDraft draft, Clauses clauses) {
    Sentence sentence = draft.sentence;
    int noun = draft.trigger();
    doers.modifiers(draft, noun);
    clauses.expanded(clauses.prepositional(noun, BY)).forEach(t -> doers.agent(draft, clauses, t));
    List<Integer> loose = new ArrayList<>(sentence.tree().children(noun, "appos", "dep", "acl"));
    loose.addAll(sentence.tree().children(Quantity.head(sentence, noun), "appos"));
    for (int apposed : loose) {
      clauses.expanded(clauses.prepositional(apposed, BY)).forEach(t -> doers.agent(draft, clauses, t));
    }
    boolean blamed = blamed(sentence, noun);
    victims.ofNoun(draft, clauses, blamed);
    if (Victims.byOf(draft)) {
      clauses.expanded(clauses.prepositional(noun, OF)).forEach(t -> doers.agent(draft, clauses, t));
    }
    sentence.tree().children(noun, "acl", "acl:relcl").forEach(c -> doers.participle(draft, clauses, c));
    doers.governed(draft, clauses, noun);
    doers.partaking(draft, clauses, noun);
    if (draft.targets.isEmpty() && !blamed) {
      victims.following(draft);
    }
    if (draft.targets.isEmpty() && draft.frame.type().incident()) {
      victims.purpose(draft, clauses);
    }
  }

  /** "The patrol came under fire from insurgents": who comes under it is the target, whom it comes from the doer. */
  void under(EventDraft draft, Clauses clauses) {
    int noun = draft.trigger();
    int verb = draft.sentence.tree().head(noun);
    doers.modifiers(draft, noun);
    List<Integer> sources = new ArrayList<>(clauses.prepositional(noun, SOURCE));
    if (verb >= 0 && draft.sentence.tokens().get(verb).verb()) {
      draft.anchors.add(verb);
      clauses.subjects(verb).forEach(s -> victims.patient(draft, s));
      sources.addAll(clauses.prepositional(verb, SOURCE));
    }
    clauses.expanded(sources).forEach(s -> doers.agent(draft, clauses, s));
  }

  /** Takes what stands at a token as the target. */
  void target(EventDraft draft, int token) {
    victims.patient(draft, token);
  }

  /** Names what was hit where no actor was, once it is settled that there was an event. */
  void thing(EventDraft draft, Clauses clauses) {
    victims.thing(draft, clauses);
  }

  /** "blamed the attack on X": X is no target. */
  private static boolean blamed(Sentence sentence, int noun) {
    int verb = Doers.governingVerb(sentence, noun);
    return verb >= 0 && sentence.tokens().get(verb).lemma().equals("blame");
  }

  /** Both sides of talks, agreements and clashes do the same. */
  static void mirror(EventDraft draft) {
    Map<String, ActorRef> both = new LinkedHashMap<>(draft.perpetrators);
    draft.targets.forEach(both::putIfAbsent);
    both.values().removeIf(a -> a.kind() == ActorKind.INSTALLATION);
    draft.perpetrators.clear();
    draft.perpetrators.putAll(both);
    draft.targets.clear();
    draft.targets.putAll(both);
  }
}
