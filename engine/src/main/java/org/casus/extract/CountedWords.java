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
  private static final int NEAR = 6;

  private CountedWords() {}

  /** From the number on to the end of the noun's phrase. */
  static String of(Report report, Counted counted) {
    Sentence sentence = counted.sentence();
    List<Token> tokens = sentence.tokens();
    int first = Math.min(counted.number().last() + 1, tokens.size() - 1);
    if (counted.head() < first && !(counted.number().money() && (tokens.get(first).noun() || tokens.get(first).tag().startsWith("JJ")))) {
      return before(report, tokens, counted);
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

  /** "a reward of up to $5 million": the noun before "of"; the number itself where there is none. */
  private static String before(Report report, List<Token> tokens, Counted counted) {
    int number = counted.number().first();
    int noun = number - 1;
    while (noun > 0 && number - noun < NEAR && !tokens.get(noun).noun() && !tokens.get(noun).verb() && !tokens.get(noun).text().equals(",")) {
      noun--;
    }
    boolean led = noun >= 0 && noun < number - 1 && tokens.get(noun).noun() && Set.of("of", "worth", "totaling", "totalling").contains(tokens.get(noun + 1).text());
    if (!counted.number().money() || !led) {
      return report.span(tokens.get(number).begin(), tokens.get(counted.number().last()).end()).quote();
    }
    int first = noun;
    while (first > 0 && (tokens.get(first - 1).noun() || tokens.get(first - 1).tag().startsWith("JJ"))) {
      first--;
    }
    return report.span(tokens.get(first).begin(), tokens.get(noun).end()).quote();
  }

  private static boolean goesOn(Token token) {
    return !token.verb() && !ENDS.contains(token.text()) && token.text().chars().anyMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'');
  }
}
