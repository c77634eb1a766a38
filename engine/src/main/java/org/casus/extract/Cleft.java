package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * "It was X that attacked the ship": the writer sets the doer apart, and parsers mostly lose him. Read by the order of the words.
 * Stateless.
 */
final class Cleft {

  private static final Set<String> RELATIVE = Set.of("that", "who", "which");
  private static final Set<String> BE = Set.of("was", "were", "is", "'s", "’s");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "hardly", "neither");
  private static final int LONGEST_NAME = 8;

  private Cleft() {}

  /** The last word of the noun that "it was ... that" makes the subject of a verb, or -1. */
  static int subject(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    int at = verb - 1;
    while (at > 0 && between(tokens.get(at))) {
      at--;
    }
    boolean relative = at > 2 && RELATIVE.contains(word(tokens, at)) && (tokens.get(at - 1).noun() || tokens.get(at - 1).tag().equals("PRP"));
    return relative && opened(tokens, at - 1) ? at - 1 : -1;
  }

  /** Whether "it was" stands before the noun, with nothing but the noun's own words between. */
  private static boolean opened(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= Math.max(1, noun - LONGEST_NAME); i--) {
      if (BE.contains(word(tokens, i))) {
        return word(tokens, i - 1).equals("it");
      }
      if (tokens.get(i).verb() || tokens.get(i).text().equals(",") || NOT.contains(word(tokens, i))) {
        return false;
      }
    }
    return false;
  }

  /** "had", "then", "also": what may stand between "that" and the verb. */
  private static boolean between(Token token) {
    return token.tag().startsWith("RB") || token.lemmaIn(Set.of("have", "be"));
  }

  private static String word(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
