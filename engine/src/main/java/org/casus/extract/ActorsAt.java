package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Weapon;
import org.casus.discourse.Sentence;
import org.casus.ground.ActorMention;
import org.casus.ground.PlaceMention;
import org.casus.ground.WeaponWord;

/** Who or what stands at a token: an actor, a place that can be attacked, a weapon. Reads one report; not thread-safe. */
final class ActorsAt {

  private static final Set<String> NAMING = Set.of("name", "call", "know", "style", "dub");

  private static final Set<ActorKind> ARMED = Set.of(ActorKind.MILITIA, ActorKind.MILITARY, ActorKind.PARTY, ActorKind.ALLIANCE);

  private static final Set<String> PART = Set.of("member", "follower", "element", "cadre", "unit", "associate");

  private final Mentions mentions;
  private final Anaphora anaphora;
  private final FirstPerson speaker;

  ActorsAt(Mentions mentions, Anaphora anaphora, FirstPerson speaker) {
    this.mentions = mentions;
    this.anaphora = anaphora;
    this.speaker = speaker;
  }

  /** The actor at a token, pronouns and "the group" resolved. */
  Optional<ActorRef> resolve(Sentence sentence, int token) {
    return apposed(sentence, token).or(() -> ofGroup(sentence, token))
        .or(() -> mentions.actorAt(sentence, token).map(m -> anaphora.resolved(sentence, m)))
        .or(() -> anaphora.pronoun(sentence, token)).or(() -> speaker.at(sentence, token));
  }

  /** "positions of the PKK", "a faction of the BIFF": the group itself, by these words. */
  private Optional<ActorRef> ofGroup(Sentence sentence, int token) {
    if (sentence.tokens().get(token).lemmaIn(PART) && mentions.actorAt(sentence, token).isEmpty()) {
      return sentence.tree().children(token, "nmod").stream().flatMap(c -> mentions.actorAt(sentence, c).stream())
          .filter(a -> ARMED.contains(a.actor().kind())).findFirst().map(a -> worded(a.actor(), sentence.tokens().get(token).text() + " of " + a.text()));
    }
    Optional<ActorMention> described = mentions.actorAt(sentence, token).filter(m -> m.basis() == ActorMention.Basis.DESCRIBED && m.actor().id() == null
        && m.last() == token && (m.actor().kind() == ActorKind.INSTALLATION || ARMED.contains(m.actor().kind())));
    int of = belonging(sentence, token);
    if (described.isEmpty() || of < 0) {
      return Optional.empty();
    }
    return mentions.actors(sentence).stream().filter(a -> a.first() > of && a.first() <= of + 2 && a.basis() == ActorMention.Basis.REGISTER)
        .filter(a -> ARMED.contains(a.actor().kind())).findFirst().map(a -> worded(a.actor(), described.get().text() + " of " + a.text()));
  }

  /** The preposition of "of", "belonging to", "loyal to" right behind a token; -1 for none. */
  private static int belonging(Sentence sentence, int token) {
    List<String> next = sentence.tokens().subList(token + 1, Math.min(token + 3, sentence.tokens().size())).stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    boolean to = next.size() == 2 && Set.of("belonging", "loyal", "affiliated", "allied").contains(next.get(0)) && Set.of("to", "with").contains(next.get(1));
    return to ? token + 2 : !next.isEmpty() && next.get(0).equals("of") ? token + 1 : -1;
  }

  private static ActorRef worded(ActorRef actor, String text) {
    return new ActorRef(actor.id(), actor.name(), actor.kind(), text, List.of(text));
  }

  /** "a group named X", "a militia, X,": the name rather than the description. */
  private Optional<ActorRef> apposed(Sentence sentence, int token) {
    boolean described = mentions.actorAt(sentence, token).filter(m -> m.basis() == ActorMention.Basis.DESCRIBED && m.actor().id() == null).isPresent();
    if (!described) {
      return Optional.empty();
    }
    List<Integer> names = new ArrayList<>(sentence.tree().children(token, "appos", "dep"));
    sentence.tree().children(token, "acl").stream()
        .filter(c -> sentence.tokens().get(c).lemmaIn(NAMING))
        .forEach(c -> names.addAll(sentence.tree().children(c, "obj", "xcomp", "obl", "dep")));
    return names.stream().map(n -> mentions.actorAt(sentence, n)).flatMap(Optional::stream)
        .filter(m -> m.basis() == ActorMention.Basis.REGISTER || m.basis() == ActorMention.Basis.STATISTICAL)
        .map(ActorMention::actor).findFirst();
  }

  /** "Iraqi and Turkish officials" are two: Iraqi officials and Turkish officials. Empty where only one is meant. */
  List<ActorRef> coordinated(Sentence sentence, int token) {
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

  Optional<PlaceMention> place(Sentence sentence, int token) {
    return mentions.placeAt(sentence, token);
  }

  boolean date(Sentence sentence, int token) {
    return mentions.dateAt(sentence, token).isPresent();
  }

  /** A city that may stand for a government is a place where something is done to it or there. */
  boolean town(Sentence sentence, int token) {
    return mentions.placeAt(sentence, token).filter(p -> !p.kind().equals("country") && !p.kind().equals("area")).isPresent()
        && mentions.actorAt(sentence, token).filter(m -> m.first() == m.last() && m.basis() == ActorMention.Basis.REGISTER
            && (m.actor().kind() == ActorKind.STATE || m.actor().kind() == ActorKind.GOVERNMENT_BODY)).isPresent();
  }

  Set<Weapon> weapons(Sentence sentence, int token) {
    return mentions.weapons(sentence).stream().filter(w -> w.covers(token)).findFirst().map(WeaponWord::weapons).orElse(Set.of());
  }

  /** "Near X" is no doer, whatever the parser says. */
  boolean located(Sentence sentence, int token) {
    int first = mentions.actorAt(sentence, token).map(ActorMention::first).orElse(token);
    return first > 0 && Set.of("near", "outside", "in", "at", "around").contains(sentence.tokens().get(first - 1).text().toLowerCase(Locale.ROOT));
  }

  /** A place that was attacked, as a target. */
  static ActorRef installation(PlaceMention place) {
    return new ActorRef(place.place().id(), place.place().name(), ActorKind.INSTALLATION, place.text(), List.of(place.text()));
  }
}
