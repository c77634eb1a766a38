package org.casus.incident.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** How rare a word is among some reports: the logarithm of one in how many has it. Immutable, thread-safe. */
final class Rarity {

  private final Map<String, Integer> reports = new HashMap<>();
  private final int count;

  Rarity(List<Discourse> discourses) {
    count = discourses.size();
    for (Discourse discourse : discourses) {
      Set<String> stems = new HashSet<>();
      for (Sentence sentence : discourse.sentences()) {
        for (Token token : sentence.tokens()) {
          if (Words.full(token)) {
            stems.add(Words.stem(token.lemma()));
          }
        }
      }
      stems.forEach(stem -> reports.merge(stem, 1, Integer::sum));
    }
  }

  double of(String stem) {
    return Math.log((count + 1) / (reports.getOrDefault(stem, 0) + 0.5));
  }
}
