package org.casus.extract;

import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Where the phrase of an unnamed source ends: "residents and a medical source", "a communique of the ministry". Thread-safe. */
final class SourcePhrases {

  private static final Set<String> LINKS = Set.of("of", "from", "with", "for", "by", "on", "at", "in");
  private static final int LONGEST = 7;

  private SourcePhrases() {}

  /** The last token of the phrase whose noun is {@code head}. */
  static int end(Sentence sentence, int head) {
    List<Token> tokens = sentence.tokens();
    int last = head;
    int at = head + 1;
    while (at < tokens.size() && at <= head + LONGEST && (link(tokens, at) || inside(tokens.get(at)))) {
      last = tokens.get(at).noun() ? at : last;
      at++;
    }
    boolean verbal = at < tokens.size() && at <= head + LONGEST && tokens.get(at).noun();
    return verbal ? head : last;
  }

  private static boolean link(List<Token> tokens, int at) {
    boolean phrase = LINKS.contains(tokens.get(at).text().toLowerCase(java.util.Locale.ROOT)) || tokens.get(at).text().equalsIgnoreCase("and");
    return phrase && at + 1 < tokens.size() && inside(tokens.get(at + 1));
  }

  private static boolean inside(Token token) {
    return token.noun() || token.tag().startsWith("JJ") || Set.of("DT", "CD", "POS").contains(token.tag()) || token.text().equals("-");
  }
}
