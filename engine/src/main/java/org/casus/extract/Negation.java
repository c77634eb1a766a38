package org.casus.extract;

import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;

/** Words that name no one and words that deny a verb. Stateless. */
final class Negation {

  /** Words that deny the verb they stand at. */
  static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> NO_ONE = Set.of("nobody", "none", "no-one", "neither");

  private Negation() {}

  /** Whether the word at a token names no one by itself: "nobody", "none", "neither", "no one". */
  static boolean noOne(Sentence sentence, int token) {
    String word = sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
    return NO_ONE.contains(word) || word.equals("one") && no(sentence, token);
  }

  /** Whether "no" stands before a noun: "no civilians". */
  static boolean no(Sentence sentence, int noun) {
    return sentence.tree().children(noun, "det", "neg").stream().anyMatch(c -> sentence.tokens().get(c).text().equalsIgnoreCase("no"));
  }

  /** Whether a verb is denied by an adverb of its own: "did not kill". */
  static boolean denied(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "advmod", "neg").stream()
        .anyMatch(c -> NOT.contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }
}
