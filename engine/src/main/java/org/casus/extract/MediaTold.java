package org.casus.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.ground.ActorMention;

/** Outlets that were told or shown something, or quote it: "told X", "a cable seen by X", "X quoted". Stateless. */
final class MediaTold {

  private static final Set<String> SEEN = Set.of("see", "obtain", "review", "quote", "publish", "carry");
  private static final Set<String> SMALL = Set.of("the", "a", "state", "news", "agency", "newspaper", "broadcaster", "television", "daily");

  private MediaTold() {}

  /** The outlet whose name begins here, where the report rests on it. */
  static Optional<ActorRef> at(Mentions mentions, Sentence sentence, int first) {
    return mentions.actors(sentence).stream().filter(a -> a.first() == first && a.actor().kind() == ActorKind.MEDIA && a.actor().id() != null)
        .filter(a -> told(sentence, a) || quotes(sentence, a)).map(ActorMention::actor).findFirst();
  }

  private static boolean told(Sentence sentence, ActorMention medium) {
    int before = medium.first() - 1;
    while (before > 0 && SMALL.contains(word(sentence, before))) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    String lemma = sentence.tokens().get(before).lemma();
    String earlier = before < 1 ? "" : sentence.tokens().get(before - 1).lemma();
    return lemma.equals("tell") || lemma.equals("to") && Set.of("speak", "statement").contains(earlier)
        || lemma.equals("with") && earlier.equals("interview") || lemma.equals("by") && SEEN.contains(earlier);
  }

  private static boolean quotes(Sentence sentence, ActorMention medium) {
    int verb = medium.last() + 1;
    return verb < sentence.tokens().size() && sentence.tokens().get(verb).verb() && Set.of("quote", "cite").contains(sentence.tokens().get(verb).lemma());
  }

  private static String word(Sentence sentence, int token) {
    return sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
  }
}
