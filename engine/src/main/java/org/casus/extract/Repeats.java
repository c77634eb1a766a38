package org.casus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** What a report has said so far, to tell a sentence that says it again. Not shared between threads. */
final class Repeats {

  private static final double MOST = 0.6;

  private final List<Set<String>> said = new ArrayList<>();

  void add(Sentence sentence, boolean matters) {
    if (matters) {
      said.add(content(sentence));
    }
  }

  /** Whether most content words of the sentence stand in one earlier sentence. */
  boolean saidBefore(Sentence sentence) {
    Set<String> words = content(sentence);
    return said.stream().anyMatch(s -> words.stream().filter(s::contains).count() > MOST * words.size());
  }

  private static Set<String> content(Sentence sentence) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.noun() || token.verb() || token.tag().startsWith("JJ")) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
