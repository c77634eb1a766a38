package org.casus.incident.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How one stem is used for events in some reports of one matter. Nobody changes it once it is made. */
final class StemUse {

  final int count;
  final Set<Integer> reports = new TreeSet<>();
  final Set<String> sentences = new TreeSet<>();
  final Map<String, Integer> parts = new TreeMap<>();
  final Map<String, Integer> context = new TreeMap<>();

  StemUse(List<MentionView> mentions) {
    count = mentions.size();
    for (MentionView mention : mentions) {
      reports.add(mention.report);
      sentences.add(mention.report + " " + mention.mention.sentence().index());
      mention.allParts.forEach(part -> parts.merge(part, 1, Integer::sum));
      mention.context.keySet().forEach(word -> context.merge(word, 1, Integer::sum));
    }
  }

  /**
   * How alike the uses of two stems are, each from 0 to 1.
   *
   * @param sentences the share of the sentences of the rarer stem that tell of the other too
   * @param reports the share of the reports of the rarer stem that tell of the other too
   * @param parts the cosine of the words that take part
   * @param context the cosine of the words around
   */
  record Likeness(double sentences, double reports, double parts, double context) {}

  static Likeness likeness(StemUse left, StemUse right) {
    return new Likeness(
        shared(left.sentences, right.sentences) / Math.min(left.sentences.size(), right.sentences.size()),
        shared(left.reports, right.reports) / Math.min(left.reports.size(), right.reports.size()),
        cosine(left.parts, right.parts), cosine(left.context, right.context));
  }

  private static double cosine(Map<String, Integer> left, Map<String, Integer> right) {
    double sum = 0;
    for (Map.Entry<String, Integer> word : left.entrySet()) {
      sum += word.getValue() * right.getOrDefault(word.getKey(), 0);
    }
    double lengths = square(left.values()) * square(right.values());
    return lengths == 0 ? 0 : sum / Math.sqrt(lengths);
  }

  private static double square(Collection<Integer> numbers) {
    return numbers.stream().mapToDouble(n -> (double) n * n).sum();
  }

  private static <T> double shared(Set<T> left, Set<T> right) {
    return left.stream().filter(right::contains).count();
  }
}
