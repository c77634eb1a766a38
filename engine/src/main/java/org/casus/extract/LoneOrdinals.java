package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.corpus.Report;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.NumberMention;

/** Reads ordinals whose noun stands before them: "the attack, the second in the town since May". Thread-safe. */
final class LoneOrdinals {

  private static final List<String> WORDS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
  private static final Set<String> SPANS = Set.of("in", "since", "this", "within", "of", "so", "during");

  private LoneOrdinals() {}

  static List<NumberMention> in(Report report, Sentence sentence) {
    List<NumberMention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      int n = value(tokens.get(i).text());
      boolean led = tokens.get(i - 1).text().equalsIgnoreCase("the");
      if (n > 1 && led && SPANS.contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT))) {
        String text = report.span(tokens.get(i).begin(), tokens.get(i).end()).quote();
        found.add(new NumberMention(sentence.index(), i, i, text, Amount.exactly(n), true, false));
      }
    }
    return found;
  }

  private static int value(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.matches("\\d{1,3}(?:st|nd|rd|th)")) {
      return Integer.parseInt(lower.substring(0, lower.length() - 2));
    }
    return WORDS.contains(lower) ? WORDS.indexOf(lower) + 2 : 0;
  }
}
