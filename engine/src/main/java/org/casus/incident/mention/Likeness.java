package org.casus.incident.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** How alike reports are: the cosine of the words of each, weighed by how rare they are among the reports. Stateless. */
final class Likeness {

  private Likeness() {}

  /** For each pair of reports, by their places in the list, from 0 to 1; only words that the filter takes count. */
  static float[][] of(List<Discourse> discourses, Predicate<Token> filter) {
    List<Map<String, Integer>> counts = discourses.stream().map(d -> counts(d, filter)).toList();
    Map<String, Integer> spread = new HashMap<>();
    counts.forEach(words -> words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum)));
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (Map<String, Integer> words : counts) {
      vectors.add(vector(words, spread, discourses.size()));
    }
    float[][] likeness = new float[vectors.size()][vectors.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j <= i; j++) {
        likeness[i][j] = (float) product(vectors.get(i), vectors.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  private static Map<String, Integer> counts(Discourse discourse, Predicate<Token> filter) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sentence sentence : discourse.sentences()) {
      for (Token token : sentence.tokens()) {
        if (Words.full(token) && filter.test(token)) {
          counts.merge(Words.stem(token.lemma()), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Map<String, Double> vector(Map<String, Integer> words, Map<String, Integer> spread, int reports) {
    Map<String, Double> vector = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      double weight = (1 + Math.log(word.getValue())) * Math.log((reports + 1.0) / spread.getOrDefault(word.getKey(), 1));
      vector.put(word.getKey(), weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return vector;
  }

  private static double product(Map<String, Double> left, Map<String, Double> right) {
    double sum = 0;
    for (Map.Entry<String, Double> word : left.entrySet()) {
      sum += word.getValue() * right.getOrDefault(word.getKey(), 0.0);
    }
    return sum;
  }
}
