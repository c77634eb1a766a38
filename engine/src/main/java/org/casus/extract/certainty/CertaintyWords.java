package org.casus.extract.certainty;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;

/** Words that tell how sure somebody is, and who speaks ({@code certainty-words.csv}). Immutable, thread-safe. */
final class CertaintyWords {

  static final String ACT = "act";
  private static final String FILE = "certainty-words.csv";

  private final Map<String, Set<String>> classes = new HashMap<>();

  CertaintyWords(Knowledge knowledge) {
    this(knowledge, FILE);
  }

  private CertaintyWords(Knowledge knowledge, String file) {
    for (Row row : knowledge.rows(file)) {
      row.list("words").forEach(w -> classes.computeIfAbsent(w, k -> new TreeSet<>()).add(row.required("class")));
    }
  }

  /** The finer classes of acts, persons and things ({@code word-classes.csv}). */
  static CertaintyWords ofActs(Knowledge knowledge) {
    return new CertaintyWords(knowledge, "word-classes.csv");
  }

  /** The classes of a word, in alphabetical order. */
  Set<String> of(Token token) {
    return classes.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), Collections.emptySet());
  }

  /** The classes of all words of a sentence. */
  Set<String> of(Sentence sentence) {
    Set<String> all = new TreeSet<>();
    sentence.tokens().forEach(t -> all.addAll(of(t)));
    return all;
  }
}
