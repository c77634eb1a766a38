package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.RelationKind;
import org.casus.ground.Actor;
import org.casus.ground.ActorMention;
import org.casus.ground.ActorRegister;

/** Reads persons and their offices: "the commander of X, Gen. Name", "Name, an analyst at X", "X's Prime Minister Name". */
final class RoleRelations implements RelationReader {

  private static final Set<ActorKind> NO_BODY = Set.of(ActorKind.PERSON, ActorKind.POPULATION, ActorKind.INSTALLATION);
  private static final Set<ActorKind> PUBLIC = Set.of(ActorKind.STATE, ActorKind.GOVERNMENT_BODY, ActorKind.MILITARY, ActorKind.INTELLIGENCE);
  private static final Set<String> PAST = Set.of("former", "ex", "late", "then", "deputy");

  private static final Set<String> TRADES = Set.of("analyst", "expert", "researcher", "historian", "economist", "scholar", "lawyer", "correspondent");
  private static final Set<String> LESSER = Set.of("deputy", "vice", "assistant", "associate", "regional", "local", "provincial", "field", "mid-level",
      "midlevel", "ranking", "high-ranking");

  private final ActorRegister register;

  RoleRelations(ActorRegister register) {
    this.register = register;
  }

  @Override
  public void read(RelationRule rule, RelationScene scene, Consumer<FoundRelation> out) {
    for (int i = 0; i < scene.size(); i++) {
      boolean noun = scene.tag(i).startsWith("NN") || scene.tag(i).startsWith("JJ");
      if (noun && named(rule, scene, i) && !past(scene, i)) {
        role(rule, scene, i, out);
      }
    }
  }

  private static boolean named(RelationRule rule, RelationScene scene, int at) {
    return rule.triggers().contains(scene.lemma(at)) || rule.triggers().contains(scene.word(at).replace(".", ""));
  }

  private static boolean past(RelationScene scene, int role) {
    int start = scene.phraseStart(role);
    int as = scene.tag(start - 1).equals("DT") ? start - 2 : start - 1;
    if (scene.word(as).equals("as") && Set.of("VBD", "VBN").contains(scene.tag(as - 1)) && Set.of("serve", "work", "act").contains(scene.lemma(as - 1))) {
      return true;
    }
    for (int i = Math.max(0, start - 1); i < role; i++) {
      if (PAST.contains(scene.word(i)) && !scene.word(i).equals("deputy")) {
        return true;
      }
    }
    return false;
  }

  private void role(RelationRule rule, RelationScene scene, int role, Consumer<FoundRelation> out) {
    Optional<ActorMention> owner = owner(scene, role);
    Optional<ActorMention> led = bodyAfter(rule, scene, role).filter(b -> owner.isEmpty() || !concern(scene, role));
    Optional<ActorMention> body = led.or(() -> bodyBefore(rule, scene, role)).or(() -> owner).or(() -> unit(rule, scene, role));
    Optional<ActorMention> holder = Holders.of(scene, role);
    Optional<ActorRef> who = holder.map(ActorMention::actor).or(() -> led.flatMap(b -> unnamed(rule, scene, role, b)));
    if (who.isEmpty()) {
      return;
    }
    Optional<ActorRef> place = body.isEmpty() ? OfficePlaces.of(scene, role) : Optional.empty();
    Optional<ActorRef> told = body.filter(b -> !foreign(b, who.get())).map(ActorMention::actor).or(() -> place).or(() -> parent(who.get()));
    Optional<ActorRef> of = told.or(() -> rule.tails().contains(scene.lemma(role)) ? scene.referents().home(scene.sentence()) : Optional.empty());
    if (of.isPresent() && !trade(scene, role, of.get())) {
      FoundRelation found = FoundRelation.of(rule, who.get(), of.get(), role);
      boolean office = led.isEmpty() && scene.word(role + 1).equals("of") && place.isEmpty() || body.isEmpty() && place.isEmpty() || bare(of.get())
          || lesser(scene, role);
      FoundRelation read = office ? found.as(RelationKind.MEMBER_OF) : found;
      out.accept(told.isEmpty() ? read.asGuess() : read);
    }
  }

  /** "the Syrian refugees President Name": another people's name beside a person whose own state the register knows. */
  private boolean foreign(ActorMention body, ActorRef who) {
    return body.actor().kind() == ActorKind.STATE && body.basis() == ActorMention.Basis.ADJECTIVE
        && parent(who).filter(p -> p.kind() == ActorKind.STATE && !p.key().equals(body.actor().key())).isPresent();
  }

  /** "a military analyst": what he studies, not whom he serves. */
  private static boolean trade(RelationScene scene, int role, ActorRef body) {
    return body.id() == null && !body.name().contains(" ") && TRADES.contains(scene.lemma(role));
  }

  /** "deputy director", "a senior commander", "its Middle East director": one who heads a part, or is one of several. */
  private static boolean lesser(RelationScene scene, int role) {
    int start = scene.phraseStart(role);
    for (int i = Math.max(0, start - 1); i < role; i++) {
      if (LESSER.contains(scene.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** A head of "the police" or "the army" in general is one of many. */
  private static boolean bare(ActorRef body) {
    return body.id() == null && body.kind() == ActorKind.MILITARY && !body.name().contains(" ");
  }

  /** "its spokesman", "the group's commander". */
  private static Optional<ActorMention> owner(RelationScene scene, int role) {
    int start = scene.phraseStart(role);
    Optional<ActorMention> pronoun = scene.tag(start - 1).equals("PRP$") ? scene.pronoun(start - 1) : scene.tag(start).equals("PRP$") ? scene.pronoun(start) : Optional.empty();
    Optional<ActorMention> whose = scene.word(start - 1).equals("whose") ? scene.endingAt(scene.word(start - 2).equals(",") ? start - 3 : start - 2) : Optional.empty();
    return pronoun.or(() -> whose).filter(a -> body(scene, a)).or(() -> scene.actors().stream()
        .filter(a -> a.first() >= start && a.last() < role && body(scene, a) && scene.possessive(a.last() + 1)).findFirst());
  }

  /** "negotiator with X", "envoy to X": whom the office deals with. */
  private static boolean concern(RelationScene scene, int role) {
    return scene.word(role + 1).equals("with") || concerns(scene, role);
  }

  /** "the brigade commander": a word for a body before the role, as the actor that it points back to or by itself. */
  private static Optional<ActorMention> unit(RelationRule rule, RelationScene scene, int role) {
    int start = scene.phraseStart(role);
    for (int i = role - 1; i >= start; i--) {
      if (rule.objects().contains(scene.lemma(i))) {
        int from = i > start && (scene.tag(i - 1).startsWith("JJ") || scene.tag(i - 1).startsWith("NN")) && !title(scene, i - 1) ? start : i;
        String text = scene.mentions().grounded().discourse().line(scene.sentence(), from, i);
        ActorRef itself = new ActorRef(null, text, ActorKind.MILITARY, text, List.of(text));
        ActorRef meant = scene.referents().byNoun(scene.sentence(), i, scene.lemma(i)).orElse(itself);
        return Optional.of(new ActorMention(scene.sentence().index(), from, i, i, text, meant, ActorMention.Basis.ANAPHOR));
      }
    }
    return Optional.empty();
  }

  /** "of X", "for X", "at X" after the role. */
  private static Optional<ActorMention> bodyAfter(RelationRule rule, RelationScene scene, int role) {
    boolean preposition = rule.prepositions().contains(scene.word(role + 1));
    boolean comma = scene.word(role + 1).equals(",") && scene.word(scene.phraseStart(role) - 1).equals(",");
    Optional<ActorMention> next = preposition ? scene.nextActor(role + 2) : comma ? scene.startingAt(role + 2).map(scene::headOf) : Optional.empty();
    return next.filter(a -> body(scene, a) && !scene.modifies(a, Set.of("branch", "wing", "faction", "group")))
        .filter(a -> a.actor().kind() != ActorKind.STATE || preposition && !concerns(scene, role));
  }

  /** "envoy for Syria" speaks for somebody else; "spokesman for Syria" does not. */
  private static boolean concerns(RelationScene scene, int role) {
    return scene.word(role + 1).equals("for") && !scene.lemma(role).startsWith("spokes");
  }

  private static boolean body(RelationScene scene, ActorMention actor) {
    return !NO_BODY.contains(actor.actor().kind()) && scene.usable(actor);
  }

  /** "X's ...", "X ..." before the role: whose office it is, or else the nearest. */
  private static Optional<ActorMention> bodyBefore(RelationRule rule, RelationScene scene, int role) {
    int start = scene.phraseStart(role);
    List<ActorMention> inside = scene.actors().stream()
        .filter(a -> a.first() >= start && a.last() < role && body(scene, a)).toList();
    Optional<ActorMention> owner = inside.stream().filter(a -> scene.possessive(a.last() + 1)).findFirst();
    if (owner.isPresent() && rule.relation() != RelationKind.LEADS) {
      return owner;
    }
    return inside.stream().filter(a -> inside.stream().noneMatch(b -> b.first() <= a.first() && b.last() >= a.last() && b != a)).reduce((a, b) -> b);
  }

  /** "the director of X" with nobody's name: the words themselves, for a leader of a body that the register knows. */
  private static Optional<ActorRef> unnamed(RelationRule rule, RelationScene scene, int role, ActorMention body) {
    boolean singular = scene.tag(role).equals("NN") || scene.tag(role).equals("NNP");
    if (rule.relation() != RelationKind.LEADS || !singular || body.basis() == ActorMention.Basis.DESCRIBED || body.actor().kind() == ActorKind.STATE) {
      return Optional.empty();
    }
    int start = scene.phraseStart(role);
    String text = scene.mentions().grounded().discourse().line(scene.sentence(), start, body.last());
    return Optional.of(new ActorRef(null, text, ActorKind.PERSON, text, List.of(text)));
  }

  /** The public body that the register gives a known person, or the person's state. */
  private Optional<ActorRef> parent(ActorRef person) {
    Optional<Actor> known = Optional.ofNullable(person.id()).flatMap(register::find);
    Optional<Actor> body = known.map(Actor::parent).flatMap(register::find).filter(a -> PUBLIC.contains(a.kind()))
        .or(() -> known.map(Actor::country).flatMap(this::state));
    return body.map(p -> new ActorRef(p.id(), p.name(), p.kind(), p.name(), List.of(p.name())));
  }

  private Optional<Actor> state(String country) {
    return register.all().stream().filter(a -> a.kind() == ActorKind.STATE && !country.isEmpty() && a.country().equals(country)).findFirst();
  }

  /** Whether a word is written like a title before a name. */
  static boolean title(RelationScene scene, int at) {
    String word = scene.word(at).toLowerCase(Locale.ROOT);
    return word.endsWith(".") && word.length() > 1 && scene.tag(at).startsWith("NN") || Holders.TITLES.contains(word);
  }
}
