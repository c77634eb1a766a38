package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Report;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * A part of a sentence that states something by itself.
 *
 * @param first first token
 * @param last last token
 */
record Clause(int first, int last) {

  private static final Set<String> FUTURE = Set.of("will", "would", "could", "may", "might");

  /** The sentence without bullets and note numbers before it. */
  static Clause whole(Sentence sentence) {
    int first = 0;
    int last = sentence.tokens().size() - 1;
    while (first < last && leading(sentence.tokens(), first)) {
      first++;
    }
    return new Clause(first, last);
  }

  private static boolean leading(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    boolean number = tokens.get(at + 1).text().equals("]") && text.chars().allMatch(Character::isDigit);
    return number || !Character.isLetterOrDigit(text.charAt(0)) && !SentenceKinds.quote(tokens.get(at));
  }

  /** This clause cut where another statement begins: at ", but", ";", a dash, or ", which could". */
  List<Clause> parts(Sentence sentence) {
    List<Clause> parts = new ArrayList<>();
    int from = first;
    for (int i = first + 1; i < last; i++) {
      if (cut(sentence.tokens(), i)) {
        parts.add(new Clause(from, i - 1));
        from = i + 1;
      }
    }
    parts.add(new Clause(Math.min(from, last), last));
    return parts;
  }

  private static boolean cut(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    if (text.equals(";") || text.equals("—") || text.equals("–")) {
      return true;
    }
    String next = tokens.get(at + 1).text().toLowerCase(Locale.ROOT);
    boolean which = next.equals("which") && at + 2 < tokens.size() && FUTURE.contains(tokens.get(at + 2).text());
    return text.equals(",") && (Set.of("but", "yet", "while", "although", "whereas").contains(next) || which);
  }

  int words() {
    return last - first + 1;
  }

  boolean covers(int token) {
    return first <= token && token <= last;
  }

  SourceSpan span(Report report, Sentence sentence) {
    return report.span(sentence.tokens().get(first).begin(), sentence.tokens().get(last).end());
  }
}
