package org.casus.extract.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;

/** What sort of act, person or thing a word names ({@code word-classes.csv}). Immutable, thread-safe. */
public final class WordClasses {

  private static final String FILE = "word-classes.csv";
  private static final String ACT = "act-";

  private final Map<String, List<String>> classes = new HashMap<>();

  /** Reads the classes. */
  public WordClasses(Knowledge knowledge) {
    Map<String, TreeSet<String>> found = new HashMap<>();
    for (Row row : knowledge.rows(FILE)) {
      row.list("words").forEach(w -> found.computeIfAbsent(w, k -> new TreeSet<>()).add(row.required("class")));
    }
    found.forEach((word, all) -> classes.put(word, List.copyOf(all)));
  }

  /** The classes of a word, in alphabetical order. */
  List<String> of(Token token) {
    List<String> byLemma = classes.get(lemma(token));
    return byLemma != null ? byLemma : classes.getOrDefault(token.text().toLowerCase(Locale.ROOT), List.of());
  }

  /** The dictionary form in lower case. */
  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether a word names an act of violence, of blame or of the police, and no speech. */
  boolean act(Token token) {
    return (token.noun() || token.verb())
        && of(token).stream().anyMatch(c -> c.startsWith(ACT) && !c.equals("act-talk"));
  }

  /** The tokens of a sentence that name such an act. */
  List<Token> acts(Sentence sentence) {
    return sentence.tokens().stream().filter(this::act).toList();
  }
}
