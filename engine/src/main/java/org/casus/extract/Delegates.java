package org.casus.extract;

import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.ground.ActorMention;

/** For whom delegates stand: "officials from X and Y", "the foreign ministers of X and Y", "a delegation of Z". Stateless. */
final class Delegates {

  private static final Set<String> NOUNS = Set.of("official", "representative", "delegation", "delegate", "envoy", "negotiator", "diplomat", "minister", "president",
      "leader", "ambassador", "team", "commander", "officer", "emissary", "side", "head", "chief", "ruler");
  private static final Set<String> OF = Set.of("of", "from");

  private final Mentions mentions;

  Delegates(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Those for whom the noun at a token stands where they are two or more, or one whom a delegation stands for; else none. */
  List<ActorRef> of(Sentence sentence, int token, Clauses clauses) {
    String noun = sentence.tokens().get(token).lemma();
    if (!NOUNS.contains(noun) || !sentence.tokens().get(token).tag().endsWith("S") && !noun.equals("delegation")) {
      return List.of();
    }
    List<ActorRef> sides = clauses.expanded(clauses.prepositional(token, OF)).stream().flatMap(t -> mentions.actorAt(sentence, t).stream())
        .map(ActorMention::actor).filter(a -> a.kind() != ActorKind.INSTALLATION && a.kind() != ActorKind.PERSON).distinct().toList();
    return sides.size() > 1 || noun.matches("delegation|representative|negotiator") ? sides : List.of();
  }
}
