package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventType;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.PlaceMention;

/** Who or what an event is done to. Reads one report; not thread-safe. */
final class Victims {

  private static final Set<String> AT = Set.of("against", "on", "at", "upon", "toward", "towards", "targeting", "with", "into");
  private static final Set<String> BESIDE =
      Set.of("through", "outside", "at", "in", "inside", "near", "beside", "under", "beneath", "behind", "by", "next", "into", "onto", "on", "among");
  private static final Set<String> TOWNS = Set.of("town", "city", "village", "settlement", "hamlet", "area", "district", "neighborhood", "neighbourhood", "suburb", "outskirt", "outskirts", "center", "centre", "part", "quarter");
  private static final Set<String> FOR = Set.of("to", "for");
  private static final Set<String> OF = Set.of("of", "between", "among");
  private static final Set<String> HITS = Set.of("target", "involve", "hit", "strike");
  private static final Set<String> MEANS = Set.of("use", "involve", "employ");
  private static final Set<String> AGAINST = Set.of("against", "on");
  private static final Set<String> AIMS = Set.of("fight", "combat", "clear", "eliminate", "expel", "oust", "drive", "target", "pressure", "dislodge",
      "remove", "suppress", "defeat", "destroy", "kill", "capture", "rout", "flush", "contain", "crush");
  private static final Set<EventType> VERBAL =
      Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SUPPORT, EventType.THREATEN);
  private static final Set<String> DOING = Set.of("retreat.withdraw", "mobilize.deploy");

  private final Mentions mentions;
  private final ActorsAt actors;
  private final ThingsHit things;

  Victims(Mentions mentions, ActorsAt actors) {
    this.mentions = mentions;
    this.actors = actors;
    this.things = new ThingsHit(mentions);
  }

  /** Fills the targets of a draft whose trigger is a verb. */
  void ofVerb(EventDraft draft, Clauses clauses) {
    int verb = draft.trigger();
    List<Integer> rammed = draft.sentence.tokens().get(verb).lemma().equals("ram") ? clauses.expanded(clauses.prepositional(verb, Set.of("into"))) : List.of();
    (rammed.isEmpty() ? clauses.objects(verb) : rammed).forEach(o -> patient(draft, o));
    if (draft.targets.isEmpty() && draft.frame.need() == Frame.Need.WEAPON) {
      clauses.objects(verb).forEach(o -> clauses.expanded(clauses.prepositional(o, AT)).forEach(t -> patient(draft, t)));
    }
    if (draft.targets.isEmpty() && draft.frame.type().mutual()) {
      partner(draft);
    }
    boolean blast = draft.frame.need() == Frame.Need.BLAST;
    if (draft.targets.isEmpty() && !blast && draft.frame.type() != EventType.AID && !draft.frame.name().equals("assault.kill")) {
      clauses.expanded(clauses.prepositional(verb, AT)).forEach(o -> patient(draft, o));
    }
    if (draft.targets.isEmpty() && draft.frame.type() == EventType.AID) {
      recipients(draft, clauses);
    }
    if (draft.targets.isEmpty() && VERBAL.contains(draft.frame.type())) {
      addressee(draft, clauses);
    }
  }

  /** "sent the group weapons", "sold howitzers to the kingdom": who got it, wherever the parser hung them. */
  private void recipients(EventDraft draft, Clauses clauses) {
    draft.sentence.tree().children(draft.trigger(), "iobj").forEach(r -> patient(draft, r));
    clauses.expanded(clauses.prepositional(draft.trigger(), FOR)).forEach(r -> patient(draft, r));
    clauses.objects(draft.trigger()).forEach(o -> clauses.expanded(clauses.prepositional(o, FOR)).forEach(r -> patient(draft, r)));
  }

  /** "met with leaders of the bloc to discuss ...", wherever the parser hung them. */
  private void partner(EventDraft draft) {
    int with = draft.trigger() + 1;
    boolean joined = with < draft.sentence.tokens().size() && draft.sentence.tokens().get(with).lemma().equals("with");
    mentions.actors(draft.sentence).stream().filter(a -> joined && a.last() > with && a.first() <= with + 3).findFirst()
        .ifPresent(a -> EventDraft.add(draft.targets, a.actor()));
  }

  /** What stands where a weapon went off or came down ("exploded outside a mosque"), if it can be hit. */
  void beside(EventDraft draft, Clauses clauses) {
    List<Integer> hit = clauses.expanded(clauses.prepositional(draft.trigger(), Set.of("through", "into")));
    for (int token : hit.isEmpty() ? clauses.expanded(clauses.prepositional(draft.trigger(), BESIDE)) : hit) {
      boolean weapon = !actors.weapons(draft.sentence, token).isEmpty();
      if (!weapon && mentions.actorAt(draft.sentence, token).isPresent() && !actors.town(draft.sentence, token)) {
        actors.resolve(draft.sentence, token).filter(a -> a.kind() != ActorKind.STATE && draft.targets.isEmpty()).ifPresent(a -> EventDraft.add(draft.targets, a));
      }
    }
  }

  /** Where nobody that the registers know was hit: the thing that the words name. */
  void thing(EventDraft draft, Clauses clauses) {
    if (draft.targets.isEmpty()) {
      things.of(draft, clauses).forEach(a -> EventDraft.add(draft.targets, a));
    }
  }

  /** "demanded that Ankara withdraw", "criticised the Turkish effort": those whom the words are about. */
  private void addressee(EventDraft draft, Clauses clauses) {
    if (draft.sentence.tokens().get(draft.trigger()).lemma().equals("blame")) {
      blamed(draft);
    }
    for (int clause : draft.sentence.tree().children(draft.trigger(), "ccomp")) {
      clauses.subjects(clause).forEach(s -> patient(draft, s));
    }
    for (int object : clauses.objects(draft.trigger())) {
      mentions.actors(draft.sentence).stream()
          .filter(a -> draft.sentence.tree().head(a.head()) == object && a.head() < object)
          .findFirst().ifPresent(a -> EventDraft.add(draft.targets, a.actor()));
    }
  }

  /** "blamed the attack on X". */
  private void blamed(EventDraft draft) {
    mentions.actors(draft.sentence).stream().filter(a -> a.first() > draft.trigger() && on(draft.sentence, a.first()))
        .reduce((a, b) -> b).ifPresent(a -> actors.resolve(draft.sentence, a.last()).ifPresent(t -> EventDraft.add(draft.targets, t)));
  }

  private static boolean on(Sentence sentence, int first) {
    return sentence.tokens().subList(Math.max(0, first - 2), first).stream().anyMatch(t -> t.text().equals("on"));
  }

  /** "an operation to clear the town of fighters": whom the purpose names, where nobody else is. */
  void purpose(EventDraft draft, Clauses clauses) {
    for (int anchor : draft.anchors) {
      for (int clause : draft.sentence.tree().children(anchor, "xcomp", "advcl", "acl")) {
        if (draft.targets.isEmpty() && draft.sentence.tokens().get(clause).lemmaIn(AIMS)) {
          clauses.objects(clause).forEach(t -> patient(draft, t));
          clauses.expanded(clauses.prepositional(clause, Set.of("of"))).forEach(t -> patient(draft, t));
        }
      }
    }
  }

  /** Fills the targets of a draft whose trigger is a noun, but for those that hang on the verb above it. */
  void ofNoun(EventDraft draft, Clauses clauses, boolean blamed) {
    int noun = draft.trigger();
    if (!blamed) {
      clauses.expanded(clauses.prepositional(noun, AT)).forEach(t -> patient(draft, t));
    }
    if (draft.frame.type() == EventType.AID) {
      clauses.expanded(clauses.prepositional(noun, FOR)).forEach(t -> patient(draft, t));
    }
    for (int token : clauses.expanded(clauses.prepositional(noun, OF))) {
      if (!byOf(draft)) {
        patient(draft, token);
      }
    }
    for (int clause : draft.sentence.tree().children(noun, "acl", "acl:relcl")) {
      if (draft.sentence.tokens().get(clause).lemmaIn(MEANS)) {
        clauses.expanded(clauses.prepositional(clause, AGAINST)).forEach(t -> patient(draft, t));
      }
      if (draft.sentence.tokens().get(clause).lemmaIn(HITS) && !clauses.passive(clause)) {
        clauses.objects(clause).forEach(t -> patient(draft, t));
      }
    }
  }

  /** "the withdrawal of troops" names the one who withdraws, "the assassination of X" the one it was done to. */
  static boolean byOf(EventDraft draft) {
    return draft.frame.type().mutual() || DOING.contains(draft.frame.name());
  }

  /** The first actor after "against" or "on" where the parser hung it elsewhere. */
  void following(EventDraft draft) {
    Sentence sentence = draft.sentence;
    int noun = draft.trigger();
    for (int i = noun + 1; i < Math.min(noun + 3, sentence.tokens().size()); i++) {
      if (Set.of("against", "on", "at", "targeting").contains(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT))) {
        int from = i + 1;
        mentions.actors(sentence).stream().filter(a -> a.first() >= from && a.first() <= from + 3).findFirst()
            .ifPresent(a -> patient(draft, a.head()));
        return;
      }
    }
  }

  /** Takes the actor, the installation or the place at a token as a target. */
  void patient(EventDraft draft, int token) {
    Sentence sentence = draft.sentence;
    if (actors.date(sentence, token) || scene(draft, token) || Negation.noOne(sentence, token) || Negation.no(sentence, token) && draft.perpetrators.isEmpty()) {
      return;
    }
    Optional<PlaceMention> place = actors.place(sentence, token).or(() -> ofName(sentence, token));
    if (place.isPresent() && (place.get().installation() || actors.town(sentence, token) || mentions.actorAt(sentence, token).isEmpty() || !place.get().covers(token))) {
      EventDraft.add(draft.targets, ActorsAt.installation(place.get()));
      return;
    }
    actors.resolve(sentence, token).filter(a -> !posted(draft, token, a)).ifPresent(a -> EventDraft.add(draft.targets, a));
  }

  /** "the town of Palma", "the eastern city of Bukavu": the place that these words name. */
  private Optional<PlaceMention> ofName(Sentence sentence, int token) {
    boolean of = sentence.tokens().get(token).lemmaIn(TOWNS) && token + 1 < sentence.tokens().size() && sentence.tokens().get(token + 1).text().equals("of");
    return of ? mentions.placeAt(sentence, token + 2).filter(p -> !p.kind().equals("country")) : Optional.empty();
  }

  /** "claimed the killings on Telegram": where it was said. */
  private static boolean posted(EventDraft draft, int token, ActorRef actor) {
    return draft.frame.type() == EventType.ASSAULT && actor.kind() == ActorKind.MEDIA
        && draft.sentence.tree().children(token, "case").stream().anyMatch(c -> draft.sentence.tokens().get(c).lemma().equals("on"));
  }

  /** "an attack at Gao": a town after "at" is where it happened, but for what is fired at it. */
  private boolean scene(EventDraft draft, int token) {
    boolean at = draft.sentence.tree().children(token, "case").stream().map(draft.sentence.tokens()::get).map(Token::lemma).anyMatch("at"::equals);
    boolean plain = actors.place(draft.sentence, token).filter(p -> !p.installation()).isPresent();
    return at && plain && !draft.frame.name().equals("assault.fire");
  }
}
