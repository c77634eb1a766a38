package org.casus.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;
import org.casus.ground.PlaceMention;

/** Who does an event and to whom, read from the syntax around its trigger. Reads one report; not thread-safe. */
final class Arguments {

  static final Set<String> LIGHT =
      Set.of("conduct", "carry", "launch", "stage", "mount", "perpetrate", "commit", "execute", "undertake", "make", "wage",
          "intensify", "escalate", "step", "continue", "resume", "begin", "start", "hold", "sign", "impose", "declare",
          "announce", "increase", "expand", "use", "establish", "concentrate", "complete", "repel", "see", "issue", "reach",
          "open", "deliver", "provide", "send", "lead", "pay", "do", "ramp", "fire", "claim", "run");
  private static final Set<String> SPONSOR_VERBS =
      Set.of("direct", "order", "orchestrate", "back", "sponsor", "support", "mastermind", "organize", "organise", "plan",
          "finance", "oversee", "authorize", "authorise", "command");
  private static final Set<String> PROXY_ENDINGS =
      Set.of("backed", "sponsored", "directed", "supported", "orchestrated", "ordered", "inspired");
  private static final Set<String> AT = Set.of("against", "on", "at", "upon", "toward", "towards", "targeting", "with", "into");

  private static final Set<EventType> VERBAL =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SUPPORT, EventType.THREATEN);
  private static final Set<String> OPPOSED = Set.of("against", "on", "at", "with");
  private static final Set<String> TO = Set.of("to");

  private final Mentions mentions;
  private final Anaphora anaphora;

  Arguments(Mentions mentions, Anaphora anaphora) {
    this.mentions = mentions;
    this.anaphora = anaphora;
  }

  /** Fills the actors of a draft whose trigger is a verb. */
  void verb(EventDraft draft, Clauses clauses) {
    int verb = draft.trigger();
    Sentence sentence = draft.sentence;
    clauses.subjects(verb).forEach(s -> agent(draft, sentence, s));
    clauses.objects(verb).forEach(o -> patient(draft, sentence, o));
    if (draft.targets.isEmpty()) {
      clauses.expanded(clauses.prepositional(verb, AT)).forEach(o -> patient(draft, sentence, o));
    }
    if (draft.targets.isEmpty() && VERBAL.contains(draft.frame.type())) {
      addressee(draft, clauses);
    }
  }

  /** "demanded that Ankara withdraw", "criticised the Turkish effort": those whom the words are about. */
  private void addressee(EventDraft draft, Clauses clauses) {
    for (int clause : draft.sentence.tree().children(draft.trigger(), "ccomp")) {
      clauses.subjects(clause).forEach(s -> patient(draft, draft.sentence, s));
    }
    for (int object : clauses.objects(draft.trigger())) {
      mentions.actors(draft.sentence).stream()
          .filter(a -> draft.sentence.tree().head(a.head()) == object && a.head() < object)
          .findFirst().ifPresent(a -> EventDraft.add(draft.targets, a.actor()));
    }
  }

  /** Fills the actors of a draft whose trigger is a noun. */
  void noun(EventDraft draft, Clauses clauses) {
    Sentence sentence = draft.sentence;
    int noun = draft.trigger();
    modifiers(draft, sentence, noun);
    clauses.expanded(clauses.prepositional(noun, Set.of("by"))).forEach(t -> agent(draft, sentence, t));
    boolean blamed = blamed(sentence, noun);
    for (int apposed : sentence.tree().children(noun, "appos", "dep", "acl")) {
      clauses.expanded(clauses.prepositional(apposed, Set.of("by"))).forEach(t -> agent(draft, sentence, t));
    }
    if (!blamed) {
      clauses.expanded(clauses.prepositional(noun, AT)).forEach(t -> patient(draft, sentence, t));
    }
    of(draft, clauses, noun);
    for (int clause : sentence.tree().children(noun, "acl", "acl:relcl")) {
      participle(draft, clauses, clause);
    }
    int head = governingVerb(sentence, noun);
    if (head >= 0) {
      governed(draft, clauses, noun, head);
    }
    if (draft.targets.isEmpty() && !blamed) {
      following(draft, sentence, noun);
    }
  }

  /** "blamed the attack on X": X is no target. */
  private static boolean blamed(Sentence sentence, int noun) {
    int verb = governingVerb(sentence, noun);
    return verb >= 0 && sentence.tokens().get(verb).lemma().equals("blame");
  }

  /** "the withdrawal of troops": the one who withdraws; "the assassination of X": the one it was done to. */
  private void of(EventDraft draft, Clauses clauses, int noun) {
    for (int token : clauses.expanded(clauses.prepositional(noun, Set.of("of", "between", "among")))) {
      boolean agentive = draft.frame.type().mutual() || draft.frame.name().equals("retreat.withdraw") || draft.frame.name().equals("mobilize.deploy");
      if (agentive) {
        agent(draft, draft.sentence, token);
      } else {
        patient(draft, draft.sentence, token);
      }
    }
  }

  private void participle(EventDraft draft, Clauses clauses, int clause) {
    Token verb = draft.sentence.tokens().get(clause);
    boolean targeting = verb.lemma().equals("target") || verb.lemma().equals("involve") || verb.lemma().equals("hit") || verb.lemma().equals("strike");
    if (targeting && !clauses.passive(clause)) {
      clauses.objects(clause).forEach(t -> patient(draft, draft.sentence, t));
    }
    boolean done = LIGHT.contains(verb.lemma()) || SPONSOR_VERBS.contains(verb.lemma());
    if (done && clauses.passive(clause)) {
      clauses.subjects(clause).forEach(t -> doer(draft, verb.lemma(), t));
    }
  }

  private void doer(EventDraft draft, String lemma, int token) {
    if (SPONSOR_VERBS.contains(lemma)) {
      resolve(draft.sentence, token).ifPresent(a -> EventDraft.add(draft.sponsors, a));
    } else {
      agent(draft, draft.sentence, token);
    }
  }

  /** The verb that has the noun (or "a series of" before it) as object or passive subject. */
  private static int governingVerb(Sentence sentence, int noun) {
    int at = noun;
    for (int steps = 0; steps < 3; steps++) {
      int head = sentence.tree().head(at);
      if (head < 0) {
        return -1;
      }
      if (sentence.tokens().get(head).verb()) {
        return head;
      }
      if (!Set.of("nmod", "conj", "compound", "appos").contains(sentence.tree().relation(at))) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  private void governed(EventDraft draft, Clauses clauses, int noun, int verb) {
    String lemma = draft.sentence.tokens().get(verb).lemma();
    boolean object = underObject(draft.sentence, clauses, noun, verb);
    if (!object) {
      return;
    }
    if (SPONSOR_VERBS.contains(lemma)) {
      clauses.subjects(verb).forEach(s -> resolve(draft.sentence, s).ifPresent(a -> EventDraft.add(draft.sponsors, a)));
    } else if (LIGHT.contains(lemma)) {
      draft.anchors.add(verb);
      clauses.subjects(verb).forEach(s -> agent(draft, draft.sentence, s));
      clauses.expanded(clauses.prepositional(verb, draft.frame.type() == EventType.AID ? TO : OPPOSED)).forEach(t -> patient(draft, draft.sentence, t));
    }
  }

  private static boolean underObject(Sentence sentence, Clauses clauses, int noun, int verb) {
    int at = noun;
    while (sentence.tree().head(at) != verb) {
      at = sentence.tree().head(at);
    }
    String relation = sentence.tree().relation(at);
    return Set.of("obj", "nsubj:pass", "obl", "dep").contains(relation) || relation.equals("nsubj") && clauses.passive(verb);
  }

  /** Actors before the noun: "militia attacks", "Turkish airstrikes", "Iran's attack", "Iran-backed attacks". */
  private void modifiers(EventDraft draft, Sentence sentence, int noun) {
    sentence.tree().children(noun, "nmod:poss").stream().filter(c -> sentence.tokens().get(c).tag().equals("PRP$"))
        .forEach(c -> anaphora.possessive(sentence, c).ifPresent(a -> EventDraft.add(draft.perpetrators, a)));
    for (ActorMention actor : mentions.actors(sentence)) {
      boolean before = actor.last() < noun && noun - actor.last() <= 6 && sentence.tree().under(actor.head(), noun)
          && onlyModifiers(sentence, actor.last() + 1, noun);
      if (before && actor.actor().kind() != ActorKind.INSTALLATION && !nested(sentence, actor)) {
        modifier(draft, sentence, actor, noun);
      }
    }
  }

  private boolean nested(Sentence sentence, ActorMention inner) {
    return mentions.actors(sentence).stream().anyMatch(o -> o != inner && o.first() <= inner.first() && inner.last() <= o.last());
  }

  private static boolean onlyModifiers(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .noneMatch(t -> t.tag().equals("IN") || t.tag().equals(",") || t.tag().equals("WDT") || t.tag().equals("MD"));
  }

  private void modifier(EventDraft draft, Sentence sentence, ActorMention actor, int noun) {
    boolean proxied = sentence.tokens().subList(actor.last() + 1, noun).stream()
        .anyMatch(t -> PROXY_ENDINGS.contains(t.text().toLowerCase(java.util.Locale.ROOT)));
    boolean anti = actor.first() > 1 && sentence.tokens().get(actor.first() - 1).text().equals("-")
        && sentence.tokens().get(actor.first() - 2).text().equalsIgnoreCase("anti");
    if (!weaponAt(sentence, actor.head()).isEmpty()) {
      return;
    }
    boolean unknown = actor.basis() == ActorMention.Basis.STATISTICAL && actor.actor().kind() != ActorKind.PERSON;
    if (unknown) {
      return; // "the Milagro Club bombing": an unknown name before an attack may be the victim, so it is nobody's charge
    }
    if (town(sentence, actor.head())) {
      mentions.placeAt(sentence, actor.head()).ifPresent(p -> draft.places.add(p.path()));
    } else if (victim(sentence, actor)) {
      EventDraft.add(draft.targets, actor.actor());
    } else if (anti) {
      EventDraft.add(draft.targets, actor.actor());
    } else if (proxied) {
      EventDraft.add(draft.sponsors, actor.actor());
    } else {
      EventDraft.add(draft.perpetrators, anaphora.resolved(sentence, actor));
    }
  }

  /** "the Soleimani strike": a person's name before an attack names the victim, unless he owns it ("his attack"). */
  private static boolean victim(Sentence sentence, ActorMention actor) {
    boolean owns = sentence.tokens().get(Math.min(actor.last() + 1, sentence.tokens().size() - 1)).tag().equals("POS");
    return actor.actor().kind() == ActorKind.PERSON && !owns;
  }

  /** The first actor after "against" or "on" where the parser hung it elsewhere. */
  private void following(EventDraft draft, Sentence sentence, int noun) {
    for (int i = noun + 1; i < Math.min(noun + 3, sentence.tokens().size()); i++) {
      if (Set.of("against", "on", "at", "targeting").contains(sentence.tokens().get(i).text().toLowerCase(java.util.Locale.ROOT))) {
        int from = i + 1;
        mentions.actors(sentence).stream().filter(a -> a.first() >= from && a.first() <= from + 3).findFirst()
            .ifPresent(a -> patient(draft, sentence, a.head()));
        return;
      }
    }
  }

  private void agent(EventDraft draft, Sentence sentence, int token) {
    Set<Weapon> weapons = weaponAt(sentence, token);
    if (!weapons.isEmpty()) {
      draft.weapons.addAll(weapons);
      return;
    }
    if (!negated(sentence, token) && !located(sentence, token)) {
      List<ActorRef> several = coordinated(sentence, token);
      several.forEach(a -> EventDraft.add(draft.perpetrators, a));
      if (several.isEmpty()) {
        resolve(sentence, token).filter(a -> canAct(draft, a)).ifPresent(a -> EventDraft.add(draft.perpetrators, a));
      }
    }
  }

  /** "No group", "nobody": words for no actor at all. */
  private static boolean negated(Sentence sentence, int token) {
    return sentence.tree().children(token, "det", "neg").stream()
        .anyMatch(c -> Set.of("no", "neither", "nor").contains(sentence.tokens().get(c).text().toLowerCase(java.util.Locale.ROOT)));
  }

  /** "Iraqi and Turkish officials" are two: Iraqi officials and Turkish officials. */
  private List<ActorRef> coordinated(Sentence sentence, int token) {
    Optional<ActorMention> whole = mentions.actorAt(sentence, token).filter(m -> m.basis() == ActorMention.Basis.DESCRIBED);
    if (whole.isEmpty()) {
      return List.of();
    }
    ActorMention group = whole.get();
    boolean and = sentence.tokens().subList(group.first(), group.last()).stream().anyMatch(t -> t.tag().equals("CC"));
    List<ActorMention> states = mentions.actors(sentence).stream().filter(m -> m != group && group.first() <= m.first() && m.last() < group.last()
        && m.actor().kind() == ActorKind.STATE).toList();
    String noun = sentence.tokens().get(group.last()).text();
    return and && states.size() > 1 ? states.stream().map(s -> s.text() + " " + noun)
        .map(t -> new ActorRef(null, t, group.actor().kind(), t, List.of(t))).toList() : List.of();
  }

  /** "Near X" is no doer, whatever the parser says. */
  private boolean located(Sentence sentence, int token) {
    int first = mentions.actorAt(sentence, token).map(ActorMention::first).orElse(token);
    return first > 0 && Set.of("near", "outside", "in", "at", "around").contains(sentence.tokens().get(first - 1).text().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean canAct(EventDraft draft, ActorRef actor) {
    if (actor.kind() == ActorKind.MEDIA && draft.frame.type().incident()) {
      return false;
    }
    boolean vague = actor.id() == null && Set.of("group", "groups", "force", "cell", "unit", "people").contains(actor.text().toLowerCase(java.util.Locale.ROOT));
    return actor.kind() != ActorKind.INSTALLATION && !vague;
  }

  /** A city that may stand for a government is a place where something is done to it or there. */
  private boolean town(Sentence sentence, int token) {
    return mentions.placeAt(sentence, token).filter(p -> !p.kind().equals("country") && !p.kind().equals("area")).isPresent()
        && mentions.actorAt(sentence, token).filter(m -> m.first() == m.last() && m.basis() == ActorMention.Basis.REGISTER
            && (m.actor().kind() == ActorKind.STATE || m.actor().kind() == ActorKind.GOVERNMENT_BODY)).isPresent();
  }

  private Set<Weapon> weaponAt(Sentence sentence, int token) {
    return mentions.weapons(sentence).stream().filter(w -> w.covers(token)).findFirst()
        .map(org.casus.ground.WeaponWord::weapons).orElse(Set.of());
  }

  private void patient(EventDraft draft, Sentence sentence, int token) {
    if (mentions.dateAt(sentence, token).isPresent()) {
      return;
    }
    Optional<PlaceMention> place = mentions.placeAt(sentence, token);
    if (place.isPresent() && (place.get().installation() || town(sentence, token) || mentions.actorAt(sentence, token).isEmpty())) {
      EventDraft.add(draft.targets, installation(place.get()));
      return;
    }
    resolve(sentence, token).ifPresent(a -> EventDraft.add(draft.targets, a));
  }

  private static ActorRef installation(PlaceMention place) {
    return new ActorRef(place.place().id(), place.place().name(), ActorKind.INSTALLATION, place.text(), List.of(place.text()));
  }

  /** The actor at a token, pronouns and "the group" resolved. */
  Optional<ActorRef> resolve(Sentence sentence, int token) {
    return apposed(sentence, token).or(() -> mentions.actorAt(sentence, token).map(m -> anaphora.resolved(sentence, m)))
        .or(() -> anaphora.pronoun(sentence, token));
  }

  /** "a group named X", "a militia, X,": the name rather than the description. */
  private Optional<ActorRef> apposed(Sentence sentence, int token) {
    boolean described = mentions.actorAt(sentence, token).filter(m -> m.basis() == ActorMention.Basis.DESCRIBED && m.actor().id() == null).isPresent();
    if (!described) {
      return Optional.empty();
    }
    List<Integer> names = new ArrayList<>(sentence.tree().children(token, "appos", "dep"));
    sentence.tree().children(token, "acl").stream()
        .filter(c -> Set.of("name", "call", "know", "style", "dub").contains(sentence.tokens().get(c).lemma()))
        .forEach(c -> names.addAll(sentence.tree().children(c, "obj", "xcomp", "obl", "dep")));
    return names.stream().map(n -> mentions.actorAt(sentence, n)).flatMap(Optional::stream)
        .filter(m -> m.basis() == ActorMention.Basis.REGISTER || m.basis() == ActorMention.Basis.STATISTICAL)
        .map(ActorMention::actor).findFirst();
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
