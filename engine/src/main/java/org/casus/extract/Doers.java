package org.casus.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventType;
import org.casus.assertion.Weapon;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;

/** Who carries an event out and who stands behind it. Reads one report; not thread-safe. */
final class Doers {

  private static final Set<String> LIGHT =
      Set.of("conduct", "carry", "launch", "stage", "mount", "perpetrate", "commit", "execute", "undertake", "make", "wage",
          "intensify", "escalate", "step", "continue", "resume", "begin", "start", "hold", "sign", "impose", "declare",
          "announce", "increase", "expand", "use", "establish", "concentrate", "complete", "see", "issue", "reach",
          "open", "observe", "deliver", "provide", "send", "lead", "pay", "do", "ramp", "fire", "claim", "run");
  private static final Set<String> SPONSOR_VERBS =
      Set.of("direct", "order", "orchestrate", "back", "sponsor", "support", "mastermind", "organize", "organise", "plan",
          "finance", "oversee", "authorize", "authorise", "command");
  private static final Set<String> PROXY_ENDINGS =
      Set.of("backed", "sponsored", "directed", "supported", "orchestrated", "ordered", "inspired");
  private static final Set<String> MADE = Set.of("made", "built", "supplied", "designed", "type", "style", "manufactured", "produced", "provided");
  private static final Set<String> TAKEN = Set.of("capture", "seize", "steal", "buy", "make", "supply", "deliver");
  private static final Set<String> USED = Set.of("fire", "launch", "use", "operate", "fly", "pilot", "plant", "lay", "detonate", "throw", "drop", "drive");
  private static final Set<String> HANDS = Set.of("man", "fighter", "troop", "force", "soldier", "gunman", "warplane", "aircraft", "jet", "plane", "helicopter",
      "drone", "missile", "artillery", "tank", "armour", "armor", "cruiser", "destroyer", "ship", "gunboat", "warship", "army", "air force", "navy", "militia", "commando", "guard", "agent", "police", "militant");
  private static final Set<ActorKind> OWNERS = EnumSet.of(ActorKind.MILITARY, ActorKind.MILITIA, ActorKind.ALLIANCE, ActorKind.INTELLIGENCE);
  private static final Set<String> WAYS = Set.of("ride", "arm", "carry", "wear", "drive", "on", "aboard", "travel", "wield", "dress", "with");
  private static final Set<String> FIRE = Set.of("fire", "crossfire", "bullet", "projectile", "ordnance");
  private static final Set<String> MEN = Set.of("man", "person", "individual", "youth", "teenager", "villager");
  private static final Set<String> PARTAKE = Set.of("involve", "participate", "take");
  private static final Set<String> OPPOSED = Set.of("against", "on", "at", "with");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> ANSWERS = Set.of("response", "retaliation", "revenge", "reprisal", "reaction", "answer", "reply", "vengeance");
  private static final Set<String> ASIDE = Set.of("after", "before", "following", "since", "during", "despite", "over");

  private final Mentions mentions;
  private final ActorsAt actors;
  private final Anaphora anaphora;
  private final Victims victims;

  Doers(Mentions mentions, ActorsAt actors, Anaphora anaphora, Victims victims) {
    this.mentions = mentions;
    this.actors = actors;
    this.anaphora = anaphora;
    this.victims = victims;
  }

  /** Takes the token as the doer; a weapon in his place tells the means, and its owner does it. */
  void agent(EventDraft draft, Clauses clauses, int token) {
    Sentence sentence = draft.sentence;
    Set<Weapon> weapons = actors.weapons(sentence, token);
    draft.weapons.addAll(weapons);
    if (!usedBy(sentence, token) && hands(draft, token)) {
      return;
    }
    if (!weapons.isEmpty() || sentence.tokens().get(token).lemmaIn(FIRE) && mentions.actorAt(sentence, token).isEmpty()) {
      owner(draft, clauses, token);
      return;
    }
    if (negated(sentence, token) || actors.located(sentence, token)) {
      return;
    }
    List<ActorRef> several = actors.coordinated(sentence, token);
    several.forEach(a -> EventDraft.add(draft.perpetrators, a));
    if (several.isEmpty()) {
      actors.resolve(sentence, token).or(() -> onTheirWay(sentence, token)).or(() -> men(draft, token)).or(() -> dressed(draft, token)).filter(a -> canAct(draft, a)).ifPresent(a -> EventDraft.add(draft.perpetrators, a));
    }
  }

  /** "Jihadists riding motorcycles attacked": the parser may take what they ride or carry for the doer. */
  private Optional<ActorRef> onTheirWay(Sentence sentence, int token) {
    int first = sentence.tree().extent(token)[0];
    boolean way = sentence.tokens().subList(Math.min(first, token), token).stream().anyMatch(t -> t.lemmaIn(WAYS));
    return !way ? Optional.empty() : mentions.actors(sentence).stream()
        .filter(a -> a.first() >= first && a.last() < token && sentence.tokens().get(a.last() + 1).lemmaIn(WAYS)).findFirst().map(a -> anaphora.resolved(sentence, a));
  }

  /** "Men dressed as hunters attacked", "men armed with knives stabbed": the doer stands before what he wears or carries. */
  private Optional<ActorRef> dressed(EventDraft draft, int token) {
    Sentence sentence = draft.sentence;
    int way = sentence.tree().head(draft.trigger());
    boolean worn = way >= 0 && way < token && sentence.tokens().get(way).tag().equals("VBN") && sentence.tokens().get(way).lemmaIn(WAYS);
    return !worn ? Optional.empty() : sentence.tree().children(way, "nsubj").stream().findFirst().flatMap(s -> actors.resolve(sentence, s).or(() -> men(draft, s)));
  }

  /** "foreign men", "two youths": people of whom the words tell no more, where they use force. */
  private Optional<ActorRef> men(EventDraft draft, int token) {
    Sentence sentence = draft.sentence;
    boolean some = draft.frame.type() == EventType.ASSAULT && sentence.tokens().get(token).tag().equals("NNS") && sentence.tokens().get(token).lemmaIn(MEN);
    if (!some) {
      return Optional.empty();
    }
    int first = token > 0 && sentence.tokens().get(token - 1).tag().startsWith("JJ") ? token - 1 : token;
    String text = mentions.grounded().discourse().written(sentence, first, token).replaceAll("\\s+", " ");
    return Optional.of(new ActorRef(null, text, ActorKind.MILITIA, text, List.of(text)));
  }

  /** "Wagner's men", "its aircraft", "coalition warplanes": those whose men or machines did it. */
  private boolean hands(EventDraft draft, int token) {
    Sentence sentence = draft.sentence;
    boolean bare = mentions.actorAt(sentence, token).filter(a -> a.first() < token && a.actor().id() != null).isEmpty();
    if (!bare || !sentence.tokens().get(token).lemmaIn(HANDS)) {
      return false;
    }
    Optional<ActorRef> whose = sentence.tree().children(token, "nmod:poss").stream().findFirst()
        .flatMap(c -> sentence.tokens().get(c).tag().equals("PRP$") ? anaphora.possessive(sentence, c) : actors.resolve(sentence, c))
        .filter(a -> a.kind() != ActorKind.INSTALLATION && canAct(draft, a)).or(() -> alliance(sentence, token)).or(() -> flag(sentence, token));
    whose.ifPresent(a -> EventDraft.add(draft.perpetrators, a));
    return whose.isPresent();
  }

  /** "Israeli tanks": the state under whose flag a machine was that no register knows; not where others used it, or it was only made there. */
  private Optional<ActorRef> flag(Sentence sentence, int token) {
    boolean used = sentence.tree().children(token, "acl", "acl:relcl").stream().anyMatch(c -> sentence.tokens().get(c).lemmaIn(USED) || sentence.tokens().get(c).lemmaIn(TAKEN))
        || sentence.tree().children(token, "amod", "compound", "dep").stream().anyMatch(c -> MADE.contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
    boolean unknown = !used && mentions.actorAt(sentence, token).isEmpty();
    return mentions.actors(sentence).stream().filter(a -> unknown && a.basis() == ActorMention.Basis.ADJECTIVE && a.actor().kind() == ActorKind.STATE)
        .filter(a -> a.last() < token && sentence.tree().head(a.head()) == token).map(ActorMention::actor).findFirst();
  }

  /** "coalition warplanes": the coalition that was named before. */
  private Optional<ActorRef> alliance(Sentence sentence, int token) {
    boolean coalition = token > 0 && sentence.tokens().get(token - 1).lemma().equalsIgnoreCase("coalition");
    return !coalition ? Optional.empty() : anaphora.alliance(sentence)
        .or(() -> Optional.of(new ActorRef(null, "coalition", ActorKind.ALLIANCE, "coalition", List.of("coalition"))));
  }

  /** "Turkish drones", "rockets fired by Hamas": whose weapon it is, unless it was only made there. */
  private void owner(EventDraft draft, Clauses clauses, int weapon) {
    Sentence sentence = draft.sentence;
    for (int clause : sentence.tree().children(weapon, "acl", "acl:relcl")) {
      if (clauses.passive(clause) && sentence.tokens().get(clause).lemmaIn(USED)) {
        clauses.subjects(clause).stream().filter(s -> actors.weapons(sentence, s).isEmpty()).forEach(s -> agent(draft, clauses, s));
      }
    }
    if (!draft.perpetrators.isEmpty() || usedBy(sentence, weapon)) {
      return; // "Iranian drones launched by Russia": who used them, not whose make they are
    }
    List<ActorRef> several = actors.coordinated(sentence, weapon);
    several.forEach(a -> EventDraft.add(draft.perpetrators, a)); // "Russian and Syrian warplanes"
    mentions.actorAt(sentence, weapon).filter(a -> several.isEmpty() && a.first() < weapon && a.actor().kind() == ActorKind.MILITARY)
        .filter(a -> a.basis() == ActorMention.Basis.DESCRIBED || a.last() == weapon)
        .ifPresent(a -> EventDraft.add(draft.perpetrators, anaphora.resolved(sentence, a))); // "coalition warplanes"
    ofWhom(draft, weapon);
    mentions.actors(sentence).stream()
        .filter(a -> a.last() < weapon && weapon - a.last() <= 4 && sentence.tree().under(a.head(), weapon) && !nested(sentence, a))
        .filter(a -> onlyModifiers(sentence, a.last() + 1, weapon) && !made(sentence, a, weapon))
        .filter(a -> a.actor().kind() != ActorKind.INSTALLATION && a.actor().kind() != ActorKind.COMPANY && a.basis() != ActorMention.Basis.STATISTICAL)
        .forEach(a -> EventDraft.add(draft.perpetrators, a.actor()));
  }

  /** "fighter jets of the Myanmar military", "a drone from the RSF", "a Mirage of Egypt"; but "a drone from Egypt" was only made there. */
  private void ofWhom(EventDraft draft, int weapon) {
    Sentence sentence = draft.sentence;
    for (int owner : sentence.tree().children(weapon, "nmod")) {
      List<String> cases = sentence.tree().children(owner, "case").stream().map(k -> sentence.tokens().get(k).lemma()).toList();
      mentions.actorAt(sentence, owner).filter(a -> cases.contains("of") && a.actor().kind() == ActorKind.STATE
              || (cases.contains("of") || cases.contains("from")) && OWNERS.contains(a.actor().kind()))
          .ifPresent(a -> EventDraft.add(draft.perpetrators, anaphora.resolved(sentence, a)));
    }
  }

  private static boolean usedBy(Sentence sentence, int weapon) {
    List<Token> tokens = sentence.tokens();
    return weapon + 2 < tokens.size() && tokens.get(weapon + 1).tag().equals("VBN") && tokens.get(weapon + 1).lemmaIn(USED) && tokens.get(weapon + 2).lemma().equals("by");
  }

  private static boolean made(Sentence sentence, ActorMention owner, int weapon) {
    return sentence.tokens().subList(owner.last() + 1, weapon).stream().anyMatch(t -> MADE.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /** "No group", "nobody": words for no actor at all. */
  private static boolean negated(Sentence sentence, int token) {
    return Negation.noOne(sentence, token) || sentence.tree().children(token, "det", "neg").stream()
        .anyMatch(c -> Set.of("no", "neither", "nor").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }

  private static boolean canAct(EventDraft draft, ActorRef actor) {
    if (actor.kind() == ActorKind.MEDIA && draft.frame.type().incident()) {
      return false;
    }
    boolean vague = actor.id() == null && Set.of("group", "groups", "force", "cell", "unit", "people").contains(actor.text().toLowerCase(Locale.ROOT));
    return actor.kind() != ActorKind.INSTALLATION && !vague;
  }

  /** "attacks carried out by X", "a strike ordered by Y". */
  void participle(EventDraft draft, Clauses clauses, int clause) {
    String lemma = draft.sentence.tokens().get(clause).lemma();
    if (!clauses.passive(clause)) {
      return;
    }
    if (SPONSOR_VERBS.contains(lemma)) {
      clauses.subjects(clause).forEach(t -> sponsor(draft, t));
    } else if (LIGHT.contains(lemma)) {
      clauses.subjects(clause).forEach(t -> agent(draft, clauses, t));
    }
  }

  private void sponsor(EventDraft draft, int token) {
    actors.resolve(draft.sentence, token).ifPresent(a -> EventDraft.add(draft.sponsors, a));
  }

  /** "was involved in the attack", "took part in raids". */
  void partaking(EventDraft draft, Clauses clauses, int noun) {
    Sentence sentence = draft.sentence;
    int above = sentence.tree().head(noun);
    boolean loose = sentence.tree().relation(noun).equals("dep") && above >= 0 && above < noun && sentence.tokens().get(above).noun();
    if (loose) {
      partaking(draft, clauses, above); // "involved in explosive device (IED) attacks"
      return;
    }
    boolean in = sentence.tree().children(noun, "case").stream().anyMatch(c -> sentence.tokens().get(c).lemma().equals("in"));
    int verb = sentence.tree().head(noun);
    if (!in || verb < 0 || !sentence.tokens().get(verb).lemmaIn(PARTAKE)) {
      return;
    }
    boolean involved = sentence.tokens().get(verb).lemma().equals("involve") && clauses.passive(verb);
    boolean part = sentence.tokens().get(verb).lemma().equals("participate")
        || sentence.tree().children(verb, "obj").stream().anyMatch(o -> sentence.tokens().get(o).lemma().equals("part") && !Negation.no(sentence, o));
    boolean denied = Denials.charged(sentence, verb) || CueMood.negated(sentence, verb) || Denials.above(sentence, verb).isPresent() || Denials.unsaid(sentence, verb);
    if (!denied && (involved || part)) {
      (involved ? clauses.objects(verb) : clauses.subjects(verb)).forEach(s -> agent(draft, clauses, s));
    }
  }

  /** "carried out an attack", "claimed responsibility for the attack", "the attacks were directed by X". */
  void governed(EventDraft draft, Clauses clauses, int noun) {
    if (draft.frame.type().mutual()) {
      present(draft, clauses, noun);
    }
    int verb = governingVerb(draft.sentence, noun);
    if (verb < 0 || !underObject(draft.sentence, clauses, noun, verb)) {
      return;
    }
    String lemma = draft.sentence.tokens().get(verb).lemma();
    boolean particle = !draft.sentence.tree().children(verb, "compound:prt").isEmpty();
    if (SPONSOR_VERBS.contains(lemma) && !particle) {
      clauses.subjects(verb).forEach(s -> sponsor(draft, s));
    } else if (LIGHT.contains(lemma)) {
      draft.anchors.add(verb);
      clauses.subjects(verb).forEach(s -> agent(draft, clauses, s));
      Set<String> prepositions = draft.frame.type() == EventType.AID ? TO : OPPOSED;
      clauses.expanded(clauses.prepositional(verb, prepositions)).forEach(t -> victims.patient(draft, t));
    }
  }

  /** "said in a meeting with Y": who speaks at talks takes part in them. */
  private void present(EventDraft draft, Clauses clauses, int noun) {
    int verb = draft.sentence.tree().head(noun);
    boolean at = draft.sentence.tree().children(noun, "case").stream()
        .anyMatch(c -> Set.of("in", "at", "during", "after").contains(draft.sentence.tokens().get(c).lemma()));
    if (at && verb >= 0 && draft.sentence.tokens().get(verb).lemmaIn(Set.of("say", "tell", "state", "add", "announce", "agree", "declare"))) {
      clauses.subjects(verb).forEach(s -> agent(draft, clauses, s));
    }
  }

  /** The verb that has the noun (or "a series of" before it) as object or passive subject; -1 for none. */
  static int governingVerb(Sentence sentence, int noun) {
    int at = noun;
    for (int steps = 0; steps < 3; steps++) {
      int head = sentence.tree().head(at);
      if (head < 0) {
        return -1;
      }
      if (sentence.tokens().get(head).verb()) {
        return head;
      }
      boolean answered = sentence.tokens().get(head).lemmaIn(ANSWERS); // "fired in response to a strike": that is somebody else's
      if (answered || !Set.of("nmod", "conj", "compound", "appos").contains(sentence.tree().relation(at))) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  private static boolean underObject(Sentence sentence, Clauses clauses, int noun, int verb) {
    int at = noun;
    while (sentence.tree().head(at) != verb) {
      at = sentence.tree().head(at);
    }
    String relation = sentence.tree().relation(at);
    boolean aside = relation.equals("obl") && sentence.tree().children(at, "case").stream().anyMatch(c -> sentence.tokens().get(c).lemmaIn(ASIDE));
    return !aside && Set.of("obj", "nsubj:pass", "obl", "dep").contains(relation) || relation.equals("nsubj") && clauses.passive(verb);
  }

  /** Actors before the noun: "militia attacks", "Turkish airstrikes", "Iran's attack", "Iran-backed attacks". */
  void modifiers(EventDraft draft, int noun) {
    Sentence sentence = draft.sentence;
    sentence.tree().children(noun, "nmod:poss").stream().filter(c -> sentence.tokens().get(c).tag().equals("PRP$"))
        .forEach(c -> anaphora.possessive(sentence, c).ifPresent(a -> EventDraft.add(draft.perpetrators, a)));
    for (ActorMention actor : mentions.actors(sentence)) {
      boolean before = actor.last() < noun && noun - actor.last() <= 6 && sentence.tree().under(actor.head(), noun)
          && onlyModifiers(sentence, actor.last() + 1, noun);
      if (before && actor.actor().kind() != ActorKind.INSTALLATION && !nested(sentence, actor)) {
        modifier(draft, actor);
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

  private void modifier(EventDraft draft, ActorMention actor) {
    Sentence sentence = draft.sentence;
    boolean unknown = actor.basis() == ActorMention.Basis.STATISTICAL && actor.actor().kind() != ActorKind.PERSON;
    if (unknown || !actors.weapons(sentence, actor.head()).isEmpty()) {
      return; // "the Milagro Club bombing": an unknown name before an attack may be the victim, so it is nobody's charge
    }
    if (actors.town(sentence, actor.head())) {
      mentions.placeAt(sentence, actor.head()).ifPresent(p -> draft.places.add(p.path()));
    } else if (victim(sentence, actor) || anti(sentence, actor)) {
      EventDraft.add(draft.targets, actor.actor());
    } else if (proxied(sentence, actor, draft.trigger())) {
      EventDraft.add(draft.sponsors, actor.actor());
    } else {
      EventDraft.add(draft.perpetrators, anaphora.resolved(sentence, actor));
    }
  }

  private static boolean proxied(Sentence sentence, ActorMention actor, int noun) {
    return sentence.tokens().subList(actor.last() + 1, noun).stream().anyMatch(t -> PROXY_ENDINGS.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean anti(Sentence sentence, ActorMention actor) {
    return actor.first() > 1 && sentence.tokens().get(actor.first() - 1).text().equals("-")
        && sentence.tokens().get(actor.first() - 2).text().equalsIgnoreCase("anti");
  }

  /** "the Soleimani strike": a person's name before an attack names the victim, unless he owns it ("his attack"). */
  private static boolean victim(Sentence sentence, ActorMention actor) {
    Token next = sentence.tokens().get(Math.min(actor.last() + 1, sentence.tokens().size() - 1));
    return actor.actor().kind() == ActorKind.PERSON && !next.tag().equals("POS");
  }
}
