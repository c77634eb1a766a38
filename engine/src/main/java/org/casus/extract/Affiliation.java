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
  private static final Set<String> OFFICIALS =
      Set.of("official", "officials", "spokesman", "spokeswoman", "spokesperson", "minister", "ambassador", "diplomat", "diplomats", "envoy", "commander", "leader", "chief", "ministry", "army", "military", "government", "police", "forces", "authorities", "ministers", "commanders", "leaders");
  private static final Set<String> OFFICES = Set.of("official", "spokesman", "spokeswoman", "spokesperson", "minister", "ministry", "ambassador", "diplomat", "envoy",
      "secretary", "president", "premier", "chancellor", "king", "prince", "general", "gen.", "colonel", "col.", "admiral", "army", "military", "navy", "government",
      "police", "force", "authority", "embassy", "pentagon", "department", "adviser", "advisor", "chief", "supreme", "commander", "representative");
  private static final Set<String> LINKS = Set.of("for", "of", "from", "with");
  /** Those who can have a side in a conflict and speak for it. */
  static final Set<ActorKind> SIDES =
      Set.of(ActorKind.MILITIA, ActorKind.PARTY, ActorKind.MILITARY, ActorKind.STATE, ActorKind.ALLIANCE, ActorKind.INTELLIGENCE, ActorKind.GOVERNMENT_BODY);

  private Affiliation() {}

  /** The speaker's side: he himself where a group, a force or a body speaks. */
  static Optional<ActorRef> of(AttributionScene scene, Sentence sentence, ActorRef speaker) {
    return of(scene.mentions, scene.anaphora, sentence, speaker);
  }

  /** The speaker's side as this sentence tells it, or another that names him in full. */
  static Optional<ActorRef> of(Mentions mentions, Anaphora anaphora, Sentence sentence, ActorRef speaker) {
    boolean official = speaker.id() == null && OFFICIALS.contains(SpeakerKinds.head(speaker.text().toLowerCase(Locale.ROOT)));
    if (speaker.kind() != ActorKind.PERSON && !official) {
      return Optional.of(speaker).filter(s -> SIDES.contains(s.kind()));
    }
    return titled(mentions, anaphora, sentence, speaker).or(() -> elsewhere(mentions, anaphora, speaker))
        .or(() -> Optional.of(speaker).filter(s -> official && SIDES.contains(s.kind())));
  }

  /** The side that a speaker's title names where the report names him in full. */
  private static Optional<ActorRef> elsewhere(Mentions mentions, Anaphora anaphora, ActorRef speaker) {
    List<Sentence> sentences = mentions.grounded().discourse().sentences();
    return speaker.kind() != ActorKind.PERSON ? Optional.empty() : mentions.grounded().actors().stream()
        .filter(m -> m.actor().key().equals(speaker.key())).map(m -> titled(mentions, anaphora, sentences.get(m.sentence()), speaker))
        .flatMap(Optional::stream).findFirst();
  }

  private static Optional<ActorRef> titled(Mentions mentions, Anaphora anaphora, Sentence sentence, ActorRef speaker) {
    List<ActorMention> here = mentions.actors(sentence);
    return here.stream().filter(m -> m.actor().key().equals(speaker.key())).findFirst()
        .flatMap(m -> its(anaphora, sentence, m).or(() -> here.stream().filter(s -> SIDES.contains(s.actor().kind()) && titled(sentence, m, s)).findFirst()
            .map(ActorMention::actor)));
  }

  /** "its spokesman, X": the one whom "its" means. */
  private static Optional<ActorRef> its(Anaphora anaphora, Sentence sentence, ActorMention speaker) {
    for (int i = speaker.first() - 1; i >= Math.max(0, speaker.first() - 5); i--) {
      String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
      if (Set.of("its", "their").contains(word)) {
        return anaphora.possessive(sentence, i).filter(a -> SIDES.contains(a.kind()));
      }
      if (!sentence.tokens().get(i).noun() && !sentence.tokens().get(i).tag().startsWith("JJ") && !word.equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean titled(Sentence sentence, ActorMention speaker, ActorMention side) {
    boolean before = side.last() < speaker.first() && speaker.first() - side.last() <= 6
        && sentence.tokens().subList(side.last() + 1, speaker.first()).stream().allMatch(t -> t.noun() || t.tag().startsWith("JJ") || t.tag().equals("POS"));
    boolean inside = side.first() >= speaker.first() && side.last() < speaker.last();
    boolean linked = side.first() > speaker.last() && side.first() - speaker.last() <= NEAR
        && sentence.tokens().subList(speaker.last() + 1, side.first()).stream().noneMatch(t -> t.verb())
        && sentence.tokens().subList(speaker.last() + 1, side.first()).stream().anyMatch(t -> LINKS.contains(t.text().toLowerCase(Locale.ROOT)));
    return (before || inside || linked) && (side.actor().kind() != ActorKind.STATE || office(sentence, speaker, side));
  }

  /** "Iranian spokesman X" speaks for Iran, "Iraqi cleric X" for nobody but himself. */
  private static boolean office(Sentence sentence, ActorMention speaker, ActorMention side) {
    int from = Math.min(speaker.first(), side.first());
    int to = Math.min(sentence.tokens().size(), Math.max(speaker.last(), side.last()) + 1);
    return sentence.tokens().subList(from, to).stream().anyMatch(t -> OFFICES.contains(t.lemma().toLowerCase(Locale.ROOT)) || OFFICES.contains(t.text().toLowerCase(Locale.ROOT)));
  }
}
