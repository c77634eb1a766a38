package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;

/** Whose men a described group is: "fighters from X", "gunmen of X", "forces loyal to X". Reads one report; not thread-safe. */
final class Followers {

  private static final Set<ActorKind> ARMED = Set.of(ActorKind.MILITIA, ActorKind.MILITARY, ActorKind.PARTY, ActorKind.ALLIANCE);
  private static final Set<String> BELONGING = Set.of("of", "from", "belonging", "loyal", "believed", "thought", "suspected");
  private static final Set<String> BETWEEN = Set.of("the", "to", "be", "from", "of", "belong", "a", "an", "'s", "’s", "being", "members", "member", "belonging", "fighters",
      "group", "movement", "rebel", "militant", "extremist", "jihadist", "insurgent", "terrorist", "islamist", "separatist", "guerrilla", "armed");
  private static final int REACH = 8;

  private final Mentions mentions;

  Followers(Mentions mentions) {
    this.mentions = mentions;
  }

  /** The group whose men the words at a token mean, or the same men with the words for whom they follow. */
  Optional<ActorRef> of(Sentence sentence, int token) {
    Optional<ActorMention> men = mentions.actorAt(sentence, token).filter(m -> m.basis() == ActorMention.Basis.DESCRIBED && m.actor().id() == null && m.last() == token)
        .filter(m -> m.actor().kind() == ActorKind.MILITIA || m.actor().kind() == ActorKind.MILITARY);
    if (men.isEmpty() || token + 2 >= sentence.tokens().size() || !BELONGING.contains(word(sentence, token + 1))) {
      return Optional.empty();
    }
    return whose(sentence, token).flatMap(a -> meant(sentence, men.get(), a));
  }

  /** The first actor behind the men with nothing but small words, or a state that it belongs to, between. */
  private Optional<ActorMention> whose(Sentence sentence, int token) {
    List<ActorMention> behind = mentions.actors(sentence).stream().filter(a -> a.first() > token + 1 && a.first() <= token + REACH)
        .filter(a -> a.basis() == ActorMention.Basis.REGISTER || a.basis() == ActorMention.Basis.STATISTICAL)
        .filter(a -> ARMED.contains(a.actor().kind()) || a.actor().kind() == ActorKind.PERSON).toList();
    return behind.stream().filter(a -> plain(sentence, token + 1, a.first())).findFirst();
  }

  private boolean plain(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Token token = sentence.tokens().get(i);
      int at = i;
      boolean owner = mentions.actors(sentence).stream().anyMatch(a -> a.covers(at));
      if (!owner && !BETWEEN.contains(token.text().toLowerCase(Locale.ROOT)) && !token.tag().startsWith("JJ")) {
        return false;
      }
    }
    return true;
  }

  private Optional<ActorRef> meant(Sentence sentence, ActorMention men, ActorMention leader) {
    String text = mentions.grounded().discourse().span(sentence, men.first(), leader.last()).quote().replaceAll("\\s+", " ");
    if (ARMED.contains(leader.actor().kind())) {
      return Optional.of(new ActorRef(leader.actor().id(), leader.actor().name(), leader.actor().kind(), text, List.of(text)));
    }
    boolean loyal = word(sentence, men.last() + 1).equals("loyal");
    return loyal ? Optional.of(new ActorRef(null, text, ActorKind.MILITIA, text, List.of(text))) : Optional.empty();
  }

  private static String word(Sentence sentence, int at) {
    return sentence.tokens().get(at).text().toLowerCase(Locale.ROOT);
  }
}
