package org.casus.extract;

import java.util.Set;
import org.casus.discourse.Sentence;

/** Nouns that only count what follows them: "the string of attacks", "one of the strikes". Stateless. */
final class Quantity {

  private static final Set<String> NOUNS =
      Set.of("series", "string", "spate", "wave", "upsurge", "surge", "round", "resumption", "rash", "flurry", "number");

  private Quantity() {}

  /** The counting noun above an event noun, or the event noun itself. */
  static int head(Sentence sentence, int noun) {
    int head = sentence.tree().head(noun);
    boolean counts = head >= 0 && sentence.tree().relation(noun).equals("nmod") && sentence.tokens().get(head).lemmaIn(NOUNS);
    return counts ? head : noun;
  }

  /** Whether the words single out one member of a set. */
  static boolean one(Sentence sentence, int noun) {
    int head = sentence.tree().head(noun);
    return head >= 0 && sentence.tree().relation(noun).equals("nmod")
        && Set.of("one", "another").contains(sentence.tokens().get(head).lemma().toLowerCase(java.util.Locale.ROOT));
  }
}
