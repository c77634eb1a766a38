package org.casus.extract;

import java.util.List;
import java.util.Set;
import org.casus.corpus.Report;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** What a figure counts, in the report's words. Thread-safe. */
final class CountedWords {

  private static final Set<String> ENDS = Set.of("since", "after", "before", "when", "while", "during", "that", "which", "who", "as");
  private static final int LONGEST = 14;

  private CountedWords() {}

  /** From the number on to the end of the noun's phrase. */
  static String of(Report report, Counted counted) {
    Sentence sentence = counted.sentence();
    List<Token> tokens = sentence.tokens();
    int first = Math.min(counted.number().last() + 1, tokens.size() - 1);
    if (counted.head() < first && !(counted.number().money() && (tokens.get(first).noun() || tokens.get(first).tag().startsWith("JJ")))) {
      return report.span(tokens.get(counted.number().first()).begin(), tokens.get(counted.number().last()).end()).quote();
    }
    int last = Math.max(first, counted.head());
    while (last + 1 < tokens.size() && last - first < LONGEST && goesOn(tokens.get(last + 1))) {
      last++;
    }
    while (last > counted.head() && !tokens.get(last).noun()) {
      last--;
    }
    return report.span(tokens.get(first).begin(), tokens.get(last).end()).quote();
  }

  private static boolean goesOn(Token token) {
    return !token.verb() && !ENDS.contains(token.text()) && token.text().chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'');
  }
}
