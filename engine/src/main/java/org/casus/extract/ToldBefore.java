package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Finds who says something by the order of words alone: "residents of the town, who fled, said". Thread-safe. */
final class ToldBefore {

  private static final Set<String> VERBS = Set.of("say", "tell", "report", "add", "warn", "show", "claim", "confirm", "describe", "reveal", "see");
  private static final Set<String> LINKS = Set.of("of", "from", "with", "for", "by", "on", "at", "in", "and");
  private static final int LONGEST = 14;

  private ToldBefore() {}

  /** The head noun of the phrase before a finite verb of saying at this token, if there is one. */
  static OptionalInt head(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean says = tokens.get(verb).lemmaIn(VERBS) && Set.of("VBD", "VBZ", "VBP", "VB").contains(tokens.get(verb).tag());
    if (!says || verb == 0) {
      return OptionalInt.empty();
    }
    int end = tokens.get(verb - 1).text().equals(",") ? commaBefore(tokens, verb - 2) - 1 : overParticiple(tokens, verb - 1);
    return end < 0 || !tokens.get(end).noun() ? OptionalInt.empty() : OptionalInt.of(first(tokens, end));
  }

  private static int commaBefore(List<Token> tokens, int from) {
    for (int i = from; i > Math.max(0, from - LONGEST); i--) {
      if (tokens.get(i).text().equals(",")) {
        return Set.of("who", "which", "whose", "speaking", "citing").contains(word(tokens, i + 1)) ? i : -1;
      }
    }
    return -1;
  }

  /** "images reviewed by the newspaper show", "a statement posted on the channel claimed". */
  private static int overParticiple(List<Token> tokens, int end) {
    for (int i = end; i > Math.max(0, end - 9); i--) {
      Token token = tokens.get(i);
      if (Set.of("VBN", "VBD").contains(token.tag()) && i < end && Set.of("by", "on", "in", "to", "from").contains(word(tokens, i + 1))) {
        return i - 1;
      }
      boolean phrase = token.noun() || token.tag().startsWith("JJ") || Set.of("DT", "CD", "POS", "IN", "TO", "PRP$").contains(token.tag());
      if (!phrase) {
        return end;
      }
    }
    return end;
  }

  /** The head of the first phrase in "residents of the town and a source". */
  private static int first(List<Token> tokens, int end) {
    int head = end;
    for (int i = end - 1; i >= 0 && i > end - LONGEST; i--) {
      Token token = tokens.get(i);
      boolean link = LINKS.contains(word(tokens, i)) && i > 0 && tokens.get(i - 1).noun();
      boolean inside = token.noun() || token.tag().startsWith("JJ") || Set.of("DT", "CD", "POS").contains(token.tag()) || token.text().equals("-");
      if (link) {
        head = i - 1;
      } else if (!inside) {
        break;
      }
    }
    return head;
  }

  private static String word(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
