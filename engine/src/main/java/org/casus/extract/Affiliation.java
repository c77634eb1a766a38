package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.ground.ActorMention;

/** For whom a speaker says "we": the group or state that his title names ("Houthi spokesman X", "X, a spokesman for Y"). Stateless. */
final class Affiliation {

  private static final int NEAR = 8;
  private static final Set<String> LINKS = Set.of("for", "of", "from", "with");
  private static final Set<ActorKind> SIDES =
      Set.of(ActorKind.MILITIA, ActorKind.PARTY, ActorKind.MILITARY, ActorKind.STATE, ActorKind.ALLIANCE, ActorKind.INTELLIGENCE, ActorKind.GOVERNMENT_BODY);

  private Affiliation() {}

  /** The speaker's side: he himself where a group, a force or a body speaks. */
  static Optional<ActorRef> of(AttributionScene scene, Sentence sentence, ActorRef speaker) {
    return of(scene.mentions, sentence, speaker);
  }

  /** The speaker's side as this sentence tells it. */
  static Optional<ActorRef> of(Mentions mentions, Sentence sentence, ActorRef speaker) {
    if (speaker.kind() != ActorKind.PERSON) {
      return Optional.of(speaker).filter(s -> SIDES.contains(s.kind()));
    }
    List<ActorMention> here = mentions.actors(sentence);
    return here.stream().filter(m -> m.actor().key().equals(speaker.key())).findFirst()
        .flatMap(m -> here.stream().filter(s -> SIDES.contains(s.actor().kind()) && titled(sentence, m, s)).findFirst())
        .map(ActorMention::actor);
  }

  private static boolean titled(Sentence sentence, ActorMention speaker, ActorMention side) {
    boolean before = side.last() < speaker.first() && speaker.first() - side.last() <= 4
        && sentence.tokens().subList(side.last() + 1, speaker.first()).stream().allMatch(t -> t.noun() || t.tag().startsWith("JJ"));
    boolean inside = side.first() >= speaker.first() && side.last() < speaker.last();
    boolean linked = side.first() > speaker.last() && side.first() - speaker.last() <= NEAR
        && sentence.tokens().subList(speaker.last() + 1, side.first()).stream().noneMatch(t -> t.verb())
        && sentence.tokens().subList(speaker.last() + 1, side.first()).stream().anyMatch(t -> LINKS.contains(t.text().toLowerCase(Locale.ROOT)));
    return before || inside || linked;
  }
}
