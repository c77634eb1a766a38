package org.casus.ground;

import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Where the modifiers before a noun begin. */
final class NounPhrases {

  /** Adjectives that say nothing of who is meant. */
  private static final Set<String> EMPTY =
      Set.of("likely", "probable", "possible", "alleged", "suspected", "recent", "new", "latest", "late", "such", "other",
          "several", "many", "more", "most", "various", "same", "previous", "further", "additional", "next", "last",
          "own", "entire", "few", "first", "second", "third", "numerous", "multiple", "different", "remaining",
          "certain", "prominent", "key", "deadly", "largest", "apparent", "least", "january", "february", "march", "april",
          "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
          "wednesday", "thursday", "friday", "saturday", "sunday", "week", "month", "year", "day", "night", "morning", "single", "lone");

  private NounPhrases() {}

  /** The first token of the modifiers that stand unbroken before {@code head}; {@code head} itself when there are none. */
  static int start(Sentence sentence, int head) {
    List<Token> tokens = sentence.tokens();
    int start = head;
    while (start > 0 && modifier(tokens, start - 1)) {
      start--;
    }
    while (start < head && (hyphen(tokens.get(start)) || conjunction(tokens.get(start)) || empty(tokens.get(start)))) {
      start++;
    }
    return start;
  }

  private static boolean modifier(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (empty(token)) {
      return false;
    }
    if (token.tag().startsWith("JJ") || token.noun() || hyphen(token)) {
      return !token.text().equals("—") && !token.text().equals("–") && !token.text().equals("*");
    }
    if (token.tag().equals("VBN") || token.tag().equals("VBD") || token.tag().equals("VBG")) {
      return at > 0 && hyphen(tokens.get(at - 1));
    }
    if (token.tag().equals("IN") || token.tag().equals("RB") || token.tag().equals("AFX")) {
      return at + 1 < tokens.size() && tokens.get(at + 1).text().equals("-") && adjacent(token, tokens.get(at + 1));
    }
    return conjunction(token) && at > 0 && proper(tokens.get(at - 1)) && proper(tokens.get(at + 1));
  }

  private static boolean adjacent(Token left, Token right) {
    return left.end() == right.begin();
  }

  private static boolean hyphen(Token token) {
    return token.text().equals("-");
  }

  private static boolean conjunction(Token token) {
    return token.tag().equals("CC");
  }

  private static boolean proper(Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && (token.noun() || token.tag().startsWith("JJ"));
  }

  private static boolean empty(Token token) {
    return EMPTY.contains(token.lemma().toLowerCase(java.util.Locale.ROOT));
  }
}
