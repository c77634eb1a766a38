package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.Topic;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;

/**
 * Tells words that look like a judgment from those that are one: speakers who tell of themselves ("we cannot confirm it")
 * judge nobody, and "could" may tell of an ability in the past. Thread-safe.
 */
final class CueSense {

  private static final Set<String> SELF = Set.of("i", "you");
  private static final Set<String> OURSELVES = Set.of("we", "i", "you");
  private static final Set<Topic> OF_OTHERS = Set.of(Topic.CAPABILITY, Topic.PERCEPTION);
  private static final Set<String> ABLE = Set.of("who", "i", "we", "nobody", "no one");

  private CueSense() {}

  /** Whether the rule's words at this token judge nothing. */
  static boolean misread(Sentence sentence, JudgmentRule rule, int first) {
    if (!sentence.parsed()) {
      return false;
    }
    Token word = sentence.tokens().get(first);
    return speakerHimself(sentence, rule.about(), first) || word.text().equalsIgnoreCase("could") && ability(sentence, first);
  }

  private static boolean speakerHimself(Sentence sentence, Topic about, int token) {
    String subject = subject(sentence, ClauseWording.carrier(sentence, token));
    boolean report = sentence.tokens().stream().noneMatch(SentenceKinds::quote);
    return SELF.contains(subject) || OF_OTHERS.contains(about) && OURSELVES.contains(subject) || about == Topic.INTENT && report && subject.equals("we");
  }

  /** The subject of the predicate at or above a token, in lower case. */
  private static String subject(Sentence sentence, int token) {
    Syntax tree = sentence.tree();
    int at = token;
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      List<Integer> own = tree.children(at, "nsubj", "nsubj:pass");
      if (!own.isEmpty()) {
        return sentence.tokens().get(own.get(0)).text().toLowerCase(Locale.ROOT);
      }
      at = Set.of("xcomp", "conj", "aux", "advcl").contains(tree.relation(at)) ? tree.head(at) : -1;
    }
    return "";
  }

  /** "so that it could", "those who could", "could no longer", "could do nothing". */
  private static boolean ability(Sentence sentence, int could) {
    List<Token> tokens = sentence.tokens();
    String next = could + 1 < tokens.size() ? tokens.get(could + 1).text().toLowerCase(Locale.ROOT) : "";
    boolean past = next.equals("no") || ABLE.contains(subject(sentence, sentence.tree().head(could)));
    return past || purpose(tokens, could);
  }

  private static boolean purpose(List<Token> tokens, int could) {
    for (int i = could - 1; i >= Math.max(1, could - 6); i--) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (word.equals("so") || word.equals("that") && tokens.get(i - 1).text().equalsIgnoreCase("so")) {
        return !tokens.get(Math.min(tokens.size() - 1, i + 1)).tag().startsWith("JJ");
      }
      if (word.equals(",")) {
        return false;
      }
    }
    return false;
  }
}
